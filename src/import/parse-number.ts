/** Which number does a cell hold? */

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

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

/**
 * The number a cell holds: `1234.5`, `1,234.50`, `1.234,50`, `¥ 1 200`, `(15)` for −15, `45 %` for 45; undefined when it is none.
 * `1,234` is 1234 unless the decimal comma is stated.
 */
export function parseNumber(cell: string, decimal?: '.' | ','): number | undefined {
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
