/** Which share is still there after a time, when several of those observed belong to one account? */
import { sum } from 'simple-statistics';
import type { IntervalOptions, WithheldEstimate } from '../estimate.js';
import { kaplanMeier, logLogInterval, type SurvivalCurve, type SurvivalStep } from './kaplan-meier.js';
import { lifeTableOf, type ObservedTime, type RiskSet } from './life-table.js';
import { normalCriticalValue } from '../critical-value.js';

/** Events and those still there of one account, at one time after the other. */
interface Follower {
  readonly times: readonly ObservedTime[];
  place: number;
  there: number;
  influence: number;
}

function followerOf(times: readonly ObservedTime[]): Follower {
  const there = sum(times.map(({ events, censored }) => events + censored));
  return { times: times.toSorted((a, b) => a.time - b.time), place: 0, there, influence: 0 };
}

/** How many of the account end exactly now; who ended before is no longer there. */
function eventsAt(follower: Follower, time: number): number {
  let events = 0;
  for (let next = follower.times[follower.place]; next && next.time <= time; next = follower.times[follower.place]) {
    if (next.time === time) events += next.events;
    else follower.there -= next.events + next.censored;
    if (next.time === time) break;
    follower.place += 1;
  }
  return events;
}

/** Entries of one time become one, so that an account has each time once. */
function merged(times: readonly ObservedTime[]): readonly ObservedTime[] {
  const byTime = new Map<number, ObservedTime>();
  for (const { time, events, censored } of times) {
    const before = byTime.get(time);
    byTime.set(time, { time, events: events + (before?.events ?? 0), censored: censored + (before?.censored ?? 0) });
  }
  return [...byTime.values()];
}

/** Each account as one witness, there until the last of its own ends. */
function accountsAtRisk(accounts: readonly (readonly ObservedTime[])[]): readonly RiskSet[] {
  const last = accounts.flatMap((times): readonly ObservedTime[] => {
    const there = times.filter(({ events, censored }) => events + censored > 0).toSorted((a, b) => a.time - b.time);
    const longest = there.at(-1);
    if (longest === undefined) return [];
    const censored = longest.censored > 0 ? 1 : 0;
    return [{ time: longest.time, events: 1 - censored, censored }];
  });
  const table = lifeTableOf(last);
  return 'status' in table ? [] : table.rows;
}

/**
 * Kaplan-Meier with the variance between accounts: Σ over accounts of their influence on ln S, squared (infinitesimal
 * jackknife; Lin & Wei 1989, JASA 84, 1074-1078; R `survival::survfit(cluster = account)`), never below Greenwood's, so that
 * accounts that agree by luck promise nothing. Log-log intervals. Where every account has one, it is `kaplanMeier`.
 */
export function clusteredKaplanMeier(
  accounts: readonly (readonly ObservedTime[])[],
  options: IntervalOptions,
): SurvivalCurve | WithheldEstimate {
  const curve = kaplanMeier(accounts.flat(), options);
  if (curve.status === 'withheld') return curve;
  const followers = accounts.map((times) => followerOf(merged(times))).filter(({ there }) => there > 0);
  if (followers.length === curve.answers) return curve;
  const z = normalCriticalValue(options.confidence);
  const steps = curve.steps.map((step): SurvivalStep => {
    const remaining = step.atRisk - step.events;
    for (const follower of followers) {
      const events = eventsAt(follower, step.time);
      if (remaining > 0) follower.influence += (events - (follower.there * step.events) / step.atRisk) / remaining;
    }
    if (step.standardError === undefined) return step;
    const robust = Math.sqrt(sum(followers.map(({ influence }) => influence * influence)));
    const errorOfLog = Math.max(robust, step.standardError / step.survival);
    const interval = logLogInterval(step.survival, errorOfLog, z);
    return { ...step, standardError: step.survival * errorOfLog, interval };
  });
  const riskSets = accountsAtRisk(accounts);
  return { ...curve, steps, method: 'kaplan-meier-clustered', clusters: followers.length, riskSets };
}
