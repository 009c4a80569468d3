/** Which question has one right answer, to see whether questions are read, and does somebody give it? */
import { comparableWords } from '../domain/comparable-name.js';
import type { Evidence } from '../domain/import-audit.js';
import type { Scale } from '../domain/scales.js';
import { matchesPattern } from './column-pattern.js';
import type { ColumnTarget, ItemScale, MappedColumn } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import type { ColumnHeader } from './layouts/layout.js';
import { parseRating } from './parse-rating.js';
import type { ColumnProfile } from './profile-columns.js';
import { recogniseConstruct } from './recognise-construct.js';

/** 1 is the right answer, 0 any other. */
const scale: Scale = { low: 0, high: 1 };

/** Several statements about a column are several right answers: `eight` and `8`. */
const statementsOf = (column: string, { attention = [] }: ImportOptions) =>
  attention.filter(({ pattern }) => matchesPattern(column, pattern));

export const attentionTarget: ColumnTarget = { type: 'item', construct: 'attention_check', isOverall: false };

/** The right answers of a column; none where nobody stated that it is an attention check. */
export const rightAnswersOf = (column: string, options: ImportOptions): readonly string[] =>
  statementsOf(column, options).map(({ answer }) => answer);

/** Who stated it. */
export const attentionEvidence = (column: string, options: ImportOptions): readonly Evidence[] =>
  statementsOf(column, options).map(({ pattern, answer }) => ({
    code: 'stated',
    params: { option: `--attention ${pattern}=${answer}` },
  }));

/** How the cells of such a column are read; undefined of every other column. What is stated goes before what the export says. */
export function attentionItem(
  { name, target, right: said }: Pick<MappedColumn, 'name' | 'target' | 'right'>,
  options: ImportOptions,
): ItemScale | undefined {
  if (target.type !== 'item' || target.construct !== 'attention_check') return undefined;
  const stated = rightAnswersOf(name, options);
  const right = stated.length === 0 && said !== undefined ? [said] : stated;
  if (right.length === 0) return undefined;
  const evidence: Evidence = { code: 'attention-answer', params: { answer: right.join(', ') } };
  return { scale, origin: 'stated', evidence, right };
}

/** Whether a cell holds one of the right answers: the same words whatever their case, or the same number. */
export function isRightAnswer(cell: string, right: readonly string[]): boolean {
  const [words, number] = [comparableWords(cell), parseRating(cell)?.value];
  return right.some((answer) => {
    const isSameNumber = number !== undefined && number === parseRating(answer)?.value;
    return isSameNumber || (words !== '' && words === comparableWords(answer));
  });
}

const quoted = /[“"「『](.+?)[”"」』]/u;
const asked = [
  /\b(?:select|choose|tick|mark|pick|enter|type|click)\s+(?:on\s+)?(?:the\s+(?:option|answer|number|word)\s+)?(.+?)(?:\s+(?:here|below|for this|in this|on this|to show|as (?:the|your)|so that|if you)\b.*|[.!,;:)].*)?$/iu,
  /(?:请|務必|务必)[^，。：:]{0,8}?(?:选择|勾选|选|填写|输入)(.+?)(?:以|作为|作答|[，。；！（)）].*|$)/u,
];

/** What the words of a question ask to be answered: `4` of "Please select 4", `非常同意` of “本题请选择非常同意”. */
export function askedAnswer(question: string): string | undefined {
  for (const pattern of asked) {
    const [, rest = ''] = pattern.exec(question.trim()) ?? [];
    const answer = (quoted.exec(rest)?.[1] ?? rest).replace(/^[“"「'‘]|[”"」'’.]$/gu, '').trim();
    if (answer !== '') return answer;
  }
  return undefined;
}

/** Of those who answer, so many do what a check asks for; "please select your country" asks for none of the answers. */
const mostAreRight = 0.5;

/**
 * Only a proposal: a question whose words ask for an answer that most people gave, or that is recognised as a check, is
 * named with the option that would make it one. Nothing is flagged by it.
 */
export function attentionProposal(
  { name, label, right, profile }: Pick<ColumnHeader, 'name' | 'label' | 'right'> & { readonly profile: ColumnProfile },
  options: ImportOptions,
): readonly Evidence[] {
  if (profile.filled === 0 || right !== undefined || statementsOf(name, options).length > 0) return [];
  const answer = askedAnswer(label);
  const given =
    answer === undefined
      ? 0
      : [...profile.values].reduce((sum, [cell, count]) => sum + (isRightAnswer(cell, [answer]) ? count : 0), 0);
  const option = (right: string) => `--attention "${name}=${right}"`;
  if (answer !== undefined && given > mostAreRight * profile.filled)
    return [{ code: 'attention-proposed', params: { option: option(answer) } }];
  if (recogniseConstruct(label)?.construct !== 'attention_check') return [];
  return [{ code: 'attention-proposed', params: { option: option('ANSWER') } }];
}
