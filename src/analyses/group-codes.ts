/** Which numbers are no answers, but codes of groups or of the calendar, whose mean says nothing? The one place of the rule. */
import { usualScales } from '../domain/scales.js';
import type { Item } from '../domain/surveys.js';

/** Words a column of groups or of the calendar is named by, in the exports we saw. */
const codeWords: ReadonlySet<string> = new Set(
  (
    'sex gender age education diploma degree faculty department dept school major course occupation profession job ' +
    'marital race ethnicity nationality religion region country state city district residence zip postcode postal ' +
    'type group class category segment cohort wave batch status code id number branch store shop plan tier income ' +
    'year yr month quarter week weekday day hour semester geschlecht alter sexe sexo'
  ).split(' '),
);
const chineseCodeWords =
  /性别|年龄|学历|学位|院系|专业|部门|职业|婚姻|民族|地区|省份|城市|类型|类别|编号|年份|月份|季度|星期/u;

/** Longer names are questions, in which such a word may stand for anything. */
const mostWords = 3;

function isNamedLikeCodes(code: string): boolean {
  if (chineseCodeWords.test(code) && code.length <= 8) return true;
  const words = code
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.length <= mostWords && words.some((word) => codeWords.has(word));
}

/**
 * Numbers that may be codes: nothing says what they measure, their scale was concluded from the numbers alone, and it is none
 * a questionnaire has, or the column is named like a group or a part of the calendar. A yes/no question only by its name.
 */
export function mayBeCodes({ construct, scaleOrigin, scale, labels, code }: Item): boolean {
  if (construct !== 'other' || scaleOrigin !== 'inferred' || !scale || labels !== undefined) return false;
  if (isNamedLikeCodes(code)) return true;
  const width = scale.high - scale.low;
  const isUsual = usualScales.some(({ low, high }) => low === scale.low && high === scale.high);
  return !isUsual && width !== 5 && width !== 1;
}
