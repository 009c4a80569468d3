/** Which number and which words make up an answer such as `10 - Extremely likely` or `非常满意(5分)`? */
import { isKnownLabel } from './known-labels.js';

export interface LabelledAnswer {
  readonly value: number;
  readonly words: string;
}

const marked = /^([+-]?\d{1,3}(?:\.\d+)?)\s*[-–—:：.、)=]\s*(\p{L}.*)$/u;
const bracketed = /^([+-]?\d{1,3}(?:\.\d+)?)\s*\((.*)\)$/u;
const spaced = /^(\d{1,3})\s*(\p{L}.*)$/u;
const numberLast =
  /^(\p{L}.*?)\s*(?:[-–—:：=]\s*(\d{1,3})|\(\s*(\d{1,3})\s*(?:分|points?|stars?)?\s*\)|(\d{1,3})\s*分)$/u;

/**
 * Takes a labelled number apart. Without a mark between them (`10 Extremely likely`), and where the number comes last, the
 * words must be a known label: `5 employees` and `Building 7` are no ratings.
 */
export function labelledAnswer(text: string): LabelledAnswer | undefined {
  const first = marked.exec(text) ?? bracketed.exec(text);
  if (first) return { value: Number(first[1]), words: first[2] ?? '' };
  const close = spaced.exec(text);
  if (close) return isKnownLabel(close[2] ?? '') ? { value: Number(close[1]), words: close[2] ?? '' } : undefined;
  const last = numberLast.exec(text);
  if (!last || !isKnownLabel(last[1] ?? '')) return undefined;
  return { value: Number(last[2] ?? last[3] ?? last[4]), words: last[1] ?? '' };
}
