/** Is the four-hour attainment of real providers that of R, pooled and as a mean of rates? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { attainmentOf } from '../../src/statistics/funnel/attainment.js';
import { expectNear, known } from '../reference/reference-values.js';
import { branch, expectedOf, folderOf, isThere } from './expected.js';

const set = 'nhs_ae_4hour';

describe.skipIf(!isThere(set))(set, () => {
  it('82.52 % of all cases, 83.05 % over providers', () => {
    const records = parse(readFileSync(join(folderOf(set), 'ae_attendances.csv'), 'utf8'));
    const providers = new Map<string, { hits: number; trials: number }>();
    for (const [, provider = '', type, attendances, breaches] of records.slice(1)) {
      if (type !== '1') continue;
      const { hits, trials } = providers.get(provider) ?? { hits: 0, trials: 0 };
      const met = Number(attendances) - Number(breaches);
      providers.set(provider, { hits: hits + met, trials: trials + Number(attendances) });
    }
    const units = [...providers].map(([name, counts]) => ({ name, ...counts }));
    const found = known(attainmentOf(units, { confidence: 0.95 }));
    const expected = expectedOf(set);
    const pooled = branch(expected, 'attainment_type1') as Readonly<Record<string, number>>;
    const { value, interval } = known(found.pooled);
    for (const [ours, name] of [
      [value, 'p'],
      [interval?.[0], 'lo'],
      [interval?.[1], 'hi'],
    ] as const)
      expectNear(ours, pooled[name] ?? NaN);
    const mean = known(found.meanOfRates);
    expectNear(mean.value, expected['unweighted_mean_of_org_rates_type1'] as number);
    expect(found.units).toBe(expected['orgs_type1']);
    expect([value.toFixed(4), mean.value.toFixed(4)]).toEqual(['0.8252', '0.8305']);
    // Cases of one provider are alike: over providers the share is known to a percent or two, not to a hundredth.
    const [low = NaN, high = NaN] = known(found.pooledOverUnits).interval ?? [];
    expect(high - low).toBeGreaterThan(50 * ((interval?.[1] ?? NaN) - (interval?.[0] ?? NaN)));
  });
});
