/** Over how many days must somebody remember? */
import type { QuestionnaireLanguage } from '../questionnaire.js';

const englishNumbers: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, eighteen: 18, 'twenty-four': 24 },
};
const chineseNumbers: Readonly<Record<string, number>> = {
  ...{ 半: 0.5, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十二: 12, 十八: 18 },
};
const daysOf: Readonly<Record<string, number>> = {
  ...{ hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 31, quarter: 92, year: 366 },
  ...{ 小时: 1 / 24, 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7, 月: 31, 季度: 92, 年: 366 },
};

const periods: Readonly<Record<QuestionnaireLanguage, RegExp>> = {
  en: /\b(?:last|past|previous)\s+(?:(\d+|[a-z-]+)\s+)?(hour|day|week|fortnight|month|quarter|year)s?\b/iu,
  'zh-CN':
    /(?:过去|最近|近|上)(?:的)?\s*(\d+|[半一二两三四五六七八九十]+)?\s*(?:个)?(?:工作)?(小时|天|日|周|星期|礼拜|月|季度|年)/u,
};
const wholePast: Readonly<Record<QuestionnaireLanguage, RegExp>> = {
  en: /\b(?:since (?:we|you) (?:began|first|became|joined|started|signed|bought|have been)|since (?:becoming|joining|signing)|ever since|so far|to date|in your life|in total|since the (?:start|beginning|launch|introduction))\b/iu,
  'zh-CN': /(?:自从?)?[^，。？?]{1,12}(?:以来|至今)|自从?[^，。？?]{1,12}起|迄今|到目前为止|有史以来|至今|一共/u,
};
const otherPeriods: Readonly<Record<QuestionnaireLanguage, RegExp>> = {
  en: /\b(?:today|yesterday|this (?:week|month|quarter|year)|a (?:day|week|month|year)|per (?:day|week|month|year)|(?:each|every|on) \w+|daily|weekly|monthly|since \w+|in (?:19|20)\d\d|during|last (?:time|visit|call|case|order|project|delivery|\w+day)|average|typical|normal|(?:last|past) (?:\d+|two|three|five|ten) \w+)\b/iu,
  'zh-CN':
    /今天|昨天|本(?:周|月|季度|年)|今年|每(?:天|日|周|月|年|次)|平均|这次|本次|上次|期间|\d{4}年|上周|上月|上一次|(?:最近|过去|近)[\d一二两三四五六七八九十]+(?:次|批)/u,
};

const countOf = (written: string | undefined): number => {
  if (written === undefined) return 1;
  const digits = Number(written);
  return Number.isNaN(digits) ? (englishNumbers[written.toLowerCase()] ?? chineseNumbers[written] ?? 1) : digits;
};

/** A period with its words and days; `whole past` has Infinity, undefined is no period at all. */
export function referencePeriod(
  text: string,
  language: QuestionnaireLanguage,
): { readonly words: string; readonly days: number } | undefined {
  const whole = wholePast[language].exec(text);
  if (whole) return { words: whole[0], days: Infinity };
  const found = periods[language].exec(text);
  if (found) return { words: found[0], days: countOf(found[1]) * (daysOf[(found[2] ?? '').toLowerCase()] ?? 1) };
  if (language === 'zh-CN' && text.includes('去年')) return { words: '去年', days: 366 };
  const other = otherPeriods[language].exec(text);
  return other ? { words: other[0], days: 1 } : undefined;
}
