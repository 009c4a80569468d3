/** How is a number written? The one place where it becomes text; the same digits in every language and on every machine. */
import type { Language } from '../text/language.js';
import { sentenceOf } from '../text/sentence.js';
import type { IntervalValue, NumberValue, Unit } from '../text/value.js';
import { cleanText } from './clean-text.js';

const minus = '\u2212';

/** Digits with thousands grouped and U+2212 for minus; what rounds to zero has no sign. */
function decimal(value: number, digits: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A number that is not finite must not be shown.');
  const text = Math.abs(value).toFixed(digits);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && /[1-9]/.test(text) ? minus : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** As `decimal`, with a plus before what is above zero. */
function signed(value: number, digits: number): string {
  const text = decimal(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Below a thousandth the digits of a p-value mean nothing. */
function pValue(value: number): string {
  return value < 0.001 ? '< 0.001' : decimal(value, 3);
}

/** Cents matter in small amounts only. */
function money(value: number): string {
  return decimal(value, Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0);
}

/** A quantity of the user's records keeps its own digits, up to four after the point. */
function quantity(value: number): string {
  return decimal(value, 4).replace(/\.?0+$/, '');
}

/** 95 % or 99.5 %, without needless digits. */
function level(value: number): string {
  return `${decimal(value * 100, 2).replace(/\.?0+$/, '')} %`;
}

function digitsOf(value: number, unit: Unit): string {
  switch (unit) {
    case 'share':
      return `${decimal(value * 100, 1)} %`;
    case 'score':
      return signed(value, 1);
    case 'rating':
    case 'coefficient':
    case 'statistic':
      return decimal(value, 2);
    case 'share-change':
      return signed(value * 100, 1);
    case 'relative-change':
      return `${signed(value * 100, 1)} %`;
    case 'rating-change':
      return signed(value, 2);
    case 'count':
      return decimal(value, 0);
    case 'days':
      return decimal(value, Number.isInteger(value) ? 0 : 1);
    case 'money':
      return money(value);
    case 'p-value':
      return pValue(value);
    case 'correlation':
      return signed(value, 2);
    case 'minutes':
      return decimal(value, 1);
    case 'quantity':
      return quantity(value);
    case 'level':
      return level(value);
  }
}

/** A number with its unit: `61.2 %`, `+12.4`, `4.21`, `1,234`, `< 0.001`, `±4.0 pp`, `1,234 EUR`, `12.5 min`. */
export function formatNumber(number: NumberValue, language: Language): string {
  const written = digitsOf(number.value, number.unit);
  const digits = (number.isEitherWay ? written.replace(/^\+?/, '±') : written) + (number.isSmallBase ? '*' : '');
  if (number.unit === 'share-change') return inPoints(digits, language);
  if (number.unit === 'minutes' || number.unit === 'days')
    return sentenceOf(`value.${number.unit}`, language).replace('{number}', () => digits);
  return number.currency === undefined ? digits : `${digits} ${cleanText(number.currency)}`;
}

/** A difference of shares is in percentage points; `+5.0 %` could be read as five in a hundred more. */
const inPoints = (digits: string, language: Language): string =>
  sentenceOf('value.points', language).replace('{number}', () => digits);

/** Both ends in the unit: `[53.1 %, 68.0 %]`, `[−4.7, +17.1] pp`. */
export function formatInterval({ low, high, unit }: IntervalValue, language: Language): string {
  const ends = `[${digitsOf(low, unit)}, ${digitsOf(high, unit)}]`;
  return unit === 'share-change' ? inPoints(ends, language) : ends;
}

const inHundreds: ReadonlySet<Unit> = new Set(['share', 'share-change', 'relative-change', 'level']);
const withSign: ReadonlySet<Unit> = new Set([
  'score',
  'share-change',
  'rating-change',
  'relative-change',
  'correlation',
]);

/** A number beside an axis: only the digits that tell its steps apart, `20 %`, `+0.5`, `1,200`. */
export function formatTick({ value, unit }: Pick<NumberValue, 'value' | 'unit'>, step: number): string {
  const factor = inHundreds.has(unit) ? 100 : 1;
  const digits = Math.min(6, Math.max(0, -Math.floor(Math.log10(step * factor) + 1e-9)));
  const text = (withSign.has(unit) ? signed : decimal)(value * factor, digits);
  return unit === 'share' || unit === 'relative-change' || unit === 'level' ? `${text} %` : text;
}
