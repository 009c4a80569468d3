/** Which texts stand for "no answer" in a rating, number or date column? */
import { comparableWords } from './comparable-name.js';

/**
 * Compared in lower case without outer spaces. Never applied to ids, names, roles or comments: there `NA` may be Namibia
 * or somebody's answer.
 */
export const blankWords: ReadonlySet<string> = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'n.a.',
  'nan',
  '-',
  '--',
  '—',
  '.',
  'null',
  'none',
  '(null)',
  '(跳过)',
  '(空)',
  '不适用',
  '无',
  '未回答',
  '未作答',
]);

/** What a question offers beside its scale, in the words of `comparableWords`: somebody chose it, and it is no rating. */
const noAnswerWords: ReadonlySet<string> = new Set([
  'unknown',
  'not known',
  'not applicable',
  'not applicable to me',
  'does not apply',
  'not relevant',
  'not answered',
  'no answer',
  'no response',
  'no opinion',
  'no basis to judge',
  'no experience',
  'not used',
  'have not used',
  'never used',
  'cannot say',
  'cant say',
  'cannot judge',
  'unable to judge',
  'unable to rate',
  'dont know',
  'do not know',
  'i dont know',
  'i do not know',
  'dk',
  'prefer not to say',
  'prefer not to answer',
  'i prefer not to say',
  'i prefer not to answer',
  'rather not say',
  'decline to answer',
  'declined',
  'refused',
  'unfamiliar',
  '不适用',
  '不知道',
  '不清楚',
  '不了解',
  '不熟悉',
  '未知',
  '未使用',
  '未使用过',
  '没有使用过',
  '没用过',
  '未接触过',
  '没有接触过',
  '无法评价',
  '无法判断',
  '不好评价',
  '不便回答',
  '拒绝回答',
  '不愿回答',
  '不想回答',
  '不愿透露',
  '无意见',
]);

const withoutNumber = /^[+-]?\d{1,3}\s*[-–—:：.、)=]?\s*(?=\p{L})/u;
const bracketedNone = /[(（]\s*(?:n\/?\s*a|不适用)\s*[)）]\s*$/iu;

/** Whether a cell says that there is no answer: `Don't know`, `0 - Unknown`, `Unfamiliar (N/A)`, `不清楚`. */
export function isNoAnswer(text: string): boolean {
  // Ids, dates and numbers come by the thousand and need no closer look.
  if (text.length > 40 || /\d$/.test(text)) return false;
  const words = text.normalize('NFKC').trim().replace(withoutNumber, '');
  if (bracketedNone.test(words) || noAnswerWords.has(comparableWords(words))) return true;
  return words !== text && /^n\/?a$/iu.test(words);
}
