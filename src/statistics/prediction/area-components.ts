/** What an area under the ROC curve is made of: the share of the other group each score beats, and what each account adds. */
import { sum } from 'simple-statistics';
import { countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import type { WithheldEstimate } from '../estimate.js';
import { momentsOf } from '../moments.js';
import { orderedCounts } from '../ordered-counts.js';
import type { OutcomeScores, RiskEnd } from './outcome-scores.js';
import { placementsOf } from './placements.js';

export interface Area {
  readonly area: number;
  /** The share of the other group that each score beats, by score: DeLong's structural components. */
  readonly ofEvents: ReadonlyMap<number, number>;
  readonly ofNonEvents: ReadonlyMap<number, number>;
  readonly variance: number;
}

const mirrored = ({ counts }: Distribution): Distribution => ({
  kind: 'distribution',
  counts: new Map([...counts].map(([score, count]) => [-score, count])),
});

/** With high scores as the risk: an event is put right where it lies above a non-event. */
export function towardsRisk({ events, nonEvents }: OutcomeScores, risk: RiskEnd): OutcomeScores {
  return risk === 'high' ? { events, nonEvents } : { events: mirrored(events), nonEvents: mirrored(nonEvents) };
}

/** Sample variance of the components over the members of a group. */
function varianceOf(group: Distribution, components: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>();
  for (const [score, count] of orderedCounts(group)) {
    const component = components.get(score) ?? NaN;
    counts.set(component, (counts.get(component) ?? 0) + count);
  }
  return momentsOf({ kind: 'distribution', counts })?.variance ?? NaN;
}

/** The area and its variance s²₁₀/m + s²₀₁/n; withheld where it cannot be told from 0 or 1, or the measure is constant. */
export function areaOf({ events, nonEvents }: OutcomeScores): Area | WithheldEstimate {
  const [m, n] = [countAnswers(events), countAnswers(nonEvents)];
  const ofEvents = placementsOf(events, nonEvents);
  const below = placementsOf(nonEvents, events);
  const ofNonEvents = new Map([...below].map(([score, share]) => [score, 1 - share]));
  if (new Set([...ofEvents.keys(), ...ofNonEvents.keys()]).size < 2)
    return { status: 'withheld', reason: 'no-variation', answers: m + n };
  const beaten = [...ofEvents.values()];
  if (beaten.every((share) => share === 1) || beaten.every((share) => share === 0))
    return { status: 'withheld', reason: 'perfect-separation', answers: m + n };
  const area = sum(orderedCounts(events).map(([score, count]) => count * (ofEvents.get(score) ?? NaN))) / m;
  const variance = varianceOf(events, ofEvents) / m + varianceOf(nonEvents, ofNonEvents) / n;
  return { area, ofEvents, ofNonEvents, variance };
}

/** Deviations of one cluster from the area, summed over its events and over its non-events. */
export interface ClusterDeviation {
  readonly events: number;
  readonly nonEvents: number;
  readonly ofEvents: number;
  readonly ofNonEvents: number;
}

export function deviationOf({ events, nonEvents }: OutcomeScores, { area, ...components }: Area): ClusterDeviation {
  const deviation = (group: Distribution, shares: ReadonlyMap<number, number>): number =>
    sum(orderedCounts(group).map(([score, count]) => count * ((shares.get(score) ?? NaN) - area)));
  return {
    events: countAnswers(events),
    nonEvents: countAnswers(nonEvents),
    ofEvents: deviation(events, components.ofEvents),
    ofNonEvents: deviation(nonEvents, components.ofNonEvents),
  };
}

/** Obuchowski's variance: between clusters of events, of non-events, and of both together. */
export function clusteredVariance(clusters: readonly ClusterDeviation[], m: number, n: number): number {
  const scale = (count: number): number => count / (count - 1);
  const withEvents = clusters.filter(({ events }) => events > 0);
  const withNonEvents = clusters.filter(({ nonEvents }) => nonEvents > 0);
  const ofEvents = scale(withEvents.length) * sum(withEvents.map(({ ofEvents: own }) => own * own));
  const ofNonEvents = scale(withNonEvents.length) * sum(withNonEvents.map(({ ofNonEvents: own }) => own * own));
  const shared = scale(clusters.length) * sum(clusters.map((cluster) => cluster.ofEvents * cluster.ofNonEvents));
  return ofEvents / (m * m) + ofNonEvents / (n * n) + (2 * shared) / (m * n);
}
