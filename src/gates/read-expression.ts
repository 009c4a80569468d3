/**
 * What does a written gate say? In the notation of grammars:
 *
 *     gate   = metric { clause }
 *     clause = "where" pair { ("and" | ",") pair }
 *            | "by" [ "every" ] value { "," value }
 *            | ( ">=" | "<=" ) number
 *            | ( "survey" | "period" | "versus" | "as" ) value
 *            | "judge" ( "whole-interval" | "estimate" )
 *            | ( "if-unknown" | "if-inconclusive" ) ( "fail" | "warn" | "pass" )
 *            | "minimum" value
 *     pair   = value "=" value
 *     number = word [ "%" | "points" | "days" | "minutes" ]
 *     value  = word | a text in quotation marks, \" and \\ for these two inside
 *
 * Each clause stands once, in any order. `read` and `print` are inverse to each other; a property test holds them to it.
 */
import type { StatedField, StatedGate, Written, WrittenPlace } from '../domain/stated-gate.js';
import type { GateField } from '../domain/gate-fields.js';
import { fail } from '../problems/problem.js';
import { isUnit } from './bounds.js';
import { tokensOf, type Token } from './gate-tokens.js';

/** Word of the expression → field of the gate. */
const clauseWords = {
  survey: 'survey',
  period: 'period',
  versus: 'versus',
  as: 'name',
  judge: 'judgeBy',
  'if-unknown': 'ifUnknown',
  'if-inconclusive': 'ifInconclusive',
  minimum: 'minimumAnswers',
} as const satisfies Readonly<Record<string, GateField>>;

const boundMarks: Readonly<Record<string, GateField>> = { '>=': 'atLeast', '<=': 'atMost' };

interface Reader {
  /** The next token, not taken. */
  readonly look: () => Token;
  readonly take: () => Token;
  /** True, and taken, when the next token is one of these words or marks. */
  readonly takes: (...texts: readonly string[]) => boolean;
  /** The next token as a value; `expected` says what it should be. */
  readonly value: (expected: string) => Written;
}

function createReader(tokens: readonly Token[]): Reader {
  let next = 0;
  const look = (): Token => {
    const token = tokens[Math.min(next, tokens.length - 1)];
    if (!token) throw new RangeError('An expression has an end at least.');
    return token;
  };
  const take = (): Token => {
    const token = look();
    next += 1;
    return token;
  };
  const takes = (...texts: readonly string[]): boolean => {
    const { kind, text } = look();
    const isThere = kind !== 'quoted' && kind !== 'end' && texts.includes(text);
    if (isThere) next += 1;
    return isThere;
  };
  const value = (expected: string): Written => {
    const token = take();
    if (token.kind === 'word' || token.kind === 'quoted') return { text: token.text, at: token.at };
    return refuse(token, expected);
  };
  return { look, take, takes, value };
}

function refuse({ kind, text, at }: Token, expected: string): never {
  return fail('gate-syntax', { found: kind === 'end' ? 'the end' : `"${text}"`, expected }, { ...at });
}

function wherePairs(reader: Reader): StatedField['pairs'] {
  const pairs: { name: Written; value: Written }[] = [];
  do {
    const name = reader.value('the name of a group, such as role');
    if (!reader.takes('=')) refuse(reader.look(), `= behind "${name.text}"`);
    pairs.push({ name, value: reader.value(`a value of "${name.text}"`) });
  } while (reader.takes('and', ','));
  return pairs;
}

function byNames(reader: Reader): readonly Written[] {
  const names: Written[] = [];
  reader.takes('every');
  do names.push(reader.value('what to split by, such as role'));
  while (reader.takes(','));
  return names;
}

function boundNumber(reader: Reader): Written {
  const number = reader.value('a number, such as 70%');
  const { kind, text } = reader.look();
  if (kind !== 'word' || !isUnit(text)) return number;
  reader.take();
  return { text: `${number.text} ${text}`, at: number.at };
}

function clauseOf(reader: Reader): StatedField {
  const token = reader.take();
  const { text, at } = token;
  const clause = token.kind === 'quoted' ? '' : text;
  if (clause === 'where') return { key: 'where', at, pairs: wherePairs(reader) ?? [] };
  if (clause === 'by') return { key: 'by', at, words: byNames(reader) };
  const bound = boundMarks[clause];
  if (bound !== undefined) return { key: bound, at, words: [boundNumber(reader)] };
  const key = Object.hasOwn(clauseWords, clause) ? clauseWords[clause as keyof typeof clauseWords] : undefined;
  if (key === undefined) return refuse(token, `where, by, >=, <=, ${Object.keys(clauseWords).join(', ')}`);
  return { key, at, words: [reader.value(`a value of ${text}`)] };
}

/** The fields an expression states, each with its column; what cannot be understood is a problem at its column. */
export function readExpression(expression: string, start: WrittenPlace): Extract<StatedGate, { fields: unknown }> {
  const reader = createReader(tokensOf(expression, start));
  const first = reader.look();
  const fields: StatedField[] = [{ key: 'metric', at: first.at, words: [reader.value('the id of a metric')] }];
  while (reader.look().kind !== 'end') fields.push(clauseOf(reader));
  return { at: start, fields };
}
