/** Who was still there at each moment at which somebody left? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';

/** What happened at one time since the start (days, months): how many left, and of how many nothing more is known. */
export interface ObservedTime {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
}

export interface RiskSet {
  readonly time: number;
  /** Those still there just before this time; who is censored at this time is still counted. */
  readonly atRisk: number;
  readonly events: number;
}

export interface LifeTable {
  readonly answers: number;
  /** One row per time, ascending. */
  readonly rows: readonly RiskSet[];
}

const isCount = (count: number): boolean => Number.isFinite(count) && count >= 0;

/** Times may come in any order and more than once. Withheld: a time below 0, a count that is none, or nobody observed. */
export function lifeTableOf(observed: readonly ObservedTime[]): LifeTable | WithheldEstimate {
  const byTime = new Map<number, { events: number; gone: number }>();
  for (const { time, events, censored } of observed) {
    if (!isCount(time) || !isCount(events) || !isCount(censored)) return invalidValues;
    const there = byTime.get(time) ?? { events: 0, gone: 0 };
    byTime.set(time, { events: there.events + events, gone: there.gone + events + censored });
  }
  const times = [...byTime].filter(([, { gone }]) => gone > 0).sort(([left], [right]) => left - right);
  const answers = sum(times.map(([, { gone }]) => gone));
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  let atRisk = answers;
  const rows = times.map(([time, { events, gone }]): RiskSet => {
    const row = { time, atRisk, events };
    atRisk -= gone;
    return row;
  });
  return { answers, rows };
}
