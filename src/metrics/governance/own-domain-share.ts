/** Share of responses that come from an address of our own, 0..1. */
import { estimateScoreShare } from '../score-estimates.js';
import { scoreAnswersFrom } from '../score-answers.js';
import { defineMetric } from '../metric.js';

export const ownDomainShare = defineMetric({
  id: 'own-domain-share',
  name: 'Responses from our own addresses',
  question: 'Which share of the responses comes from our own staff?',
  formula:
    'responses of people whose e-mail address lies under a domain stated with --own-domain ÷ responses of people whose address is known; accounts as clusters',
  limits:
    'Flagged, not dropped. Staff who answers under a private address, or under one of the customer, is not seen; colleagues who are customers themselves are counted.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['practice', 'wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 2, 0: 38 }), value: 0.05, inWords: '2 ÷ 40' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
