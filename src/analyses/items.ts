/** What was answered to each question: mean, interval, share of high answers, n - and whether scales hang together. */
import type { Block, Figure, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { viewOf, type Analysis, type SurveyView } from './analysis.js';
import { unlessTooNear } from './disclosure/guarded-topic.js';
import { inTheWhole } from './overview.js';
import { choiceFigures, choiceTable } from './items/choice-tables.js';
import { codeNotices, ratedTable, tickedTable } from './items/item-tables.js';
import { tickedQuestions } from './items/item-words.js';
import { measureChoices } from './items/measure-choices.js';
import { measureItems } from './items/measure-items.js';
import { reliabilityBlocks, reliabilityFigures } from './items/reliability-tables.js';
import { measureScales } from './items/scale-reliability.js';

/** Kept columns are counted in the whole alone. */
function moreToAsk({ survey, settings }: SurveyView): readonly Block[] {
  if (settings.depth === 'whole' || survey.segments.length === 0) return [];
  const words = { more: message('overview.more.items'), topic: 'items' };
  return [{ type: 'paragraph', text: message('overview.left-out', words) }];
}

function sectionOf(view: SurveyView): { section: Section; figures: readonly Figure[] } | undefined {
  const measured = measureItems(view);
  const choices = inTheWhole(view.settings, () => measureChoices(view)).flat();
  if (measured.length + choices.length === 0) return undefined;
  const questions = tickedQuestions(measured.map(({ item }) => item));
  const ticked = new Set(questions.flatMap(({ items }) => items));
  const rated = measured.filter(({ item }) => !ticked.has(item));
  const scales = unlessTooNear(view, measureScales, []);
  const blocks: Block[] = [
    ...(rated.length > 0 ? [ratedTable(view, rated)] : []),
    ...codeNotices(measured),
    ...questions.map((question) => tickedTable(view, question, measured)),
    ...choices.map((choice) => choiceTable(view, choice)),
    ...moreToAsk(view),
    ...reliabilityBlocks(view, scales),
  ];
  return {
    section: { id: `items:${view.survey.name}`, title: message('items.title', { survey: view.survey.name }), blocks },
    figures: [
      ...measured.flatMap(({ figures }) => figures),
      ...choices.flatMap((choice) => choiceFigures(view, choice)),
      ...reliabilityFigures(view, scales),
    ],
  };
}

export const items: Analysis = {
  id: 'items',
  run: (context) => {
    const results = context.surveys.flatMap((survey) => sectionOf(viewOf(context, survey)) ?? []);
    return {
      sections: results.map(({ section }) => section),
      findings: [],
      figures: results.flatMap(({ figures }) => figures),
    };
  },
};
