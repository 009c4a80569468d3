/** Are our indices of careless answers, trends and loads those of R? */
import { describe, expect, it } from 'vitest';
import { chiSquaredCut } from '../../src/statistics/integrity/chi-squared-cut.js';
import { evenOddConsistency } from '../../src/statistics/integrity/even-odd.js';
import type { IndexValue, ResponseAnswers } from '../../src/statistics/integrity/index-value.js';
import { pairConsistency, psychometricPairs } from '../../src/statistics/integrity/item-pairs.js';
import { mahalanobisDistances } from '../../src/statistics/integrity/mahalanobis.js';
import { averageString, longestString } from '../../src/statistics/integrity/response-strings.js';
import { responseVariability } from '../../src/statistics/integrity/response-variability.js';
import { rollingWindowLoad } from '../../src/statistics/integrity/rolling-window-load.js';
import { proportionTrend } from '../../src/statistics/prediction/proportion-trend.js';
import { columnsOf, scalesOf } from './careless-answers.js';
import { expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Lists<Names extends string> = Readonly<Record<Names, number[]>>;

const reference = readReference<{
  surveys: (Lists<'sizes' | 'longest' | 'average' | 'variability' | 'D2' | 'flagged' | 'ofSynonyms' | 'ofAntonyms'> &
    Lists<'evenOdd'> & { rows: number[][]; threshold: number; cut: number; synonyms: number; antonyms: number })[];
  cuts: Readonly<Record<'confidence' | 'df' | 'cut', number>>[];
  trends: (Lists<'hits' | 'trials' | 'score'> & Readonly<Record<'X2' | 'p' | 'slope', number>>)[];
  loads: { days: number[]; window: number; most: number; highest: number; breaches: number }[];
}>('integrity');

/** In the file 0 stands for a missing answer, −99 for an index that does not exist. */
const none = -99;
const asShown = (value: IndexValue): number => (typeof value === 'number' ? value : none);

function expectIndices(
  rows: readonly ResponseAnswers[],
  expected: readonly number[],
  index: (row: ResponseAnswers) => IndexValue,
) {
  expectAllNear([...rows.entries()], ([place, row]) => [asShown(index(row)), expected[place]!], 1e-9);
}

describe.each(reference.surveys)('careless answers, $synonyms pairs of synonyms', (survey) => {
  const rows = survey.rows.map((row) => row.map((answer) => (answer === 0 ? undefined : answer)));
  const items = columnsOf(rows);

  it('longstring and average string', () => {
    expectIndices(rows, survey.longest, longestString);
    expectIndices(rows, survey.average, averageString);
  });

  it('intra-individual response variability', () => {
    expectIndices(rows, survey.variability, responseVariability);
  });

  it('Mahalanobis distances with missing answers, and who is flagged', () => {
    const { distances, cut, flagged, degreesOfFreedom } = known(mahalanobisDistances(items, { confidence: 0.99 }));
    expectAllNear([...distances.entries()], ([row, distance]) => [asShown(distance), survey.D2[row]!]);
    expect(degreesOfFreedom).toBe(items.items.length);
    expectNear(cut, survey.cut);
    expect(flagged).toEqual(survey.flagged);
  });

  it('psychometric synonyms and antonyms', () => {
    const synonyms = psychometricPairs(items, { kind: 'synonyms', threshold: survey.threshold });
    const antonyms = psychometricPairs(items, { kind: 'antonyms', threshold: survey.threshold });
    expect([synonyms.length, antonyms.length]).toEqual([survey.synonyms, survey.antonyms]);
    expectIndices(rows, survey.ofSynonyms, (row) => pairConsistency(row, synonyms));
    expectIndices(rows, survey.ofAntonyms, (row) => pairConsistency(row, antonyms));
  });

  it('even-odd consistency', () => {
    const scales = scalesOf(survey.sizes);
    expectIndices(rows, survey.evenOdd, (row) => evenOddConsistency(row, scales));
  });
});

describe('golden values of the package careless', () => {
  it.each<[number[], number, number]>([
    [[5, 5, 5, 5, 5, 5], 6, 0],
    [[1, 2, 3, 4, 5, 4], 1, 1.4719601],
    [[4, 4, 4, 2, 2, 5], 3, 1.2247449],
    [[3, 3, 3, 3, 3, 1], 5, 0.8164966],
  ])('%j has longstring %d and variability %d', (answers, longest, variability) => {
    expect(longestString(answers)).toBe(longest);
    expect(responseVariability(answers)).toBeCloseTo(variability, 7);
  });

  it('χ²(.999, 7) is 24.32189', () => {
    expect(chiSquaredCut(0.999, 7)).toBeCloseTo(24.32189, 5);
  });
});

describe('base R', () => {
  it('quantiles of χ²', () => {
    expectAllNear(reference.cuts, ({ confidence, df, cut }) => [chiSquaredCut(confidence, df), cut]);
  });

  it.each(reference.trends)(
    'Cochran-Armitage χ² $X2 of $hits among $trials',
    ({ hits, trials, score, X2, p, slope }) => {
      const groups = hits.map((hit, group) => ({
        kind: 'proportion' as const,
        hits: hit,
        trials: trials[group]!,
        score: score[group]!,
      }));
      const test = known(proportionTrend(groups));
      // R prints a trend of exactly nothing as 1e-30.
      expect(test.statistic).toBeCloseTo(X2, 12);
      expect(test.effect).toBeCloseTo(slope, 12);
      expectNear(test.statistic < 1e-20 ? 1 : test.p, p, 1e-9);
      if (X2 > 1e-20) expectNear(test.statistic, X2, 1e-9);
    },
  );

  it.each(reference.loads)(
    'at most $most in $window days: $highest, $breaches times more',
    ({ days, window, ...load }) => {
      expect(rollingWindowLoad(days, { days: window, most: load.most })).toMatchObject({
        highest: load.highest,
        breaches: load.breaches,
      });
    },
  );
});
