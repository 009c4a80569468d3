/** Which share is still there after a time, when some are only known to have stayed until today? */
import { normalCriticalValue } from '../critical-value.js';
import type { Estimate, IntervalOptions, WithheldEstimate } from '../estimate.js';
import { intervalAtEdge } from './edge-interval.js';
import { lifeTableOf, type ObservedTime, type RiskSet } from './life-table.js';

export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share still there after this time, 0..1. */
  readonly survival: number;
  /** Absent with the interval where nobody is left: Greenwood's formula divides by those who stay. */
  readonly standardError?: number;
  readonly interval?: readonly [low: number, high: number];
}

export interface SurvivalCurve {
  readonly status: 'known';
  /** One step per time with an event; before the first the share is 1. */
  readonly steps: readonly SurvivalStep[];
  readonly answers: number;
  readonly events: number;
  /** The last time at which anybody was seen; beyond it nothing is known. */
  readonly lastTime: number;
  readonly method: 'kaplan-meier' | 'kaplan-meier-clustered';
  /** Number of accounts where the intervals respect them. */
  readonly clusters?: number;
  /** Who was there at each time, of independent witnesses: an account with several is there until its last one ends. */
  readonly riskSets: readonly RiskSet[];
  readonly confidence: number;
}

/** S^exp(±z·se/ln S), inside 0..1 at any S (Kalbfleisch & Prentice 1980). */
export function logLogInterval(survival: number, errorOfLog: number, z: number): readonly [number, number] {
  const reach = (z * errorOfLog) / Math.log(survival);
  return [survival ** Math.exp(-reach), survival ** Math.exp(reach)];
}

/**
 * Kaplan-Meier estimate Π(1 − d/n) with Greenwood's standard error S·√Σ d/(n(n − d)) and log-log intervals (Kaplan & Meier
 * 1958, JASA 53, 457-481; Greenwood 1926; R `survival::survfit(conf.type = "log-log")`). Withheld: nobody observed, or times
 * that are none. Without any event the curve has no steps.
 */
export function kaplanMeier(
  observed: readonly ObservedTime[],
  { confidence }: IntervalOptions,
): SurvivalCurve | WithheldEstimate {
  const table = lifeTableOf(observed);
  if ('status' in table) return table;
  const z = normalCriticalValue(confidence);
  let [survival, greenwood, events] = [1, 0, 0];
  const steps: SurvivalStep[] = [];
  for (const row of table.rows) {
    if (row.events === 0) continue;
    const remaining = row.atRisk - row.events;
    events += row.events;
    survival *= remaining / row.atRisk;
    if (remaining === 0) {
      steps.push({ ...row, survival: 0 });
      continue;
    }
    greenwood += row.events / row.atRisk / remaining;
    const errorOfLog = Math.sqrt(greenwood);
    const interval = logLogInterval(survival, errorOfLog, z);
    steps.push({ ...row, survival, standardError: survival * errorOfLog, interval });
  }
  const lastTime = table.rows.at(-1)?.time ?? 0;
  const found = { steps, answers: table.answers, events, lastTime, riskSets: table.rows, confidence };
  return { status: 'known', ...found, method: 'kaplan-meier' };
}

/**
 * The share still there at `time`, as an estimate. Beyond the last observation it is unknown, unless nobody was left. Where
 * everybody or nobody is still there the interval is `intervalAtEdge`.
 */
export function survivalAt(curve: SurvivalCurve, time: number): Estimate {
  const { answers, method, clusters } = curve;
  const counted = clusters === undefined ? {} : { clusters };
  const step = curve.steps.findLast((row) => row.time <= time);
  if (!(time >= 0)) return { status: 'withheld', reason: 'invalid-values', answers };
  if (time > curve.lastTime && step?.survival !== 0) return { status: 'withheld', reason: 'not-reached', answers };
  const value = step?.survival ?? 1;
  if (value === 1 || value === 0) {
    const at = { survival: value, time: value === 0 ? curve.lastTime : time } as const;
    const interval = intervalAtEdge(curve.riskSets, at, curve);
    return { status: 'known', value, answers, method, ...counted, interval };
  }
  const { standardError, interval } = step ?? {};
  const spread = interval && standardError ? { interval, standardError } : {};
  return { status: 'known', value, answers, method, ...counted, ...spread };
}

/** A share that equals the quantile up to the rounding of its product counts as equal (as R `quantile.survfit`). */
const rounding = 1e-12;

/** Where a curve falls to the share: the middle of the flat piece where it lies on it exactly; undefined if never. */
function firstAtOrBelow(
  points: readonly { readonly time: number; readonly level: number }[],
  share: number,
): number | undefined {
  const index = points.findIndex(({ level }) => level <= share + rounding);
  const found = points[index];
  if (found === undefined) return undefined;
  const after = points.slice(index).find(({ level }) => level < share - rounding);
  return Math.abs(found.level - share) <= rounding && after ? (found.time + after.time) / 2 : found.time;
}

/**
 * The time after which only `share` is left, e.g. the median at 0.5, with the interval at which the curve's limits cross
 * that share (Brookmeyer & Crowley 1982; R `quantile(survfit)`). An interval without an upper end is the `lowerLimit` alone. Withheld
 * (`not-reached`): more than that share is left at the last event.
 */
export function timeUntilLeft(curve: SurvivalCurve, share: number): Estimate {
  const { steps, answers, method, clusters } = curve;
  if (!(share > 0 && share < 1)) return { status: 'withheld', reason: 'invalid-values', answers };
  const levelsOf = (levelOf: (step: SurvivalStep) => number) =>
    steps.map((step) => ({ time: step.time, level: levelOf(step) }));
  const value = firstAtOrBelow(
    levelsOf(({ survival }) => survival),
    share,
  );
  if (value === undefined) return { status: 'withheld', reason: 'not-reached', answers };
  // Where nobody is left both limits are taken as unknown, which never crosses.
  const low = firstAtOrBelow(
    levelsOf(({ interval }) => interval?.[0] ?? Infinity),
    share,
  );
  const high = firstAtOrBelow(
    levelsOf(({ interval }) => interval?.[1] ?? Infinity),
    share,
  );
  const lower = low === undefined ? {} : { lowerLimit: low };
  const interval = low === undefined || high === undefined ? lower : { interval: [low, high] as const };
  return { status: 'known', value, answers, method, ...(clusters === undefined ? {} : { clusters }), ...interval };
}
