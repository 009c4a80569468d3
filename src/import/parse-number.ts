/** Which number does a cell hold? */

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const digitsOnly = /^\d+$/;
const digitsAndPoint = /^\d+(?:\.\d+)?$/;
/** Of words and times: no number has a letter but the e of its exponent. */
const noPartOfNumber = /[a-df-z:]/i;

function withoutGroups(text: string, decimal: '.' | ','): string | undefined {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...rest] = text.split(decimal);
  if (rest.length > 0) return undefined;
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:[${group}'’\\u00a0\\u202f ]\\d{3})+$`);
  const digits = grouped.test(whole) ? whole.replace(/[.,'’\u00a0\u202f ]/g, '') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** A lone comma that does not set off three digits can only be a decimal mark: `64,76`. */
function decimalMark(text: string, stated?: '.' | ','): '.' | ',' {
  if (stated) return stated;
  if (/^[+-]?\d+,(?:\d{1,2}|\d{4,})$/.test(text)) return ',';
  return /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text) ? ',' : '.';
}

/** A number as programs write it: most cells need none of the further looks. Without a fraction, no mark can mean two things. */
function unmarkedNumber(cell: string, decimal: '.' | ',' | undefined): number | undefined {
  if (!(decimal === ',' ? digitsOnly : digitsAndPoint).test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The number a cell holds: `1234.5`, `1,234.50`, `1.234,50`, `¥ 1 200`, `(15)` for −15, `45 %` for 45; undefined when it is none.
 * `1,234` is 1234 unless the decimal comma is stated.
 */
export function parseNumber(cell: string, decimal?: '.' | ','): number | undefined {
  const unmarked = unmarkedNumber(cell, decimal);
  if (unmarked !== undefined) return unmarked;
  if (noPartOfNumber.test(cell)) return undefined;
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/[\p{Sc}%]/gu, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace('−', '-')
    .trim();
  const plain = withoutGroups(text, decimalMark(text, decimal));
  if (plain === undefined || !plainNumber.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
