/** Which words and marks does a written gate consist of, and in which column does each begin? */
import { fail } from '../problems/problem.js';
import type { WrittenPlace } from '../domain/stated-gate.js';

export interface Token {
  /** `mark`: = , >= <=; `quoted`: a text in quotation marks, taken as it stands; `end`: behind the last. */
  readonly kind: 'word' | 'quoted' | 'mark' | 'end';
  readonly text: string;
  readonly at: WrittenPlace;
}

const tokenPattern =
  /\s*(?:(?<mark>>=|<=|≥|≤|=|,)|"(?<quoted>(?:[^"\\]|\\.)*)"|(?<word>[^\s"=,<>≥≤]+)|(?<wrong>\S))/suy;
const sameMark: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=' };
const unescaped = (text: string): string => text.replaceAll(/\\(.)/gsu, '$1');

/** The place of a character of the expression, from 0. */
function placeIn(start: WrittenPlace, offset: number): WrittenPlace {
  return { ...start, column: (start.column ?? 1) + offset };
}

/** The tokens of an expression; a sign that cannot stand there is a problem at its column. */
export function tokensOf(expression: string, start: WrittenPlace): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < expression.trimEnd().length) {
    const begin = pattern.lastIndex;
    const { groups = {}, 0: whole } = pattern.exec(expression) ?? { 0: '' };
    const at = placeIn(start, begin + whole.length - whole.trimStart().length);
    const { mark, quoted, word, wrong } = groups;
    if (mark !== undefined) tokens.push({ kind: 'mark', text: sameMark[mark] ?? mark, at });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: unescaped(quoted), at });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
    else if (wrong === '"')
      return fail('gate-syntax', { found: 'a quotation mark', expected: 'its second one' }, { ...at });
    else return fail('gate-syntax', { found: `"${wrong ?? ''}"`, expected: '>= or <=' }, { ...at });
  }
  return [...tokens, { kind: 'end', text: '', at: placeIn(start, expression.trimEnd().length) }];
}
