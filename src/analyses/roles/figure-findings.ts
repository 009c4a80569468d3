/** Where a figure of a table differs between its groups by its own test: the highest and the lowest, as a finding. */
import { significance } from '../significance.js';
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import { message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { dimensionLabel, groupLabel } from '../group-names.js';
import type { MeasuredMetric, Split } from '../split-tables.js';
import { surest, type FigureTest } from './figure-tests.js';

/** Below what answers as a whole say: a figure weighs only what it counts. */
const weight = 46;

/** Nothing where no figure differs at 5 % after Holm over the table. */
export function figureDifference(
  view: SurveyView,
  split: Split,
  part: { readonly measured: readonly MeasuredMetric[]; readonly tests: readonly FigureTest[] } | undefined,
): readonly RankedFinding[] {
  const test = part && surest(part.tests);
  if (!test || test.pAdjusted >= significance) return [];
  const measured = part.measured.find(({ metric }) => metric.id === test.id);
  const [highest, lowest] = [test.highest, test.lowest].map((group) => measured?.estimates.groups.get(group));
  if (!measured || highest?.status !== 'known' || lowest?.status !== 'known') return [];
  const text = message('finding.figure-differs', {
    survey: view.survey.name,
    figure: message(`column.${test.id}`),
    split: split.dimension === 'role' ? message('split.role') : dimensionLabel(split.name),
    p: number(test.pAdjusted, 'p-value'),
    highest: groupLabel(split.dimension, test.highest),
    high: valueOfEstimate(highest, measured.unit),
    highInterval: intervalOfEstimate(highest, measured.unit),
    highAnswers: number(highest.answers, 'count'),
    lowest: groupLabel(split.dimension, test.lowest),
    low: valueOfEstimate(lowest, measured.unit),
    lowInterval: intervalOfEstimate(lowest, measured.unit),
    lowAnswers: number(lowest.answers, 'count'),
  });
  const id = `figure-differs:${split.name}:${test.id}`;
  return [{ weight, finding: { type: 'finding', id, emphasis: 'neutral', text } }];
}
