/** Do the figures of a table differ between its groups? Beside the rank test, which weighs every step of the scale alike. */
import { dimensionLabel } from '../group-names.js';
import type { MetricContext } from '../../metrics/metric.js';
import { weightedScores, type WeightedMetric } from '../../metrics/weighted-scores.js';
import { figureOfTest, label } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import type { Test } from '../../statistics/estimate.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import type { MeasuredMetric, Split } from '../split-tables.js';
import type { Disagreement } from './disagreement.js';

/** One column of the table, tested over the groups of the rank test. */
export interface FigureTest {
  readonly id: WeightedMetric;
  readonly test: Test;
  /** Holm-adjusted over the figures of the table that could be tested. */
  readonly pAdjusted: number | undefined;
  /** The tested groups with the highest and the lowest figure. */
  readonly highest: string;
  readonly lowest: string;
}

const isScored = (id: string): id is WeightedMetric => id in weightedScores;

/** Nothing where there is no rank test, and nothing of a figure that is not shown. */
export function figureTests(
  view: SurveyView,
  measured: readonly MeasuredMetric[],
  { disagreement, score }: { readonly disagreement: Disagreement; readonly score: ConstructScore },
): readonly FigureTest[] {
  if (disagreement.test.status === 'withheld') return [];
  const context: MetricContext = { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom };
  const tested = measured.flatMap(({ metric: { id }, estimates }) => {
    const values = disagreement.groups.flatMap((group) => {
      const estimate = estimates.groups.get(group);
      return estimate?.status === 'known' ? [{ group, value: estimate.value }] : [];
    });
    const ordered = values.toSorted((a, b) => b.value - a.value);
    const [highest, lowest] = [ordered[0]?.group, ordered.at(-1)?.group];
    if (!isScored(id) || ordered.length < disagreement.groups.length || !highest || !lowest) return [];
    const test = disagreement.testOf((answer) => weightedScores[id].scoreOf(answer, context));
    return [{ id, test, highest, lowest }];
  });
  const adjusted = holm(tested.flatMap(({ test }) => (test.status === 'known' ? [test.p] : [])));
  let next = 0;
  return tested.map((one) => {
    if (one.test.status === 'withheld') return { ...one, pAdjusted: undefined };
    const pAdjusted = adjusted[next];
    next += 1;
    return { ...one, pAdjusted };
  });
}

/** The one that differs most surely; undefined where none could be tested. */
export const surest = (tests: readonly FigureTest[]): (FigureTest & { readonly pAdjusted: number }) | undefined =>
  tests
    .flatMap((one) => (one.pAdjusted === undefined ? [] : [{ ...one, pAdjusted: one.pAdjusted }]))
    .toSorted((a, b) => a.pAdjusted - b.pAdjusted)[0];

/** The tests for scripts. */
export function figureTestFigures(view: SurveyView, split: Split, tests: readonly FigureTest[]): readonly Figure[] {
  const metric = split.dimension === 'role' ? 'role-difference' : 'group-difference';
  const definition = message('definition.figure-difference', { split: label(dimensionLabel(split.name)) });
  return tests.map(({ id, test, pAdjusted }) =>
    figureOfTest({
      metric,
      by: { ...(split.dimension === 'role' ? {} : { split: split.name }), figure: id },
      test,
      pAdjusted,
      definition,
      survey: view.survey.name,
    }),
  );
}
