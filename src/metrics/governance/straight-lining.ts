/** Share of responses that tick the same answer many times in a row, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const straightLining = defineMetric({
  id: 'straight-lining',
  name: 'Straight-lining',
  question: 'Which share of the responses ticks the same answer many times in a row?',
  formula:
    'responses whose longest run of equal answers, over the questions that share one scale, is a fifth of these questions or longer, but at least 5 and at most 10 ÷ responses with that many answers; a question left out ends a run, and answers turned round on import count as they were ticked',
  limits:
    'Flagged, not dropped: somebody satisfied with everything ticks 5 everywhere, too. Such indices are hardly better than chance in many conditions, and depend on how satisfied people are.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['johnson2005', 'meadecraig2012', 'goldammer2024', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 1, 0: 9 }), value: 0.1, inWords: '1 ÷ 10' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
