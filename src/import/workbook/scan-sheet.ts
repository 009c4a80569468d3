/** How far does a sheet reach, and what in it will not come through? Asked before a reader makes room for all of it. */
import { fail } from '../../problems/problem.js';

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetScan {
  /** Merged cells near the top, where headers stand; rows and columns from 1. */
  readonly merges: readonly Merge[];
  /** Cells whose formula gave an error, or that hold a formula without its result: read as blank. */
  readonly lostCells: number;
}

/** 10 million cells: a hundred thousand answers to a hundred questions. */
const largestGrid = 10_000_000;
/** Below this an empty region costs nothing. */
const harmlessGrid = 1_000_000;
const leastFilled = 0.01;
const headerRows = 12;

const cellTag = /<(?:\w+:)?c(?:\s([^>]*))?>/g;
const address = /(?:^|\s)r\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
const mergeTag = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;
const emptyFormula = /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>\s*)?<\/(?:\w+:)?c>/g;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function readMerges(xml: string): readonly Merge[] {
  const merges: Merge[] = [];
  for (const [, left = '', top = '', right = '', bottom = ''] of xml.matchAll(mergeTag)) {
    const [row, column] = [Number(top), columnNumber(left)];
    if (row > headerRows) continue;
    merges.push({ row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 });
  }
  return merges;
}

interface Extent {
  filled: number;
  rows: number;
  columns: number;
  errors: number;
  farthest: string;
}

function readExtent(file: string, xml: string): Extent {
  const extent: Extent = { filled: 0, rows: 0, columns: 0, errors: 0, farthest: 'A1' };
  for (const [, attributes = ''] of xml.matchAll(cellTag)) {
    const place = address.exec(attributes);
    if (!place) return fail('workbook-damaged', { file, reason: 'cells without their address' }, { file });
    if (attributes.endsWith('/')) continue;
    const [row, column] = [Number(place[2]), columnNumber(place[1] ?? '')];
    if (row > extent.rows || column > extent.columns) extent.farthest = `${place[1]}${place[2]}`;
    extent.rows = Math.max(extent.rows, row);
    extent.columns = Math.max(extent.columns, column);
    extent.filled += 1;
    if (/\st\s*=\s*["']e["']/.test(` ${attributes}`)) extent.errors += 1;
  }
  return extent;
}

/** Refuses a sheet that would fill the memory; `xml` holds one byte of it in each character. */
export function scanSheet(file: string, sheet: string, xml: string): SheetScan {
  const { filled, rows, columns, errors, farthest } = readExtent(file, xml);
  const grid = rows * columns;
  if (grid > harmlessGrid && filled < grid * leastFilled) {
    fail('sheet-far-cell', { file, sheet, cell: farthest, filled }, { file });
  }
  if (grid > largestGrid) {
    const what = `${rows} rows of ${columns} columns`;
    fail('workbook-too-large', { file, what, limit: `${largestGrid / 1_000_000} million cells` }, { file });
  }
  const withoutResult = xml.match(emptyFormula)?.length ?? 0;
  return { merges: readMerges(xml), lostCells: errors + withoutResult };
}
