/** Does the header hold the columns a tool always writes? */
import type { Evidence } from '../../domain/import-audit.js';
import type { SampleRows } from './layout.js';

/** A header as it is compared: full-width and upper-case letters, and the number of spaces, make no difference. */
export function headerWord(cell: string): string {
  return cell.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

/** The header row as it is compared. */
export function headerWords(sample: SampleRows): readonly string[] {
  return (sample[0] ?? []).map(headerWord);
}

/** Columns that must all be there; a list names the spellings of one. */
export type RequiredColumns = readonly (string | readonly string[])[];

/** The evidence when every required column stands in the header; undefined when one is missing. */
export function toolColumns(tool: string, sample: SampleRows, required: RequiredColumns): Evidence | undefined {
  const words = headerWords(sample);
  const found = required.map((spellings) => words.findIndex((word) => [spellings].flat().includes(word)));
  if (found.includes(-1)) return undefined;
  const columns = found.map((index) => (sample[0]?.[index] ?? '').trim()).join(', ');
  return { code: 'tool-columns', params: { tool, columns } };
}
