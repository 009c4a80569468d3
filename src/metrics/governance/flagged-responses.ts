/** Share of responses flagged by a rule, by any, or by two or more, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const flaggedResponses = defineMetric({
  id: 'flagged-responses',
  name: 'Responses flagged as careless',
  question: 'Which share of the responses shows a pattern of careless answers, by which rule?',
  formula:
    'responses flagged by the rule ÷ responses it can judge. Low variability: standard deviation of ten or more answers on one scale below 15 % of the scale. Unusual pattern: Mahalanobis’ D² of five or more questions above the 99.9 % point of χ², half of them answered. Repeated: the same eight or more answers as another response of the same person on the same day, or with the same comment. Attention check: another answer than the one stated as right. Inconsistent halves: even-odd consistency over five or more scales below 0.30; inconsistent pairs: the correlation of one person over five or more pairs of questions with r > .60 below 0; neither where it would flag more than 25 %. Any, two or more: of all rules of the survey, straight-lining and low variability counted as one, and both inconsistencies',
  limits:
    'Flagged, not dropped: somebody satisfied with everything ticks 5 everywhere, too. Such indices are hardly better than chance in many conditions, and depend on how satisfied people are. D² of skewed answers exceeds its limit more often than 1 in 1,000.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['johnson2005', 'meadecraig2012', 'dunn2018', 'goldammer2024', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 3, 0: 97 }), value: 0.03, inWords: '3 ÷ 100' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
