/** Which items were asked together, by their names? */
import { comparableName } from '../domain/comparable-name.js';

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
const bracketed = /^(.{2,}?)\s*\[[^\]]*\]$/u;
const matrixPart = /^(.{4,}?)(?:—+| - )[^—]+$/u;

/** What the names of one battery share: `cusl` of `cusl_2`, the question before `[part]` or `—part`; undefined when nothing. */
export function nameStem(name: string): string | undefined {
  const match = bracketed.exec(name) ?? matrixPart.exec(name) ?? numbered.exec(name);
  const stem = comparableName(match?.[1] ?? '');
  return stem.length < 2 || genericStems.has(stem) || /^q\d*$/.test(stem) ? undefined : stem;
}
