/** How does a spreadsheet show a number of a unit? As the other formats do, with the number itself whole behind it. */
import type { Language } from '../../text/language.js';
import { sentenceOf } from '../../text/sentence.js';
import type { NumberValue, Unit } from '../../text/value.js';
import { cleanText } from '../clean-text.js';

/** In quotation marks: Excel refuses a file whose formats hold other characters than its own outside them. */
const minus = '"\u2212"';
/** With a plus, with a minus, and without a sign where it is 0. */
const signed = (digits: string): string => `+${digits};${minus}${digits};${digits}`;
const plain = (digits: string): string => `${digits};${minus}${digits}`;
const quoted = (text: string): string => (text === '' ? '' : `"${cleanText(text).replaceAll('"', '')}"`);

const digitsOf: Readonly<Record<Unit, string>> = {
  share: '0.0 %',
  score: '0.0',
  rating: '0.00',
  'share-change': '0.0',
  'rating-change': '0.00',
  'relative-change': '0.0 %',
  count: '#,##0',
  money: '#,##0',
  'p-value': '0.000',
  statistic: '0.00',
  correlation: '0.00',
  minutes: '#,##0.0',
  days: '#,##0.#',
  quantity: 'General',
  coefficient: '0.00',
  level: '0.0 %',
};
const withSign: ReadonlySet<Unit> = new Set([
  'score',
  'share-change',
  'rating-change',
  'relative-change',
  'correlation',
]);
const sentences: Readonly<Partial<Record<Unit, 'value.minutes' | 'value.days' | 'value.points'>>> = {
  minutes: 'value.minutes',
  days: 'value.days',
  'share-change': 'value.points',
};

/** Cents matter in small amounts only; whole days have no point. */
function digits({ value, unit }: Pick<NumberValue, 'value' | 'unit'>): string {
  if (unit === 'money' && Math.abs(value) < 100 && !Number.isInteger(value)) return '0.00';
  if (unit === 'days') return Number.isInteger(value) ? '#,##0' : '#,##0.0';
  return digitsOf[unit];
}

/** The format of the cell of a number. */
export function numberFormat(number: NumberValue, language: Language): string {
  const { unit, currency, isSmallBase, isEitherWay } = number;
  if (unit === 'quantity') return digitsOf.quantity;
  if (unit === 'p-value') return '[<0.001]"< 0.001";0.000';
  const key = sentences[unit];
  const [before = '', after = ''] = key === undefined ? [] : sentenceOf(key, language).split('{number}');
  const end = quoted((isSmallBase ? '*' : '') + after + (currency === undefined ? '' : ` ${currency}`));
  const shown = digits(number);
  if (isEitherWay) return `${quoted(`±${before}`)}${shown}${end}`;
  const whole = `${quoted(before)}${shown}${end}`;
  return withSign.has(unit) ? signed(whole) : plain(whole);
}

/** The number of the cell: a difference of shares stands in points, for a spreadsheet would call it per cent. */
export function numberOf({ value, unit }: Pick<NumberValue, 'value' | 'unit'>): number {
  return unit === 'share-change' ? value * 100 : value;
}
