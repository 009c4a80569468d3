/** What does a workbook say: which sheet, which rows? */
import type { Evidence } from '../../domain/import-audit.js';
import { fail } from '../../problems/problem.js';
import type { InputFile } from '../read-bytes.js';
import { type ChosenSheet, chooseSheet } from './choose-sheet.js';
import type { SheetRow } from './flat-header.js';
import { checkXml, listSheets, type Workbook, workbookPart } from './list-sheets.js';
import { type Archive, openArchive } from './open-archive.js';
import { packParts } from './pack-parts.js';
import { readInWorker } from './read-in-worker.js';
import type { Merge } from './scan-sheet.js';

export interface SheetContent extends ChosenSheet {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly notes: readonly Evidence[];
}

/** Archives that are no .xlsx, by an entry only they have. */
const otherArchives: readonly (readonly [entry: RegExp, type: string])[] = [
  [/^xl\/workbook\.bin$/, 'Excel binary workbook, .xlsb'],
  [/^content\.xml$/, 'OpenDocument, .ods'],
  [/^Index\/Document\.iwa$|^Index\.zip$|^index\.(?:apxl|xml)(?:\.gz)?$/, 'Apple Numbers, .numbers'],
];

/** Refuses an archive that holds something else than a workbook. */
function checkKind({ name: file }: InputFile, { names }: Archive): void {
  if (names.includes(workbookPart)) return;
  const other = otherArchives.find(([entry]) => names.some((name) => entry.test(name)));
  if (other) fail('spreadsheet-not-read', { file, type: other[1] }, { file });
  if (names.some((name) => name.startsWith('xl/'))) {
    fail('workbook-damaged', { file, reason: `no "${workbookPart}"` }, { file });
  }
  fail('archive-packed', { file, type: 'a ZIP archive', command: `unzip "${file}"` }, { file });
}

function notesOf({ hasMacros }: Workbook, lostCells: number): readonly Evidence[] {
  return [
    ...(hasMacros ? [{ code: 'macros-ignored', params: {} } as const] : []),
    ...(lostCells > 0 ? [{ code: 'formula-errors', params: { cells: lostCells } } as const] : []),
  ];
}

async function readChosen(file: string, archive: Archive, stated: string | undefined): Promise<SheetContent> {
  const workbook = await listSheets(file, archive);
  const chosen = await chooseSheet(file, { archive, workbook }, stated);
  const { sheet } = chosen;
  const parts: { name: string; content: Buffer }[] = [];
  for (const name of [...workbook.parts, sheet.path]) {
    const content = await archive.read(name);
    checkXml(file, name, content);
    parts.push({ name, content });
  }
  const packed = packParts(parts);
  const { startsIn1904 } = workbook;
  const place = packed.places.get(sheet.path) ?? { from: 0, to: 0 };
  const task = { file, sheet: sheet.name, number: sheet.number, startsIn1904, archive: packed.archive, place };
  const { rows, scan } = await readInWorker(task);
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return { ...chosen, rows: numbered, merges: scan.merges, notes: notesOf(workbook, scan.lostCells) };
}

/** Checks the archive, chooses the sheet and reads it. */
export async function readWorkbook(input: InputFile, stated?: string): Promise<SheetContent> {
  const archive = await openArchive(input);
  try {
    checkKind(input, archive);
    return await readChosen(input.name, archive, stated);
  } finally {
    archive.close();
  }
}
