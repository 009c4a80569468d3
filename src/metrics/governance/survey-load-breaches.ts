/** Share of the people asked who were invited more often than the rule allows, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const surveyLoadBreaches = defineMetric({
  id: 'survey-load-breaches',
  name: 'People asked too often',
  question: 'Which share of the people asked was invited more often than our rule allows?',
  formula:
    'people with more than --most-invitations invitations (3 unless stated) of all surveys within any --load-days days (90 unless stated) ÷ people asked',
  limits:
    'The rule is a choice, not a finding: change it with --most-invitations and --load-days. Invitations that were not imported are not counted.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 1, 0: 49 }), value: 0.02, inWords: '1 ÷ 50' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
