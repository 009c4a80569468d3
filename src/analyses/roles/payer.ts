/** Who pays? The contacts marked as payers; where none is marked, the business owners stand for them - and the report says which. */
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf } from '../../counts/needs.js';
import type { Dimension } from '../../counts/count-source.js';
import { intervalOfEstimate, number, valueOfEstimate, figureOf } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import { measureSatisfaction } from '../split-tables.js';

export interface PayerRule {
  readonly dimension: Dimension;
  /** The group of that dimension. */
  readonly group: string;
  readonly definition: Message;
}

const marked: PayerRule = { dimension: 'payer', group: 'yes', definition: message('payer.marked') };
const byRole: PayerRule = { dimension: 'role', group: 'business_owner', definition: message('payer.by-role') };

/** Undefined where neither is known, and under the rules of small groups, where payers less business owners are few. */
export function payerRule(view: SurveyView, { score }: ConstructScore): PayerRule | undefined {
  if (view.rule.minimumGroup !== undefined) return undefined;
  return [marked, byRole].find(({ dimension, group }) => {
    const answers = view.source.read(distributionOf(score), questionOf(view, [dimension])).groups.get(group);
    return answers !== undefined && countAnswers(answers) > 0;
  });
}

/** One line beside the roles. Where the business owners stand for the payers their row says it already: then only who is meant. */
export function payerLine(
  view: SurveyView,
  score: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const rule = payerRule(view, score);
  if (!rule) return { blocks: [], figures: [] };
  const measured = measureSatisfaction(view, { name: 'payer', dimension: rule.dimension }, score);
  const figures = measured.map(({ metric, definition, estimates }) => {
    const estimate = estimates.groups.get(rule.group);
    const by = { payer: rule === marked ? 'yes' : rule.group };
    return figureOf({ metric: metric.id, by, estimate, definition, survey: view.survey.name });
  });
  const [share, mean] = measured.map(({ estimates }) => estimates.groups.get(rule.group));
  if (rule === byRole || share?.status !== 'known')
    return { blocks: [{ type: 'paragraph', text: message('payer.line.by-role') }], figures };
  const text = message('payer.line', {
    share: valueOfEstimate(share, 'share'),
    shareInterval: intervalOfEstimate(share, 'share'),
    mean: valueOfEstimate(mean, 'rating'),
    meanInterval: intervalOfEstimate(mean, 'rating'),
    answers: number(share.answers, 'count'),
  });
  return { blocks: [{ type: 'paragraph', text }], figures };
}
