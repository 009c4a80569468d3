/** How does the header of a column of answers say what was asked? `effort [effort 1..5 reversed] How easy was it?` */
import { constructs, type Construct } from './constructs.js';
import { scaleText, type Scale } from './scales.js';

/** How a question is answered, as far as its column must say it. */
export type AnswerForm =
  | { readonly kind: 'rating'; readonly scale: Scale; readonly isReversed: boolean }
  | { readonly kind: 'yes-no' | 'choice' | 'choices' | 'text' };

export interface AnswerHeader {
  /** Short and unique within the file: letters, digits, `_`. */
  readonly id: string;
  readonly construct: Construct;
  readonly form: AnswerForm;
  /** The question as it was asked. */
  readonly text: string;
}

/** Between the ids of ticked options. */
export const optionSeparator = ';';
/** Chosen instead of an answer: kept out of every figure, and counted. */
export const doesNotApply = 'not applicable';

/** A header longer than this is cut: the id says which question it was. */
const longestText = 300;

/** The header of a column of answers. */
export function writeAnswerHeader({ id, construct, form, text }: AnswerHeader): string {
  const answered = form.kind === 'rating' ? `${scaleText(form.scale)}${form.isReversed ? ' reversed' : ''}` : form.kind;
  return `${id} [${construct} ${answered}] ${text.replaceAll(/\s+/g, ' ').slice(0, longestText)}`.trim();
}

const pattern =
  /^([A-Za-z][A-Za-z0-9_]*) \[([a-z_]+) (?:(\d{1,3})\.\.(\d{1,3})( reversed)?|(yes-no|choice|choices|text))\](?: (.*))?$/su;

/** What a header says; undefined where it is written in another way. */
export function readAnswerHeader(header: string): AnswerHeader | undefined {
  const [, id = '', written, low, high, reversed, kind, text = ''] = pattern.exec(header.trim()) ?? [];
  const construct = constructs.find((one) => one === written);
  if (!construct) return undefined;
  if (kind !== undefined) return { id, construct, form: { kind: kind as 'yes-no' }, text };
  const scale = { low: Number(low), high: Number(high) };
  if (scale.low >= scale.high) return undefined;
  return { id, construct, form: { kind: 'rating', scale, isReversed: reversed !== undefined }, text };
}
