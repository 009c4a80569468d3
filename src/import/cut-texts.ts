/** Were the texts of a column cut off before they came into the file? */
import type { CutTexts } from '../domain/import-audit.js';

/** Where forms, tools and database columns cut a text off; the last is what a cell of a workbook holds. */
const limits: ReadonlySet<number> = new Set([
  100, 128, 140, 150, 160, 200, 250, 254, 255, 256, 300, 400, 500, 512, 750, 800, 999, 1000, 1023, 1024, 1500, 2000,
  2048, 2500, 3000, 3999, 4000, 4095, 4096, 5000, 8000, 10_000, 16_383, 16_384, 32_000, 32_700, 32_759, 32_766, 32_767,
  65_535,
]);
const cellLimit = 32_759;

export interface LengthWatch {
  look(text: string): void;
  cut(): CutTexts | undefined;
}

/**
 * People do not end at the same character: several texts that are the longest of their column and all end at a usual limit
 * were cut there. One alone tells nothing, but at the limit of a workbook's cell.
 */
export function lengthWatch(): LengthWatch {
  let longest = 0;
  let texts = 0;
  const look = ({ length }: string): void => {
    if (length < longest) return;
    texts = length > longest ? 1 : texts + 1;
    longest = length;
  };
  const cut = (): CutTexts | undefined =>
    limits.has(longest) && (texts > 1 || longest >= cellLimit) ? { length: longest, texts } : undefined;
  return { look, cut };
}
