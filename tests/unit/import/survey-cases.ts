/** What the example exports of survey tools say: satisfaction, recommendation, the time of the first answer. */

interface Case {
  readonly file: string;
  readonly layout: string;
  readonly satisfaction: string;
  readonly answers: readonly (number | null)[];
  readonly recommend: string;
  readonly promoters: readonly (number | null)[];
  readonly submitted: string;
  /** Rows that are no responses. */
  readonly dropped?: number;
}

const zh = '总体来说，您对我们的服务满意吗？';
const zhRecommend = '您有多大可能把我们推荐给同事？';
export const en = 'How likely are you to recommend us to a colleague?';
const four = { answers: [5, 2, 4, null], promoters: [10, 0, 8, 7] };

const qualtricsEn = {
  satisfaction: 'Q2',
  recommend: 'Q1',
  answers: [5, 2, 4, null],
  promoters: [10, 0, 8, 7],
};

export const cases: readonly Case[] = [
  {
    ...{ file: 'qualtrics/choice-text-en.csv', layout: 'qualtrics', submitted: '2026-09-14T09:11:51', dropped: 3 },
    ...{ ...qualtricsEn, answers: [5, 2, 4, null, 3, 4], promoters: [10, 0, 8, 7, 9, 6] },
  },
  {
    ...{ file: 'qualtrics/numeric-split-en.csv', layout: 'qualtrics', submitted: '2026-09-14T09:11:51', dropped: 3 },
    ...{ ...qualtricsEn, answers: [5, 2, 4, null, 3], promoters: [10, 0, 8, 7, 9] },
  },
  {
    ...{ file: 'qualtrics/choice-text-zh.tsv', layout: 'qualtrics', submitted: '2026-09-14T09:11:51', dropped: 1 },
    ...qualtricsEn,
  },
  {
    ...{ file: 'qualtrics-legacy/numeric-en.csv', layout: 'qualtrics-legacy', submitted: '2026-09-14T09:11:50' },
    ...{ ...qualtricsEn, dropped: 2 },
  },
  {
    ...{ file: 'qualtrics-legacy/choice-text-zh.csv', layout: 'qualtrics-legacy', submitted: '2026-09-14T09:11:50' },
    ...{ ...qualtricsEn, promoters: [10, 0, 8, 7], dropped: 1 },
  },
  {
    ...{ file: 'limesurvey/texts-en.csv', layout: 'limesurvey', submitted: '2026-09-14T09:11:50' },
    ...{ satisfaction: 'Overall, how satisfied are you with our service?', answers: [5, 2, 4, null, 5] },
    ...{ recommend: en, promoters: [10, 0, 8, 7, 9] },
  },
  {
    ...{ file: 'limesurvey/underscores-zh.csv', layout: 'limesurvey', submitted: '2026-09-14T09:11:50' },
    ...{ ...qualtricsEn, satisfaction: '满意', recommend: 'recommend' },
  },
  {
    ...{ file: 'google-forms/relationship-en.csv', layout: 'google-forms', submitted: '2026-09-14T09:12:05+02:00' },
    ...{ satisfaction: 'Overall, how satisfied are you with us?', answers: [5, 2, 4, null, 4] },
    ...{ recommend: en, promoters: [10, 0, 8, 7, 9] },
  },
  {
    ...{ file: 'google-forms/service-zh.csv', layout: 'google-forms', submitted: '2026-09-27T15:00:00' },
    ...{ satisfaction: zh, recommend: zhRecommend, ...four },
  },
  {
    ...{ file: 'microsoft-forms/quiz-en.csv', layout: 'microsoft-forms', submitted: '2026-09-14T11:01:24' },
    ...{ satisfaction: 'Overall how satisfied are you with the service?', recommend: en, ...four },
  },
  {
    ...{ file: 'microsoft-forms/account-zh.csv', layout: 'microsoft-forms', submitted: '2026-09-14T11:01:24' },
    ...{ satisfaction: '总体来说，您对我们满意吗？', recommend: zhRecommend, ...four },
  },
  {
    ...{ file: 'typeform/new-era.csv', layout: 'typeform', submitted: '2026-09-14T07:14:10' },
    ...{ satisfaction: '*Overall*, how satisfied are you with us?', recommend: en, ...four },
  },
  {
    ...{ file: 'typeform/old-era.csv', layout: 'typeform', submitted: '2026-09-14T07:14:00' },
    ...{ satisfaction: '<strong>Overall</strong>, how satisfied are you with us?', answers: [5, 2, null] },
    ...{ recommend: en, promoters: [10, 0, 8] },
  },
  {
    ...{ file: 'surveymonkey/text-en.csv', layout: 'surveymonkey', submitted: '2026-09-14T09:12:05' },
    ...{ satisfaction: 'Overall, how satisfied are you with us?', recommend: en, ...four },
  },
  {
    ...{ file: 'surveymonkey/expanded-en.csv', layout: 'surveymonkey', submitted: '2026-09-14T09:12:05' },
    ...{ satisfaction: 'Overall, how satisfied are you with us?', recommend: en, ...four },
  },
  {
    ...{ file: 'surveymonkey/numeric-en.csv', layout: 'surveymonkey', submitted: '2026-09-14T09:12:05' },
    ...{ satisfaction: 'Overall, how satisfied are you with us?', ...four },
    recommend: 'On a scale from 0 to 10, how likely are you to recommend us to a colleague?',
  },
  {
    ...{ file: 'surveymonkey/text-zh.csv', layout: 'surveymonkey', submitted: '2026-09-14T09:12:05' },
    ...{ satisfaction: zh, recommend: zhRecommend, ...four },
  },
  {
    ...{ file: 'formbricks/old-zeros-lost.csv', layout: 'formbricks', submitted: '2026-09-14' },
    ...{ satisfaction: '2. Overall, how satisfied are you?', answers: [5, 2, 4, null] },
    ...{ recommend: `1. ${en}`, promoters: [10, null, 8, null] },
  },
  {
    ...{ file: 'wenjuanxing/by-text.csv', layout: 'wenjuanxing', submitted: '2026-09-14T09:12:05' },
    ...{ satisfaction: `4、${zh}`, recommend: `5、${zhRecommend}`, ...four },
  },
  {
    ...{ file: 'wenjuanxing/by-number.csv', layout: 'wenjuanxing', submitted: '2026-09-14T09:12:05' },
    ...{ satisfaction: `1、${zh}`, recommend: `2、${zhRecommend}`, ...four },
  },
  {
    ...{ file: 'tencent/answers.csv', layout: 'tencent', submitted: '2026-05-26T12:02:00' },
    ...{ satisfaction: `3.${zh}`, recommend: `4.${zhRecommend}`, ...four },
  },
  {
    ...{ file: 'jinshuju/entries.csv', layout: 'jinshuju', submitted: '2026-05-26T12:02:11' },
    ...{ satisfaction: zh, recommend: zhRecommend, ...four },
  },
  {
    ...{ file: 'surveyking/answers.csv', layout: 'surveyking', submitted: '2026-05-26T12:02:11' },
    ...{ satisfaction: zh, recommend: zhRecommend, ...four },
  },
];
