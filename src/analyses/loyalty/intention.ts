/** Would they buy again? The stated intention with interval, of everybody and of the groups of each `--by`. */
import { dimensionLabel } from '../group-names.js';
import { repurchaseMean } from '../../metrics/loyalty/repurchase-mean.js';
import { repurchaseShare } from '../../metrics/loyalty/repurchase-share.js';
import { answersOfEstimate, figureOf, intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { KeyFigures } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { judgeDisagreement } from '../roles/disagreement.js';
import { mixShift, pooledOver, rowsArePooledUnfairly } from '../roles/headline-rule.js';
import { meanDefinition, shareDefinition, type ConstructScore } from '../scores.js';
import { figuresOf, measureSplit, splitTable, type MeasuredMetric, type Split } from '../split-tables.js';
import { nothing, type Part } from './part.js';

const roleSplit: Split = { name: 'role', dimension: 'role' };

const measure = (
  view: SurveyView,
  split: Split | undefined,
  score: ConstructScore,
): readonly [MeasuredMetric, MeasuredMetric] => [
  measureSplit(view, split, { metric: repurchaseShare, score, unit: 'share', definition: shareDefinition(score) }),
  measureSplit(view, split, { metric: repurchaseMean, score, unit: 'rating', definition: meanDefinition(score) }),
];

function ofEverybody(view: SurveyView, score: ConstructScore): Part {
  const measured = measure(view, undefined, score).map(({ metric, unit, definition, estimates }) => ({
    metric,
    unit,
    definition,
    estimate: pooledOver(view, score, estimates.overall),
  }));
  const key: KeyFigures = {
    type: 'key-figures',
    figures: measured.map(({ metric, unit, estimate, definition }) => ({
      label: message(`column.${metric.id as 'repurchase-share'}`),
      value: valueOfEstimate(estimate, unit),
      interval: intervalOfEstimate(estimate, unit),
      answers: answersOfEstimate(estimate, metric.smallBelow),
      definition,
    })),
  };
  const figures = measured.map(({ metric, definition, estimate }) =>
    figureOf({ metric: metric.id, by: {}, estimate, definition, survey: view.survey.name }),
  );
  return { blocks: [key], figures, findings: [] };
}

/** Rows that pool disagreeing roles in unlike mixes are not compared, as everywhere. */
function ofGroups(view: SurveyView, split: Split, score: ConstructScore): Part {
  if (view.settings.headline !== 'stamped' && rowsArePooledUnfairly(view, split.dimension, score)) {
    const shift = number(mixShift(view, split.dimension, score), 'share');
    const words = { shift, split: dimensionLabel(split.name), construct: message(`construct.${score.construct}`) };
    const text = message('roles.rows-withheld', words);
    const id = `${split.name}-intention-withheld`;
    return { ...nothing, blocks: [{ type: 'notice', id, level: 'warning', text }] };
  }
  const [share, mean] = measure(view, split, score);
  const table = splitTable(split, [share, mean], {
    id: `${split.name}-intention`,
    title: message('loyalty.intention.title', {
      split: split.dimension === 'role' ? message('split.role') : dimensionLabel(split.name),
    }),
    notes: [
      message('definition.line', { term: message('column.repurchase-share'), text: share.definition }),
      message('definition.line', { term: message('column.repurchase-mean'), text: mean.definition }),
    ],
  });
  return { blocks: [table], figures: figuresOf(view, split, [share, mean]), findings: [] };
}

/** Nothing where no question asks for it: renewing and recommending are told elsewhere. */
export function intentionPart(view: SurveyView, score: ConstructScore | undefined): Part {
  if (score?.construct !== 'repurchase') return nothing;
  const asked = view.settings.by.filter(({ dimension }) => dimension !== 'account' && dimension !== 'respondent');
  const isRoleAsked = asked.some(({ dimension }) => dimension === 'role');
  // Where the figure of everybody is withheld the roles have one each.
  const byRole = !isRoleAsked && judgeDisagreement(view, 'role', score).doDisagree ? [roleSplit] : [];
  const parts = [ofEverybody(view, score), ...[...byRole, ...asked].map((split) => ofGroups(view, split, score))];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    figures: parts.flatMap(({ figures }) => figures),
    findings: [],
  };
}
