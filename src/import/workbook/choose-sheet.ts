/** Which sheet of a workbook is meant? */
import type { Evidence } from '../../domain/import-audit.js';
import { nearestWord } from '../../problems/nearest-word.js';
import { fail } from '../../problems/problem.js';
import type { Sheet, Workbook } from './list-sheets.js';
import type { Archive } from './open-archive.js';

export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly evidence: Evidence;
  /** Another sheet holds data too: the checksum of the file does not tell what was imported. */
  readonly isOneOfSeveral: boolean;
}

const value = /<(?:\w+:)?(?:v|is)[\s>]/;
/** Longer than the mark that is looked for. */
const overlap = 32;

async function hasData(archive: Archive, { path }: Sheet): Promise<boolean> {
  let end = '';
  for await (const piece of archive.stream(path)) {
    const text = end + piece.toString('latin1');
    if (value.test(text)) return true;
    end = text.slice(-overlap);
  }
  return false;
}

const listed = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `"${name}"`).join(', ');

function statedSheet(file: string, sheets: readonly Sheet[], stated: string): Sheet {
  const written = stated.trim().toLowerCase();
  const byName =
    sheets.find(({ name }) => name === stated) ?? sheets.find(({ name }) => name.trim().toLowerCase() === written);
  const found = byName ?? sheets.find(({ number }) => String(number) === written);
  if (found) return found;
  const names = sheets.map(({ name }) => name);
  return fail(
    'unknown-sheet',
    { file, sheet: stated, sheets: listed(sheets), nearest: nearestWord(stated, names) },
    { file },
  );
}

/** The sheet stated by name or number, else the only one with data; hidden ones are taken only when they are named. */
export async function chooseSheet(
  file: string,
  { archive, workbook }: { readonly archive: Archive; readonly workbook: Workbook },
  stated?: string,
): Promise<ChosenSheet> {
  const filled: Sheet[] = [];
  for (const sheet of workbook.sheets) if (await hasData(archive, sheet)) filled.push(sheet);
  const isOneOfSeveral = filled.length > 1;
  if (stated !== undefined) {
    const sheet = statedSheet(file, workbook.sheets, stated);
    const [first] = filled;
    if (first && !filled.includes(sheet)) {
      fail('sheet-empty', { file, sheet: sheet.name, sheets: listed(filled), first: first.name }, { file });
    }
    return { sheet, evidence: { code: 'stated', params: { option: `--sheet ${stated}` } }, isOneOfSeveral };
  }
  const visible = filled.filter(({ isHidden }) => !isHidden);
  const [sheet, ...others] = visible.length > 0 ? visible : filled;
  if (!sheet) return fail('empty-file', { file }, { file });
  if (others.length > 0) {
    fail('sheet-not-chosen', { file, sheets: listed([sheet, ...others]), first: sheet.name }, { file });
  }
  return { sheet, evidence: { code: 'only-sheet', params: { sheets: workbook.sheets.length } }, isOneOfSeveral };
}
