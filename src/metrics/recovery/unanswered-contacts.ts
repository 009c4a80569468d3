/** Share of accounts that tried to reach us several times in 30 days without an answer, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const unansweredContacts = defineMetric({
  id: 'unanswered-contacts',
  name: 'Accounts that reached nobody',
  question: 'How many accounts tried again and again to reach us and reached nobody?',
  formula:
    'accounts with three or more contact attempts within 30 days that nobody answered and no answered contact, theirs or ours, between them ÷ accounts with a contact attempt',
  limits:
    'Only channels that record attempts: an unread e-mail or fax is not in it. Several people of one account may each have tried once; where no account is known, the person stands for it.',
  unit: 'share',
  direction: 'lower-is-better',
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
