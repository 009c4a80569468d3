/** How sure are the two parts of a change: other people answering (mix), and groups answering differently (rate)? */
import { sum } from 'simple-statistics';
import type { Estimate, IntervalOptions, Test, WithheldEstimate } from '../estimate.js';
import { decomposeChange, type Decomposition } from '../kitagawa.js';
import { smallestWave, type Change } from './change.js';
import { intervalOfLinearised, linearisedVarianceOf, testOfLinearised, type Influences } from './linearised.js';
import { sumsOf, witnessesOf, type PanelSums } from './panel-sums.js';
import type { Scoring } from './scoring.js';

/** Sums whose groups are named by `cellOf`: a group of people in one of two waves. */
export interface SplitWaves {
  readonly sums: PanelSums;
  readonly groups: readonly string[];
  readonly cellOf: (group: string, wave: 'before' | 'after') => string;
}

export interface MixAndRate {
  readonly decomposition: Decomposition;
  readonly mix: Change;
  /** The change at the same mix of groups. */
  readonly rate: Change;
}

interface Cell {
  readonly name: string;
  readonly answers: number;
  /** Share of the wave, and mean of the group; undefined without answers. */
  readonly share: number;
  readonly mean: number | undefined;
}
interface Group {
  readonly before: Cell;
  readonly after: Cell;
}

function cellsOf({ sums, groups, cellOf }: SplitWaves): readonly Group[] {
  const answersIn = (wave: 'before' | 'after'): number =>
    sum(groups.map((group) => sumsOf(sums, cellOf(group, wave)).answers));
  const [before, after] = [answersIn('before'), answersIn('after')];
  const cell = (group: string, wave: 'before' | 'after'): Cell => {
    const name = cellOf(group, wave);
    const { answers, total } = sumsOf(sums, name);
    const share = answers / (wave === 'before' ? before : after);
    return { name, answers, share, mean: answers > 0 ? total / answers : undefined };
  };
  return groups.map((group) => ({ before: cell(group, 'before'), after: cell(group, 'after') }));
}

/** Kitagawa's r̄ and Δr, with the rate of the other wave where the group has none of its own. */
function ratesOf({ before, after }: Group): { readonly middle: number; readonly change: number } {
  const [first, second] = [before.mean ?? after.mean ?? 0, after.mean ?? before.mean ?? 0];
  return { middle: (first + second) / 2, change: second - first };
}

interface Factors {
  /** What a group's mean of a wave is multiplied by, before or after. */
  readonly slopeOf: (group: Group, wave: 'before' | 'after') => number;
  /** What a group's share of a wave is multiplied by. */
  readonly shareFactorOf: (group: Group, wave: 'before' | 'after') => number;
}

function influencesOf(groups: readonly Group[], { slopeOf, shareFactorOf }: Factors): Influences {
  const entries = (['before', 'after'] as const).flatMap((wave) => {
    const answers = sum(groups.map((group) => group[wave].answers));
    const middle = sum(groups.map((group) => group[wave].share * shareFactorOf(group, wave)));
    return groups
      .filter((group) => group[wave].answers > 0)
      .map((group) => {
        const cell = group[wave];
        const slope = slopeOf(group, wave) / cell.answers;
        return [cell.name, { slope, shift: (shareFactorOf(group, wave) - middle) / answers }] as const;
      });
  });
  return new Map(entries);
}

const signOf = (wave: 'before' | 'after'): number => (wave === 'after' ? 1 : -1);

/** d(Σ s̄·Δr): means move it by ± s̄, shares by Δr/2. A group of one wave has no Δr. */
const rateFactors: Factors = {
  slopeOf: (group, wave) =>
    group.before.answers > 0 && group.after.answers > 0
      ? (signOf(wave) * (group.before.share + group.after.share)) / 2
      : 0,
  shareFactorOf: (group) => ratesOf(group).change / 2,
};

/** d(Σ r̄·Δs): means move it by Δs/2 (by all of Δs where the group is in one wave only), shares by ± r̄. */
const mixFactors: Factors = {
  slopeOf: (group) => {
    const isInBoth = group.before.answers > 0 && group.after.answers > 0;
    return (group.after.share - group.before.share) / (isInBoth ? 2 : 1);
  },
  shareFactorOf: (group, wave) => signOf(wave) * ratesOf(group).middle,
};

/** Exactly balanced shares or rates leave a variance of the size of a rounding. */
const roundingOfZero = 1e-24;

function partOf(
  waves: SplitWaves,
  { value, influences }: { readonly value: number; readonly influences: Influences },
  { scoring, confidence, answers }: { readonly scoring: Scoring; readonly answers: number } & IntervalOptions,
): Change {
  const { variance, clusters } = linearisedVarianceOf(waves.sums, influences);
  const facts = { answers, method: 'kitagawa', clusters } as const;
  if (variance <= roundingOfZero * scoring.most ** 2) {
    const test: Test = { status: 'withheld', reason: 'no-variation', answers };
    return { estimate: { status: 'known', value, ...facts }, test, spread: undefined };
  }
  const linearised = { value, standardError: Math.sqrt(variance), degreesOfFreedom: clusters - 2 };
  const interval = intervalOfLinearised(linearised, { confidence, most: scoring.most });
  const estimate: Estimate = { status: 'known', ...linearised, interval, ...facts };
  return { estimate, test: testOfLinearised(linearised, facts), spread: linearised };
}

/** Rates that are equal in every group may leave a sum of 1e-15: that is 0. */
const settled = (value: number, most: number): number => (Math.abs(value) < most * 1e-12 ? 0 : value);

/**
 * Kitagawa's decomposition with design-based intervals (delta method over accounts; R `survey`: `svycontrast` of
 * `svytotal`). Degrees of freedom: accounts − 2. Withheld: a wave of fewer than five accounts, or fewer than two groups.
 */
export function mixAndRate(
  waves: SplitWaves,
  scoring: Scoring,
  { confidence }: IntervalOptions,
): MixAndRate | WithheldEstimate {
  const groups = cellsOf(waves);
  const decomposition = decomposeChange(
    groups.map(({ before, after }, index) => ({
      name: waves.groups[index] ?? '',
      before: sumsOf(waves.sums, before.name),
      after: sumsOf(waves.sums, after.name),
    })),
  );
  if (decomposition.status === 'withheld') return decomposition;
  const answers = decomposition.answersBefore + decomposition.answersAfter;
  const seen = groups.filter(({ before, after }) => before.answers + after.answers > 0);
  const fewest = Math.min(
    ...(['before', 'after'] as const).map((wave) => sum(seen.map((one) => witnessesOf(waves.sums, one[wave].name)))),
  );
  if (seen.length < 2 || fewest < smallestWave)
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: smallestWave };
  const options = { scoring, confidence, answers };
  const part = (value: number, factors: Factors): Change =>
    partOf(waves, { value: settled(value, scoring.most), influences: influencesOf(seen, factors) }, options);
  return { decomposition, mix: part(decomposition.mix, mixFactors), rate: part(decomposition.rate, rateFactors) };
}
