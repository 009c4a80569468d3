/** Which surveys the report speaks of: how large they are, how they may be shown and why, and what was filtered. */
import type { Section } from '../report/document.js';
import { number } from '../report/build.js';
import { message } from '../text/message.js';
import { viewOf, type AnalysisContext } from './analysis.js';
import { confidentialityNotice, filterNotice, scaleNotices } from './notices.js';

/** One section for all surveys; none when nothing was asked. */
export function surveysSection(context: AnalysisContext): readonly Section[] {
  if (context.surveys.length === 0) return [];
  const blocks = context.surveys.flatMap((survey) => {
    const view = viewOf(context, survey);
    const questions = survey.items.length;
    const text = message('surveys.size', {
      survey: survey.name,
      responses: number(survey.responses, 'count'),
      questions: number(questions, 'count'),
    });
    return [{ type: 'paragraph', text } as const, confidentialityNotice(view), ...scaleNotices(view)];
  });
  return [{ id: 'surveys', title: message('surveys.title'), blocks: [...blocks, ...filterNotice(context.settings)] }];
}
