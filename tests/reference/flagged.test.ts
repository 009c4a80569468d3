/** Is the change of a mean without the flagged responses that of R `survey`? */
import { describe, expect, it } from 'vitest';
import { changeWithoutFlagged, flaggedGroup, keptGroup } from '../../src/statistics/integrity/without-flagged.js';
import { withTotals, type Sums } from '../../src/statistics/waves/panel-sums.js';
import { expectNear, known, readReference } from './reference-values.js';

const { companies } = readReference<{
  companies: (Readonly<Record<'account' | 'y' | 'flagged', number[]>> &
    Readonly<Record<'value' | 'error' | 'low' | 'high', number>>)[];
}>('flagged');

const options = { confidence: 0.95, most: 4 };
const sumsOf = (values: readonly number[]): Sums => ({
  answers: values.length,
  total: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
});

function groupsOf({ y, flagged }: (typeof companies)[number], rows: readonly number[]) {
  const own = (is: number) => rows.filter((row) => flagged[row] === is).map((row) => y[row]!);
  return new Map(
    [[keptGroup, own(0)] as const, [flaggedGroup, own(1)] as const]
      .filter(([, values]) => values.length > 0)
      .map(([group, values]) => [group, sumsOf(values)]),
  );
}

describe.each(companies)('without the flagged responses: $value', (company) => {
  const rows = [...company.y.keys()];
  const accounts = [...new Set(company.account)];
  const clusters = accounts.map((account) =>
    groupsOf(
      company,
      rows.filter((row) => company.account[row] === account),
    ),
  );

  it('value, standard error and interval', () => {
    const found = known(changeWithoutFlagged(withTotals(clusters, new Map()), options));
    expectNear(found.value, company.value);
    expectNear(found.standardError ?? NaN, company.error);
    expectNear(found.interval?.[0] ?? NaN, company.low);
    expectNear(found.interval?.[1] ?? NaN, company.high);
  });

  it('the same where no account answers twice, given as single responses', () => {
    const isAlone = accounts.length === rows.length;
    const found = known(changeWithoutFlagged(withTotals([], groupsOf(company, rows)), options));
    expectNear(found.value, company.value);
    expect(found.clusters).toBe(rows.length);
    if (isAlone) expectNear(found.standardError ?? NaN, company.error);
  });
});

describe('the change without flagged responses', () => {
  const half = new Map([[keptGroup, sumsOf([1, 5])]]);

  it('is 0 and has no interval where nothing is flagged', () => {
    expect(changeWithoutFlagged(withTotals([half, half, half, half, half], new Map()), options)).toEqual({
      status: 'known',
      value: 0,
      answers: 10,
      method: 'linearised-part',
      clusters: 5,
    });
  });

  it('is withheld where everything is flagged', () => {
    const all = withTotals([new Map([[flaggedGroup, sumsOf([1, 5])]])], new Map());
    expect(changeWithoutFlagged(all, options)).toMatchObject({ status: 'withheld', reason: 'no-answers' });
  });
});
