/** Share of accounts that bought more, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const upgradeShare = defineMetric({
  id: 'upgrade-share',
  name: 'Upgraded',
  question: 'Which share of accounts bought more after they were asked?',
  formula: 'accounts with an upgrade after their first answers ÷ the same accounts as repeat-purchase-share',
  limits: 'Depends on upgrades being recorded as such. A price rise is none.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 18 }),
    value: 0.1,
    inWords: '2 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
