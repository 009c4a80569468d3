/** What did somebody answer to a rating item? */
import { blankWords, isNoAnswer } from '../domain/blanks.js';
import { comparableWords } from '../domain/comparable-name.js';
import { isOnScale, type Scale } from '../domain/scales.js';
import { isRightAnswer } from './attention-checks.js';
import { outsideWatch, type OutsideTally } from './outside-values.js';
import { parseRating } from './parse-rating.js';

export interface RatingRules {
  readonly scale: Scale;
  readonly isReversed: boolean;
  readonly rescaledTo?: Scale | undefined;
  readonly codes?: ReadonlyMap<string, number> | undefined;
  /** Of an attention check: what is right. */
  readonly right?: readonly string[] | undefined;
  readonly missing: ReadonlySet<string>;
  readonly decimal: '.' | ',' | undefined;
}

type Reading = number | 'blank' | 'missing-code' | 'outside';

export interface RatingTally extends OutsideTally {
  readonly answers: number;
  readonly blanks: number;
  readonly zeros: number;
  readonly missingCodes: number;
  readonly outsideScale: number;
  readonly labelCodes: readonly (readonly [label: string, code: number])[];
}

export interface RatingCleaner {
  clean(cell: string): number | null;
  tally(): RatingTally;
}

// A rating column has few distinct answers; a column of remarks mapped by mistake must not fill the memory.
const remembered = 1_000;

/** What a cell says on the scale as it stands in the file: a number of it, nothing, or something off it. */
export function readAnswer(text: string, rules: Omit<RatingRules, 'isReversed' | 'rescaledTo'>): Reading {
  if (rules.missing.has(text)) return 'missing-code';
  if (blankWords.has(text.toLowerCase())) return 'blank';
  if (rules.right !== undefined) return isRightAnswer(text, rules.right) ? 1 : 0;
  if (isNoAnswer(text)) return 'missing-code';
  const answer = parseRating(text, rules.decimal)?.value ?? rules.codes?.get(comparableWords(text));
  if (answer === undefined) return 'outside';
  if (rules.missing.has(String(answer))) return 'missing-code';
  return isOnScale(answer, rules.scale) ? answer : 'outside';
}

/** In equal steps, one division last: an end of the old scale falls exactly on that of the new one. */
function rescale(answer: number, from: Scale, to: Scale): number {
  const width = from.high - from.low;
  return (to.low * width + (answer - from.low) * (to.high - to.low)) / width;
}

/** The answer as it is stored: turned round where low is good, recalculated where that was asked for. */
export function asStored(answer: number, { scale, isReversed, rescaledTo }: RatingRules): number {
  const upward = isReversed ? scale.low + scale.high - answer : answer;
  return rescaledTo ? rescale(upward, scale, rescaledTo) : upward;
}

/** Reads the answers of one item; blanks, codes and answers off the scale become null and are counted apart. */
export function ratingCleaner(rules: RatingRules): RatingCleaner {
  const known = new Map<string, Reading>();
  const labels = new Map<string, number>();
  const outside = outsideWatch(rules.decimal);
  const counts = { answers: 0, blanks: 0, zeros: 0, missingCodes: 0, outsideScale: 0 };
  const look = (cell: string): Reading => {
    const text = cell.trim();
    const reading = readAnswer(text, rules);
    if (known.size < remembered) known.set(cell, reading);
    const isLabel = typeof reading === 'number' && rules.codes?.get(comparableWords(text)) !== undefined;
    if (isLabel) labels.set(text, reading);
    return reading;
  };
  const clean = (cell: string): number | null => {
    const reading = known.get(cell) ?? look(cell);
    if (reading === 'outside') {
      counts.outsideScale += 1;
      outside.look(cell);
    }
    if (reading === 'blank' || reading === 'missing-code') counts.blanks += 1;
    if (reading === 'missing-code') counts.missingCodes += 1;
    if (typeof reading !== 'number') return null;
    counts.answers += 1;
    if (reading === 0) counts.zeros += 1;
    return asStored(reading, rules);
  };
  const tally = (): RatingTally => ({
    ...counts,
    ...outside.tally(),
    labelCodes: [...labels].sort((a, b) => a[1] - b[1]),
  });
  return { clean, tally };
}
