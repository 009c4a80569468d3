/** Share of customers that left, whenever they were asked and whenever they left, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const leftShare = defineMetric({
  id: 'left-share',
  name: 'Customers that left',
  question: 'Which share of customers has left by the day of the report, or within the periods chosen?',
  formula:
    'customers that left by the day of the report ÷ customers of which it is known whether they left; with --period: customers that left within the period ÷ those that were customers in it and had not left before',
  limits:
    'Without a period it says nothing of when: customers of many years and of a month count alike. Set against satisfaction it is no forecast, for the answer may have been given on leaving or afterwards; departure-rate counts only what came after the answers.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 110, 0: 390 }),
    value: 0.22,
    inWords: '110 ÷ 500',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
