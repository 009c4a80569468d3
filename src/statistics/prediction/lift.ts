/** How many times as often does the event happen to those beyond a cut as to all? */
import { countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import { normalCriticalValue } from '../critical-value.js';
import type { Estimate, IntervalOptions } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { type OutcomeScores, refuseScores, type RiskEnd } from './outcome-scores.js';

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
