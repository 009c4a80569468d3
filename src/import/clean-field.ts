/** What value does the cell of a field hold? */
import { blankWords, isNoAnswer } from '../domain/blanks.js';
import { choiceWords, noWords, yesWords } from '../domain/choice-words.js';
import { comparableName } from '../domain/comparable-name.js';
import type { Field } from '../domain/fields.js';
import { periodName } from '../domain/periods.js';
import type { CellValue } from '../domain/records.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { asStored, readAnswer, type RatingRules } from './clean-rating.js';
import { type DateOrder, isoDate, splitDate } from './parse-date.js';
import { parseDuration } from './parse-duration.js';
import { parseNumber } from './parse-number.js';
import { parseRating } from './parse-rating.js';
import type { RoleReader } from './read-role.js';

export interface CleaningRules {
  readonly decimal: '.' | ',' | undefined;
  /** Undefined: not known; dates of two numbers and a year cannot be read. */
  readonly dateOrder: DateOrder | undefined;
  readonly roles: RoleReader;
}

/** A cell that cannot be read, as the code of its problem. */
export interface Unreadable {
  readonly problem: ProblemCode;
}

export type Cleaner = (cell: string) => CellValue | Unreadable;

/** Tells a cleaned value from a problem. */
export function isUnreadable(value: CellValue | Unreadable): value is Unreadable {
  return typeof value === 'object' && value !== null;
}

function isBlank(text: string): boolean {
  return blankWords.has(text.toLowerCase());
}

function cleanNumber({ kind }: Field, { decimal }: CleaningRules): Cleaner {
  return (cell) => {
    const text = cell.trim();
    if (isBlank(text)) return null;
    const value = parseNumber(text, decimal);
    if (value === undefined || (kind === 'integer' && !Number.isSafeInteger(value))) return { problem: 'bad-number' };
    return value;
  };
}

/** `2 - Satisfied` and `4 / 5` are their numbers, `0 - Unknown` is no answer; on whatever scale. */
function cleanScore({ decimal }: CleaningRules): Cleaner {
  return (cell) => {
    const text = cell.trim();
    if (isBlank(text) || isNoAnswer(text)) return null;
    return parseRating(text, decimal)?.value ?? { problem: 'bad-rating' };
  };
}

/** The score of a column whose scale is known, read as answers are; what is off the scale is no score. */
export function scoreCleaner(rules: RatingRules): Cleaner {
  return remembering((cell) => {
    const reading = readAnswer(cell.trim(), rules);
    if (reading === 'blank' || reading === 'missing-code') return null;
    if (reading === 'outside') return { problem: 'bad-rating' };
    return asStored(reading, rules);
  });
}

function cleanDuration({ decimal }: CleaningRules): Cleaner {
  return (cell) => (isBlank(cell.trim()) ? null : (parseDuration(cell, decimal) ?? { problem: 'bad-number' }));
}

function cleanDate({ dateOrder }: CleaningRules): Cleaner {
  return (cell) => {
    const text = cell.trim();
    if (isBlank(text)) return null;
    const parts = splitDate(text);
    if (!parts || (parts.style === 'numeric' && !dateOrder)) return { problem: 'bad-date' };
    return isoDate(parts, dateOrder ?? 'ymd') ?? { problem: 'bad-date' };
  };
}

/** 1 for yes, 0 for no. */
function cleanBoolean(): Cleaner {
  const [yes, no] = [new Set(yesWords), new Set(noWords)];
  return (cell) => {
    const word = comparableName(cell);
    // 无 means "none" in a text, but "no" here: the words are asked before the blanks.
    if (yes.has(word)) return 1;
    if (no.has(word)) return 0;
    return isBlank(cell.trim()) ? null : { problem: 'bad-boolean' };
  };
}

function cleanChoice({ choices = [] }: Field): Cleaner {
  const known = new Map([
    ...choices.flatMap((choice) => (choiceWords[choice] ?? []).map((word) => [comparableName(word), choice] as const)),
    ...choices.map((choice) => [comparableName(choice), choice] as const),
  ]);
  return (cell) => {
    const choice = known.get(comparableName(cell));
    if (choice !== undefined) return choice;
    return isBlank(cell.trim()) ? null : { problem: 'bad-choice' };
  };
}

function cleanText(cell: string): CellValue {
  const text = cell.trim();
  return text === '' ? null : text;
}

// Dates, choices and amounts repeat; a column in which none does must not fill the memory.
const remembered = 1_000;

/** The cleaner with what it found for the first distinct cells at hand. */
function remembering(clean: Cleaner): Cleaner {
  const known = new Map<string, CellValue | Unreadable>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const value = clean(cell);
    if (known.size < remembered) known.set(cell, value);
    return value;
  };
}

/** The function that reads the cells of a field. Ids, names and addresses keep every character but outer spaces. */
export function fieldCleaner(field: Field, rules: CleaningRules): Cleaner {
  switch (field.kind) {
    case 'number':
    case 'integer':
      return remembering(cleanNumber(field, rules));
    case 'rating':
      return remembering(cleanScore(rules));
    case 'duration':
      return remembering(cleanDuration(rules));
    case 'date':
      return remembering(cleanDate(rules));
    case 'boolean':
      return remembering(cleanBoolean());
    case 'choice':
      return remembering(cleanChoice(field));
    case 'role':
      return (cell) => rules.roles.fromRole(cell);
    case 'period':
      return remembering((cell) => (cell.trim() === '' ? null : periodName(cell)));
    case 'id':
    case 'text':
    case 'email':
      return cleanText;
  }
}
