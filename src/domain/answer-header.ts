/** How does the header of a column of answers say what was asked? `ease [effort 1..5] How easy was it?` */
import { constructs, type Construct } from './constructs.js';
import { scaleText, type Scale } from './scales.js';

/** How a question is answered, as far as its column must say it. */
export type AnswerForm =
  | { readonly kind: 'rating'; readonly scale: Scale; readonly isReversed: boolean }
  /** Every option that could be ticked: a file with the answers of one person shows only those this person ticked. */
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' | 'choice' | 'text' };

export interface AnswerHeader {
  /** Short and unique within the file: letters, digits, `_`. */
  readonly id: string;
  readonly construct: Construct;
  readonly form: AnswerForm;
  /** Of an attention check: the right answer, as it stands in the cells. */
  readonly right?: string;
  /** The question as it was asked. */
  readonly text: string;
}

/** Between the ids of ticked options. */
export const optionSeparator = ';';
/** Chosen instead of an answer: kept out of every figure, and counted. */
export const doesNotApply = 'not applicable';

/** A header longer than this is cut: the id says which question it was. */
const longestText = 300;

function writeForm(form: AnswerForm): string {
  if (form.kind === 'rating') return `${scaleText(form.scale)}${form.isReversed ? ' reversed' : ''}`;
  return form.kind === 'choices' ? `choices ${form.options.join(optionSeparator)}` : form.kind;
}

/** What would end the brackets or the line is written as in an address. */
const writeRight = (right: string): string => right.replaceAll(/[%[\]\p{Cc}]/gu, encodeURIComponent);

function readRight(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** The header of a column of answers. */
export function writeAnswerHeader({ id, construct, form, right, text }: AnswerHeader): string {
  const answered = right === undefined ? writeForm(form) : `${writeForm(form)} right ${writeRight(right)}`;
  return `${id} [${construct} ${answered}] ${text.replaceAll(/\s+/g, ' ').slice(0, longestText)}`.trim();
}

const scalePattern = /^(\d{1,3})\.\.(\d{1,3})( reversed)?$/;

function readForm(written: string): AnswerForm | undefined {
  if (written === 'yes-no' || written === 'choice' || written === 'text') return { kind: written };
  const [, options] = /^choices ([\w;-]+)$/.exec(written) ?? [];
  if (options !== undefined) return { kind: 'choices', options: options.split(optionSeparator) };
  const [, low, high, reversed] = scalePattern.exec(written) ?? [];
  const scale = { low: Number(low), high: Number(high) };
  return scale.low < scale.high ? { kind: 'rating', scale, isReversed: reversed !== undefined } : undefined;
}

const pattern = /^([A-Za-z][A-Za-z0-9_]*) \[([a-z_]+) ([^\]]+)\](?: (.*))?$/su;

/** What a header says; undefined where it is written in another way. */
export function readAnswerHeader(header: string): AnswerHeader | undefined {
  const [, id = '', written, answered = '', text = ''] = pattern.exec(header.trim()) ?? [];
  const construct = constructs.find((one) => one === written);
  const [, formText = answered, rightText] = /^(.+?) right (.+)$/su.exec(answered) ?? [];
  const form = readForm(formText);
  const right = rightText === undefined ? undefined : readRight(rightText);
  return construct && form && { id, construct, form, ...(right === undefined ? {} : { right }), text };
}
