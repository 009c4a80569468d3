/** Has a key figure changed by more than chance since the earlier period? Read from the tests of the report, never made anew. */
import { metricById } from '../../metrics/metric-by-id.js';
import { interval, label, number } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { significance } from '../significance.js';

interface TestOf {
  readonly metric: string;
  /** The groups of the test, where they are not those of the figure. */
  readonly by?: Figure['by'];
}

/** Which comparison of two periods tests a key figure. */
const testOf: Readonly<Record<string, TestOf>> = {
  csat: { metric: 'satisfaction-change' },
  nps: { metric: 'nps-change' },
  'sla-attainment': { metric: 'sla-attainment-change', by: { of: 'closed' } },
  'response-rate': { metric: 'response-rate-change' },
};

const sameGroups = (one: Figure['by'], other: Figure['by']): boolean => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
};

/** Comparisons of answers name the earlier period among their groups, those of records are of the named pair alone. */
function comparisonsOf(key: Figure, { figures, period }: Compared): readonly Figure[] {
  const test = testOf[key.metric];
  if (!test) return [];
  const by = test.by ?? key.by;
  return figures.filter(
    (one) =>
      one.metric === test.metric &&
      one.survey === key.survey &&
      !one.weighted &&
      (sameGroups(one.by, by) || sameGroups(one.by, { ...by, compare: period })),
  );
}

export interface Compared {
  readonly figures: readonly Figure[];
  /** The earlier of the two periods. */
  readonly period: string;
}

/** The difference, its interval, and changed or within chance; undefined where no test of the figure could be made. */
export function changeVerdict(key: Figure, compared: Compared): readonly Value[] | undefined {
  const found = comparisonsOf(key, compared);
  const { p, pAdjusted = p } = found.find((one) => one.p !== undefined) ?? {};
  const difference = found.find((one) => one.value !== undefined && one.low !== undefined);
  if (pAdjusted === undefined || !difference) return undefined;
  const { value = Number.NaN, low = Number.NaN, high = Number.NaN } = difference;
  const known = metricById(difference.metric)?.unit ?? 'quantity';
  // A difference of shares is told in points.
  const unit = known === 'share' ? 'share-change' : known;
  const words = { p: number(pAdjusted, 'p-value') };
  const verdict = message(pAdjusted < significance ? 'glance.change.changed' : 'glance.change.within-chance', words);
  return [number(value, unit), interval(low, high, unit), label(verdict)];
}
