/** Does a cell look like a whole value, as it should when the right delimiter was chosen? */

const wholeValues: readonly RegExp[] = [
  /^$/,
  /^[+-]?[\d.,\s]*\d%?$/, // a number, grouped or with a decimal mark
  /^\p{Sc}\s?[\d.,]+$/u,
  /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s?(?:[AP]M)?(?:\s?(?:Z|UTC|GMT)?(?:[+-]\d{1,2}:?\d{0,2})?)?)?$/iu,
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^[^\s@,;|\t]+@[^\s@,;|\t]+\.[^\s@,;|\t]+$/,
  /^https?:\/\/\S+$/,
  /^[\p{L}\p{M}\p{N}_ .:/()&'’?!+%#…~-]+$/u, // words without any delimiter in them
];

function isWholeValue(cell: string): boolean {
  const text = cell.trim();
  return wholeValues.some((pattern) => pattern.test(text));
}

/** Share of the cells (0..1) that look like a number, date, address, words or nothing. */
export function cellTypeShare(rows: readonly (readonly string[])[]): number {
  let cells = 0;
  let whole = 0;
  for (const row of rows) {
    cells += row.length;
    whole += row.filter(isWholeValue).length;
  }
  return cells === 0 ? 0 : whole / cells;
}
