/** How much did a share, a mean or a net score change between two waves, and is that more than chance? */
import type { Distribution } from '../../counts/shapes.js';
import { differenceOfMeans, welchTTest } from '../compare-means.js';
import { compareNetScores, differenceOfNetScores } from '../difference-of-net-scores.js';
import { differenceOfProportions } from '../difference-of-proportions.js';
import type { Estimate, IntervalOptions, Test } from '../estimate.js';
import { compareOverlappingProportions } from '../overlapping-groups.js';
import { intervalOfLinearised, linearisedVarianceOf, testOfLinearised, type Linearised } from './linearised.js';
import { hasRepeats, meanOfSums, sumsOf, witnessesOf, type PanelSums, type Sums } from './panel-sums.js';
import type { Scoring } from './scoring.js';

export interface TwoWaves {
  readonly sums: PanelSums;
  /** The names of the two groups of `sums`. */
  readonly before: string;
  readonly after: string;
}

export interface Change {
  readonly estimate: Estimate;
  readonly test: Test;
  /** Standard error and degrees of freedom behind the test; undefined where there is no test. */
  readonly spread: { readonly standardError: number; readonly degreesOfFreedom: number } | undefined;
}

/** A spread between fewer accounts is hardly known: below five witnesses in a wave there is no interval and no test. */
export const smallestWave = 5;

/** Variances of exactly balanced accounts are not 0 but the rounding of it. */
const roundingOfZero = 1e-24;

const withheld = (estimate: Estimate): Change => ({
  estimate,
  test: estimate.status === 'withheld' ? estimate : { status: 'withheld', reason: 'no-variation' },
  spread: undefined,
});

/** After − before. Where an account answered more than once, in one wave or both, accounts are clusters over both waves. */
export function changeBetweenWaves(waves: TwoWaves, scoring: Scoring, options: IntervalOptions): Change {
  const [before, after] = [sumsOf(waves.sums, waves.before), sumsOf(waves.sums, waves.after)];
  const answers = before.answers + after.answers;
  if (before.answers === 0 || after.answers === 0)
    return withheld({ status: 'withheld', reason: 'no-answers', answers, needed: 1 });
  const fewest = Math.min(witnessesOf(waves.sums, waves.before), witnessesOf(waves.sums, waves.after));
  if (fewest < smallestWave)
    return withheld({ status: 'withheld', reason: 'too-few-answers', answers, needed: smallestWave });
  return hasRepeats(waves.sums)
    ? clusteredChange(waves, scoring, options)
    : plainChange(scoring, { before, after }, options);
}

function clusteredChange({ sums, before, after }: TwoWaves, scoring: Scoring, options: IntervalOptions): Change {
  const [first, second] = [sumsOf(sums, before), sumsOf(sums, after)];
  const influences = new Map([
    [before, { slope: -1 / first.answers, shift: 0 }],
    [after, { slope: 1 / second.answers, shift: 0 }],
  ]);
  const { variance, clusters } = linearisedVarianceOf(sums, influences);
  const value = meanOfSums(second) - meanOfSums(first);
  const answers = first.answers + second.answers;
  // Every account steady or moved alike: how much accounts differ is not known from these.
  if (variance <= roundingOfZero * scoring.most ** 2)
    return withheld({ status: 'known', value, answers, method: 'linearised-difference', clusters });
  const linearised: Linearised = { value, standardError: Math.sqrt(variance), degreesOfFreedom: clusters - 2 };
  const interval = intervalOfLinearised(linearised, { ...options, most: scoring.most });
  const facts = { answers, method: 'linearised-difference', clusters } as const;
  return {
    estimate: { status: 'known', ...linearised, interval, ...facts },
    test: testOfLinearised(linearised, facts),
    spread: linearised,
  };
}

interface BeforeAndAfter {
  readonly before: Sums;
  readonly after: Sums;
}

const momentsOfSums = ({ answers, total, squares }: Sums) => ({
  answers,
  mean: total / answers,
  variance: Math.max(0, squares - (total * total) / answers) / (answers - 1),
});

/** The counts behind sums of 100, 0 and −100: total/100 = P − D, squares/10000 = P + D. */
function netDistribution({ answers, total, squares }: Sums): Distribution {
  const [difference, ends] = [total / 100, squares / 10_000];
  const [promoters, detractors] = [Math.round((ends + difference) / 2), Math.round((ends - difference) / 2)];
  return {
    kind: 'distribution',
    counts: new Map([
      [100, promoters],
      [0, answers - promoters - detractors],
      [-100, detractors],
    ]),
  };
}
const netRules = { promoter: (score: number) => score > 0, detractor: (score: number) => score < 0 };

/** Every answer is a witness of its own: Newcombe and pooled z, Welch, adjusted Wald and the z of net scores. */
function plainChange({ kind }: Scoring, { before, after }: BeforeAndAfter, options: IntervalOptions): Change {
  const ofKind = {
    share: () => {
      const [first, second] = [after, before].map(
        ({ answers, total }) => ({ kind: 'proportion', hits: total, trials: answers }) as const,
      ) as [Parameters<typeof differenceOfProportions>[0], Parameters<typeof differenceOfProportions>[1]];
      const test = compareOverlappingProportions(first, second, { inBoth: 0 });
      return { estimate: differenceOfProportions(first, second, options), test };
    },
    mean: () => {
      const [first, second] = [momentsOfSums(after), momentsOfSums(before)];
      return { estimate: differenceOfMeans(first, second, options), test: welchTTest(first, second) };
    },
    'net-score': () => {
      const groups = { first: netDistribution(after), second: netDistribution(before) };
      return { estimate: differenceOfNetScores(groups, netRules, options), test: compareNetScores(groups, netRules) };
    },
  };
  const { estimate, test } = ofKind[kind]();
  const variances = [before, after].map((sums) => momentsOfSums(sums).variance / sums.answers);
  const standardError = Math.sqrt((variances[0] ?? 0) + (variances[1] ?? 0));
  const degreesOfFreedom = before.answers + after.answers - 2;
  return { estimate, test, spread: standardError > 0 ? { standardError, degreesOfFreedom } : undefined };
}
