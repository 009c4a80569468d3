/** Does a measure know the outcome that it is to predict? */
import { countAnswers } from '../../counts/distribution.js';
import { orderedCounts, type ValueCount } from '../ordered-counts.js';
import { estimateProportionExactly } from '../exact-interval-of-proportion.js';
import type { Estimate, IntervalOptions, WithheldEstimate } from '../estimate.js';
import { type OutcomeScores, refuseScores, type RiskEnd } from './outcome-scores.js';

export interface LeakageEvidence {
  readonly status: 'known';
  /** Events nearer the risky end than every non-event: of them nobody stayed. */
  readonly certainEvents: number;
  readonly events: number;
  /** Non-events farther from it than every event. */
  readonly certainNonEvents: number;
  readonly nonEvents: number;
  /** The share of events among those beyond the last non-event: 1, with the exact interval that their number allows. */
  readonly certainty: Estimate;
  /** The score up to which, from the risky end, everybody had the event; undefined where nobody is certain. */
  readonly certainTo: number | undefined;
  readonly isSuspected: boolean;
}

/** No honest measure of people is nearly always right about many of them: this is where we ask how it was made. */
const suspiciousShareLow = 0.9;
const suspiciousPartOfEvents = 0.2;

interface Run {
  readonly length: number;
  readonly to: number | undefined;
}

/** How many of a group, from the front of its order, come before everybody of the other. */
function runBefore(
  group: readonly ValueCount[],
  others: readonly ValueCount[],
  isBefore: (a: number, b: number) => boolean,
): Run {
  const first = others[0]?.[0];
  const leading = group.filter(([score]) => first === undefined || isBefore(score, first));
  return { length: leading.reduce((total, [, count]) => total + count, 0), to: leading.at(-1)?.[0] };
}

/**
 * Evidence that a measure was written after the outcome (a satisfaction of 1 entered for whoever cancelled): the events beyond
 * the last non-event. Leakage is suspected where the exact interval of their share ends above 90 % (36 at 95 % confidence)
 * and they are a fifth of all events: many and without exception. These two bounds are ours and a reason to ask, no proof;
 * the absence of suspicion proves nothing either. Withheld: fewer than ten of either kind.
 */
export function leakageEvidence(
  scores: OutcomeScores,
  risk: RiskEnd,
  options: IntervalOptions,
): LeakageEvidence | WithheldEstimate {
  const refused = refuseScores(scores);
  if (refused) return refused;
  const fromRisk = (pairs: readonly ValueCount[]) => (risk === 'low' ? pairs : pairs.toReversed());
  const [ofEvents, ofNonEvents] = [fromRisk(orderedCounts(scores.events)), fromRisk(orderedCounts(scores.nonEvents))];
  const [nearer, farther] = [(a: number, b: number) => a < b, (a: number, b: number) => a > b];
  const [isNearer, isFarther] = risk === 'low' ? [nearer, farther] : [farther, nearer];
  const certain = runBefore(ofEvents, ofNonEvents, isNearer);
  const safe = runBefore(ofNonEvents.toReversed(), ofEvents.toReversed(), isFarther);
  const events = countAnswers(scores.events);
  const certainty = estimateProportionExactly(
    { kind: 'proportion', hits: certain.length, trials: certain.length },
    options,
  );
  const low = certainty.status === 'known' ? (certainty.interval?.[0] ?? 0) : 0;
  return {
    status: 'known',
    certainEvents: certain.length,
    events,
    certainNonEvents: safe.length,
    nonEvents: countAnswers(scores.nonEvents),
    certainty,
    certainTo: certain.to,
    isSuspected: low > suspiciousShareLow && certain.length >= suspiciousPartOfEvents * events,
  };
}
