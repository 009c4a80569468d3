/** Share of the people we know whom nobody ever asked, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const neverAsked = defineMetric({
  id: 'never-asked',
  name: 'Never asked',
  question: 'Which share of the people in our contact file was never asked at all?',
  formula: 'people of the contact file without any invitation and without any answer ÷ all people of the contact file',
  limits:
    'It knows only the invitations and answers that were imported, and only the people in the contact file: whoever is missing there is missing here too.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 2, 0: 8 }), value: 0.2, inWords: '2 ÷ 10' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
