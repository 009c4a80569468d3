/** Which scale do answers such as `1 - Unsatisfied` ... `3 - Highly satisfied` span? */
import type { Scale } from '../domain/scales.js';
import type { ColumnProfile } from './profile-columns.js';

const labelled = /^(\d{1,2})\s*[-–—:：.)=]\s*(\p{L}.*)$/u;
const noAnswer =
  /^(?:unknown|not (?:known|applicable|answered|sure)|no (?:answer|opinion|response)|n\/?a\b|don.?t know|未知|不知道|不适用|未作答|无)/iu;

// Fewer answers may well have left out an end of the scale.
const enoughAnswers = 30;

export interface LabelledScale {
  readonly scale: Scale;
  readonly labels: string;
}

/**
 * The span of the numbers whose words are an answer; "0 - Unknown" is none and stays outside the scale, where it is counted
 * and never averaged. Undefined unless every cell is a number with words, at least two of them are answers, the lowest is 0
 * or 1, and there are enough answers.
 */
export function labelledScale({ values, isOverfull, numbers }: ColumnProfile): LabelledScale | undefined {
  if (isOverfull || values.size > 12) return undefined;
  const parts = [...values.keys()].map((cell) => labelled.exec(cell.normalize('NFKC').trim()));
  if (parts.some((part) => part === null)) return undefined;
  const answers = parts
    .flatMap((part) => (part && !noAnswer.test(part[2] ?? '') ? [{ code: Number(part[1]), text: part[0] }] : []))
    .sort((a, b) => a.code - b.code);
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last || first.code > 1 || first.code === last.code || numbers < enoughAnswers) return undefined;
  return { scale: { low: first.code, high: last.code }, labels: answers.map(({ text }) => text).join(' < ') };
}
