/** How many times as often does the event happen to those beyond a cut as to all? */
import { sum } from 'simple-statistics';
import { addDistributions, countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import { normalCriticalValue } from '../critical-value.js';
import type { Estimate, IntervalOptions } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { orderedCounts } from '../ordered-counts.js';
import { type OutcomeScores, refuseScores, type RiskEnd, tooFew } from './outcome-scores.js';

/** Everybody at the cut or beyond it, towards the risky end, is flagged. */
export interface Cut {
  readonly risk: RiskEnd;
  readonly at: number;
}

export interface Flagged {
  readonly events: number;
  readonly nonEvents: number;
}

function countBeyond({ counts }: Distribution, { risk, at }: Cut): number {
  let beyond = 0;
  for (const [score, count] of counts) if (risk === 'low' ? score <= at : score >= at) beyond += count;
  return beyond;
}

/** How many with and without the event are flagged by a cut: what precision and recall are made of. */
export function flaggedBy({ events, nonEvents }: OutcomeScores, cut: Cut): Flagged {
  return { events: countBeyond(events, cut), nonEvents: countBeyond(nonEvents, cut) };
}

/**
 * Lift = share of events among the flagged ÷ share of events among all; 1 is no better than drawing lots, and events ÷ all is
 * its most. Interval exp(ln lift ± z·SE), SE² = 1/a − 1/F − 1/D + 2a/(F·D) − 1/N with a flagged events, F flagged, D events,
 * N all (delta method for four cells of one sample), cut off at that most. No flagged event: 0 without an interval. A cut that was chosen on the
 * same answers flatters itself. Withheld: fewer than ten of either kind; nobody flagged (`no-answers`).
 */
export function liftAt(scores: OutcomeScores, cut: Cut, { confidence }: IntervalOptions): Estimate {
  const refused = refuseScores(scores);
  if (refused) return refused;
  if (!Number.isFinite(cut.at)) return invalidValues;
  const { events: a, nonEvents } = flaggedBy(scores, cut);
  const [flagged, events] = [a + nonEvents, countAnswers(scores.events)];
  const answers = events + countAnswers(scores.nonEvents);
  if (flagged === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const value = (a / flagged) * (answers / events);
  if (a === 0) return { status: 'known', value, answers, method: 'lift' };
  const variance = 1 / a - 1 / flagged - 1 / events + ((2 * a) / flagged) * (1 / events) - 1 / answers;
  const reach = Math.exp(normalCriticalValue(confidence) * Math.sqrt(Math.max(0, variance)));
  const interval = [value / reach, Math.min(answers / events, value * reach)] as const;
  return { status: 'known', value, interval, answers, method: 'lift' };
}

/** The part of the worst: the cut whose share of all lies nearest to a fifth, the smaller one of two; undefined where all are equal. */
export function worstFifth({ events, nonEvents }: OutcomeScores, risk: RiskEnd): Cut | undefined {
  const ordered = orderedCounts(addDistributions([events, nonEvents]));
  const fromRisk = risk === 'low' ? ordered : ordered.toReversed();
  const all = countAnswers(events) + countAnswers(nonEvents);
  let [flagged, nearest] = [0, Infinity];
  let found: Cut | undefined;
  // Without the last step: everybody is no part.
  for (const [at, count] of fromRisk.slice(0, -1)) {
    flagged += count;
    const distance = Math.abs(flagged / all - 0.2);
    if (distance < nearest) found = { risk, at };
    nearest = Math.min(nearest, distance);
  }
  return found;
}

interface ClusterCounts {
  readonly flaggedEvents: number;
  readonly flagged: number;
  readonly events: number;
  readonly all: number;
}

function clusterCounts(cluster: OutcomeScores, cut: Cut): ClusterCounts {
  const { events: flaggedEvents, nonEvents } = flaggedBy(cluster, cut);
  const events = countAnswers(cluster.events);
  const all = events + countAnswers(cluster.nonEvents);
  return { flaggedEvents, flagged: flaggedEvents + nonEvents, events, all };
}

/**
 * The same lift where one account gives several cases, one `OutcomeScores` an account: variance of ln lift linearised over
 * accounts, I/(I − 1)·Σ(aₖ/a − Fₖ/F − Dₖ/D + Nₖ/N)², cut off at N ÷ max(F, D). `answers` counts accounts. Withheld: fewer than
 * ten accounts of either kind; nobody flagged (`no-answers`).
 */
export function clusteredLiftAt(
  clusters: readonly OutcomeScores[],
  cut: Cut,
  { confidence }: IntervalOptions,
): Estimate {
  const own = clusters.map((cluster) => clusterCounts(cluster, cut)).filter(({ all }) => all > 0);
  const having = (test: (one: ClusterCounts) => boolean): number => own.filter(test).length;
  const refused = tooFew(
    having(({ events }) => events > 0),
    having(({ events, all }) => all > events),
  );
  if (refused) return refused;
  if (!Number.isFinite(cut.at)) return invalidValues;
  const total = (field: keyof ClusterCounts): number => sum(own.map((one) => one[field]));
  const [a, flagged, events, all] = [total('flaggedEvents'), total('flagged'), total('events'), total('all')];
  if (flagged === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const value = (a / flagged) * (all / events);
  const found = { status: 'known', value, answers: own.length, method: 'lift-clustered' } as const;
  if (a === 0) return { ...found, clusters: own.length };
  const parts = own.map((k) => k.flaggedEvents / a - k.flagged / flagged - k.events / events + k.all / all);
  const standardError = Math.sqrt((own.length / (own.length - 1)) * sum(parts.map((part) => part * part)));
  const reach = Math.exp(normalCriticalValue(confidence) * standardError);
  const most = all / Math.max(flagged, events);
  return { ...found, interval: [value / reach, Math.min(most, value * reach)], standardError, clusters: own.length };
}
