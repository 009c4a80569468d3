/** Were scores helped along? Evidence that somebody invited friends or coached answers, with what else may explain it. */
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { viewOf, type Analysis, type AnalysisContext, type SurveyView } from './analysis.js';
import type { Part } from './coverage/part.js';
import { carelessPart } from './integrity/careless.js';
import { coachingPart } from './integrity/coaching.js';
import { selectivityPart } from './integrity/selectivity.js';

const nothingFound = (): Block => ({
  type: 'notice',
  id: 'nothing-to-judge',
  level: 'note',
  text: message('integrity.none'),
});

function surveyPart(view: SurveyView): Part & { readonly section: Section } {
  const parts: readonly Part[] = [selectivityPart(view), coachingPart(view), carelessPart(view)];
  const blocks = parts.flatMap((part) => part.blocks);
  const survey = view.survey.name;
  return {
    section: {
      id: `integrity:${survey}`,
      title: message('integrity.title', { survey }),
      blocks: blocks.length > 0 ? blocks : [nothingFound()],
    },
    blocks,
    figures: parts.flatMap(({ figures }) => figures),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

export const integrity: Analysis = {
  id: 'integrity',
  run: (context: AnalysisContext) => {
    const parts = context.surveys.map((survey) => surveyPart(viewOf(context, survey)));
    return {
      sections: parts.map(({ section }) => section),
      findings: parts.flatMap(({ findings }) => findings),
      figures: parts.flatMap(({ figures }) => figures),
    };
  },
};
