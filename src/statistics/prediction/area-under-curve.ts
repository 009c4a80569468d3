/** How often does a measure put one who later left before one who stayed? */
import { sum } from 'simple-statistics';
import { addDistributions, countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import { normalCriticalValue } from '../critical-value.js';
import type { Estimate, IntervalOptions, WithheldEstimate } from '../estimate.js';
import { momentsOf } from '../moments.js';
import { orderedCounts } from '../ordered-counts.js';
import { type OutcomeScores, refuseScores, type RiskEnd, tooFew } from './outcome-scores.js';
import { placementsOf } from './placements.js';

export interface AreaOptions extends IntervalOptions {
  readonly risk: RiskEnd;
}

interface Area {
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
function towardsRisk({ events, nonEvents }: OutcomeScores, risk: RiskEnd): OutcomeScores {
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
function areaOf({ events, nonEvents }: OutcomeScores): Area | WithheldEstimate {
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

/** 1/(1 + exp(−(logit A ± z·SE/(A(1 − A))))): stays within 0..1 and leans to ½, unlike A ± z·SE near an end. */
function logitInterval(area: number, standardError: number, { confidence }: IntervalOptions) {
  const centre = Math.log(area / (1 - area));
  const reach = (normalCriticalValue(confidence) * standardError) / (area * (1 - area));
  return [1 / (1 + Math.exp(reach - centre)), 1 / (1 + Math.exp(-centre - reach))] as const;
}

/**
 * Area under the ROC curve, 0..1: the chance that one with the event lies nearer the risky end than one without it, ties
 * counting half (Mann-Whitney W ÷ pairs); ½ is no better than chance, below ½ the measure points the other way. Variance by
 * DeLong, DeLong & Clarke-Pearson 1988, Biometrics 44, 837-845 (R `pROC::var`); interval on the logit scale (Pepe 2003,
 * section 5.2). `answers` counts both kinds. Withheld: fewer than ten of either kind (`too-few-events`); a measure that
 * separates both without exception, in whichever direction (`perfect-separation`): it most likely knew the outcome;
 * a measure that is the same for all (`no-variation`).
 */
export function areaUnderCurve(scores: OutcomeScores, { risk, ...options }: AreaOptions): Estimate {
  const refused = refuseScores(scores);
  if (refused) return refused;
  const found = areaOf(towardsRisk(scores, risk));
  if ('status' in found) return found;
  const standardError = Math.sqrt(found.variance);
  const interval = logitInterval(found.area, standardError, options);
  const answers = countAnswers(scores.events) + countAnswers(scores.nonEvents);
  return { status: 'known', value: found.area, interval, answers, method: 'delong', standardError };
}

/** Deviations of one cluster from the area, summed over its events and over its non-events. */
interface ClusterDeviation {
  readonly events: number;
  readonly nonEvents: number;
  readonly ofEvents: number;
  readonly ofNonEvents: number;
}

function deviationOf({ events, nonEvents }: OutcomeScores, { area, ...components }: Area): ClusterDeviation {
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
function clusteredVariance(clusters: readonly ClusterDeviation[], m: number, n: number): number {
  const scale = (count: number): number => count / (count - 1);
  const withEvents = clusters.filter(({ events }) => events > 0);
  const withNonEvents = clusters.filter(({ nonEvents }) => nonEvents > 0);
  const ofEvents = scale(withEvents.length) * sum(withEvents.map(({ ofEvents: own }) => own * own));
  const ofNonEvents = scale(withNonEvents.length) * sum(withNonEvents.map(({ ofNonEvents: own }) => own * own));
  const shared = scale(clusters.length) * sum(clusters.map((cluster) => cluster.ofEvents * cluster.ofNonEvents));
  return ofEvents / (m * m) + ofNonEvents / (n * n) + (2 * shared) / (m * n);
}

/**
 * The same area where one account gives several cases, one `OutcomeScores` an account: Obuchowski 1997, Biometrics 53,
 * 567-578. The interval is never narrower than that of independent cases. Ten accounts with an event and ten with a
 * non-event are needed: ten departures of one account are one story.
 */
export function clusteredAreaUnderCurve(
  clusters: readonly OutcomeScores[],
  { risk, ...options }: AreaOptions,
): Estimate {
  const all = clusters.map((cluster) => towardsRisk(cluster, risk));
  const pooled = {
    events: addDistributions(all.map(({ events }) => events)),
    nonEvents: addDistributions(all.map(({ nonEvents }) => nonEvents)),
  };
  const [m, n] = [countAnswers(pooled.events), countAnswers(pooled.nonEvents)];
  const having = (group: keyof OutcomeScores): number =>
    all.filter((cluster) => countAnswers(cluster[group]) > 0).length;
  const refused = refuseScores(pooled) ?? tooFew(having('events'), having('nonEvents'));
  if (refused) return refused;
  const found = areaOf(pooled);
  if ('status' in found) return found;
  const filled = all
    .map((cluster) => deviationOf(cluster, found))
    .filter(({ events, nonEvents }) => events + nonEvents > 0);
  const standardError = Math.sqrt(Math.max(found.variance, clusteredVariance(filled, m, n)));
  const interval = logitInterval(found.area, standardError, options);
  const measured = { value: found.area, interval, answers: m + n, standardError, clusters: filled.length };
  return { status: 'known', ...measured, method: 'delong-clustered' };
}
