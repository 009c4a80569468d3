/** Which items were asked together, by their names? */
import { comparableName } from './comparable-name.js';

// `Q1`, `Q2` … are numbered through the whole questionnaire: they share a letter, not a scale.
const genericStems: ReadonlySet<string> = new Set([
  'item',
  'var',
  'question',
  'column',
  'ans',
  'answer',
  '题',
  '问题',
  '第',
]);

const numbered = /^(.*?)[\s_.-]*\d+$/u;
/** Numbers of questions: `Q12`, and `G02Q05` by group. */
const questionCode = /^(?:g\d+)?q\d*$/;
// A row asked on two scales, `[row][scale]`: those of one scale belong together, not those of one row.
const dual = /^(.{2,}?)\s*\[[^\]]*\]\s*\[([^\]]*)\]$/u;
const bracketed = /^(.{2,}?)\s*\[[^\]]*\]$/u;
const matrixPart = /^(.{4,}?)(?:—+| - )[^—]+$/u;

/** What the names of one battery share: `cusl` of `cusl_2`, the question before `[part]` or `—part`; undefined when nothing. */
export function nameStem(name: string): string | undefined {
  const [, row, scale] = dual.exec(name) ?? [];
  if (row !== undefined) return comparableName(`${row} ${scale}`);
  const battery = bracketed.exec(name) ?? matrixPart.exec(name);
  const stem = comparableName((battery ?? numbered.exec(name))?.[1] ?? '');
  const isCounted = !battery && questionCode.test(stem);
  return stem.length < 2 || genericStems.has(stem) || isCounted ? undefined : stem;
}
