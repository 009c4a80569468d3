/** Shares, their intervals and what may be wrong with them, of one outcome. */
import { pairMomentsOf, unitSumsOf } from '../../counts/needs.js';
import type { ItemMoments, UnitSums } from '../../counts/shapes.js';
import { johnsonOf } from '../../metrics/drivers/johnson-of.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import {
  constantItems,
  dependentPredictors,
  highInflation,
  varianceInflation,
} from '../../statistics/drivers/collinearity.js';
import type { Drivers, DriverShare } from '../../statistics/drivers/driver-shares.js';
import { johnsonWeights } from '../../statistics/drivers/johnson.js';
import { regressionOfMoments, type Regression } from '../../statistics/drivers/regression.js';
import { resampleDrivers, type ResampledDrivers } from '../../statistics/drivers/resample-drivers.js';
import { shapleyShares } from '../../statistics/drivers/shapley.js';
import { momentsOfUnits } from '../../statistics/drivers/unit-moments.js';
import type { WithheldEstimate } from '../../statistics/estimate.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { peopleBehind } from './people-behind.js';
import { driversOf, type NamedScore } from './chosen-questions.js';

/** Printed beside every interval: the same seed gives the same interval. */
export const seed = 1;

/** Each resample of many drivers costs much more: of twenty what a hundred of four do. */
function drawsFor(drivers: number, confidence: number): number {
  const usual = drivers > 12 ? 200 : 300;
  return (drivers <= 6 ? 400 : usual) * (confidence > usualConfidence ? 2 : 1);
}

/** Beyond, the ends of an interval lie among fewer resamples. */
const usualConfidence = 0.95;

/** 2¹² models and a table nobody compares: beyond, Johnson's weights stand alone. */
export const mostForShapley = 12;

export interface DriverMoments {
  readonly sums: UnitSums;
  readonly moments: ItemMoments;
}

export interface MeasuredDrivers extends DriverMoments {
  readonly outcome: NamedScore;
  readonly drivers: readonly NamedScore[];
  readonly johnson: Drivers | WithheldEstimate;
  readonly lmg: Drivers | WithheldEstimate;
  /** The same from all pairs of answers, where blanks cost responses. */
  readonly pairwise: Drivers | WithheldEstimate | undefined;
  readonly resampled: ResampledDrivers | undefined;
  /** Drivers the others nearly explain, with their variance inflation. */
  readonly inflated: readonly (readonly [driver: NamedScore, inflation: number])[];
  /** Drivers that follow exactly from the others; those everybody answered alike. */
  readonly dependent: readonly NamedScore[];
  readonly constant: readonly NamedScore[];
}

export const isKnown = (drivers: Drivers | WithheldEstimate | undefined): drivers is Drivers =>
  drivers?.status === 'known';

/** The share of a driver, where shares are known. */
export const shareOf = (drivers: Drivers | WithheldEstimate | undefined, name: string): DriverShare | undefined =>
  isKnown(drivers) ? drivers.drivers.find(({ predictor }) => predictor === name) : undefined;

const isRegression = (found: Regression | WithheldEstimate): found is Regression => !('reason' in found);

function pairwiseDrivers(
  view: SurveyView,
  scores: readonly NamedScore[],
  outcome: NamedScore,
): Drivers | WithheldEstimate {
  const need = pairMomentsOf(scores.map(({ score }) => score));
  const { answers, means, correlations } = view.source.read(need, questionOf(view, [])).overall;
  const items = scores.map(({ name }) => name);
  const moments = {
    kind: 'item-moments',
    items,
    answers: Math.min(...answers.flat()),
    means,
    covariances: correlations,
  } as const;
  return johnsonOf({ moments, outcome: outcome.name });
}

export function momentsOf(sums: UnitSums, scores: readonly NamedScore[]): ItemMoments {
  return momentsOfUnits(
    sums,
    scores.map(({ name }) => name),
  );
}

/** Drivers of one outcome over the responses that answered all of them; undefined where there are no two. */
export function measureDrivers(
  view: SurveyView,
  outcome: NamedScore,
  all: readonly NamedScore[],
): MeasuredDrivers | undefined {
  const drivers = driversOf(outcome, all);
  if (drivers.length < 2) return undefined;
  const scores = [...drivers, outcome];
  const need = unitSumsOf(scores.map(({ score }) => score));
  const sums = view.source.read(need, questionOf(view, [])).overall;
  const moments = momentsOf(sums, scores);
  const common = { outcome, drivers, sums, moments };
  const nothing = { pairwise: undefined, resampled: undefined, inflated: [], dependent: [], constant: [] };
  const k = view.rule.minimumGroup;
  if (k !== undefined && [...peopleBehind(view, scores, []).values()].every((people) => people < k)) {
    const hidden = hiddenEstimate('primary', k);
    return { ...common, ...nothing, johnson: hidden, lmg: hidden };
  }
  return { ...common, ...nothing, ...weighed(view, common) };
}

type Weighed = Pick<MeasuredDrivers, 'johnson' | 'lmg'> & Partial<MeasuredDrivers>;

/** The shares and all that is said about them, or why there are none and whose fault it is. */
function weighed(
  view: SurveyView,
  { outcome, drivers, sums, moments }: DriverMoments & Pick<MeasuredDrivers, 'outcome' | 'drivers'>,
): Weighed {
  const scores = [...drivers, outcome];
  const regression = regressionOfMoments(moments, outcome.name);
  const byName = (names: readonly string[]): readonly NamedScore[] => scores.filter(({ name }) => names.includes(name));
  if (!isRegression(regression)) {
    const dependent = regression.reason === 'collinear' ? byName(dependentPredictors(moments, outcome.name)) : [];
    const constant = regression.reason === 'no-variation' ? byName(constantItems(moments)) : [];
    return { johnson: regression, lmg: regression, dependent, constant };
  }
  const johnson = johnsonWeights(regression);
  const tooMany = { status: 'withheld', reason: 'too-many-items', answers: sums.answers } as const;
  const draws = drawsFor(drivers.length, view.settings.confidence);
  const withGains = drivers.length <= mostForShapley;
  const hasBlanks = (sums.answered.at(-1) ?? 0) > sums.answers;
  return {
    johnson,
    lmg: withGains ? shapleyShares(regression) : tooMany,
    pairwise: isKnown(johnson) && hasBlanks ? pairwiseDrivers(view, scores, outcome) : undefined,
    resampled: isKnown(johnson) ? resampleDrivers(sums, { seed, draws, withGains }) : undefined,
    inflated: varianceInflation(regression).flatMap((inflation, index) =>
      inflation > highInflation && drivers[index] ? [[drivers[index], inflation] as const] : [],
    ),
  };
}
