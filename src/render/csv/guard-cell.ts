/** Which text would a spreadsheet run instead of show? It is given an apostrophe, which every spreadsheet takes for "this is text". */

/** What formulas begin with, in their full-width forms too; spreadsheets skip white space and controls before them. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
/** Cells of another file, or the end of this one, pasted into a cell. */
const control = /^[\t\r\n]/;
/** Where `;` separates cells, as in much of Europe, a formula may begin behind one. */
const behindSemicolon = /(;[\s\p{Cc}\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;

/** Text of the data or ours as it may stand in a cell; numbers are never texts and need no guard. */
export function guardCell(text: string): string {
  const inner = text.replace(behindSemicolon, "$1'");
  return formula.test(inner) || control.test(inner) ? `'${inner}` : inner;
}
