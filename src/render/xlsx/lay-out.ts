/** How do lines become a sheet: how wide is each column, how high is each sentence, what stays in sight? */
import type { CellObject, Sheet } from 'write-excel-file/node';
import { textWidth } from '../terminal/text-width.js';
import type { Line, SentenceStyle } from './sheet-lines.js';

/** Characters of a column; longer text breaks into lines. */
const narrowest = 11;
const widest = 44;
/** Columns behind the first are shared by tables of numbers: long words break into lines there. */
const widestBehind = 26;
/** Heads break into lines rather than making a column of numbers wide. */
const widestHead = 16;
/** A sentence is read best over about so many characters. */
const sentenceWidth = 110;
const fewestColumns = 10;
const lineHeight = 15;
/** Of a title, against the other text. */
const titleSize = 1.4;
/** Rows that may stay in sight without taking the place of what is looked at. */
const mostFrozen = 6;

const styles: Readonly<Record<SentenceStyle, Omit<CellObject, 'value' | 'type'>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold' },
  plain: {},
  note: { fontStyle: 'italic', textColor: '#595959' },
};

const widestAt = (column: number): number => (column === 0 ? widest : widestBehind);

function widthsOf(lines: readonly Line[]): readonly number[] {
  const widths = Array.from({ length: fewestColumns }, () => narrowest);
  for (const line of lines) {
    if (line.kind !== 'head' && line.kind !== 'cells') continue;
    for (const [at, { width }] of line.cells.entries()) {
      const most = line.kind === 'head' ? widestHead : widestAt(at);
      widths[at] = Math.max(widths[at] ?? narrowest, Math.min(most, width + 2));
    }
  }
  return widths;
}

/** How many columns a sentence reaches over, and how many characters they hold. */
function spanOf(widths: readonly number[]): { readonly columns: number; readonly width: number } {
  let [columns, width] = [0, 0];
  while (columns < widths.length && width < sentenceWidth) {
    width += widths[columns] ?? 0;
    columns += 1;
  }
  return { columns, width };
}

function rowOf(line: Line, widths: readonly number[]): (CellObject | null)[] {
  if (line.kind === 'gap') return [];
  if (line.kind !== 'sentence') {
    const tallest = line.cells.reduce(
      (most, { cell, width }, at) =>
        cell?.wrap ? Math.max(most, Math.ceil(width / ((widths[at] ?? widest) - 1))) : most,
      1,
    );
    return line.cells.map(({ cell }) => cell && { ...cell, alignVertical: 'top', height: tallest * lineHeight });
  }
  const { columns, width } = spanOf(widths);
  const size = line.style === 'title' ? titleSize : 1;
  const height = Math.ceil((textWidth(line.text) * size) / (width * 0.95)) * Math.ceil(lineHeight * size);
  const cell: CellObject = {
    value: line.text,
    type: String,
    wrap: true,
    alignVertical: 'top',
    columnSpan: columns,
    height,
    ...styles[line.style],
  };
  return [cell, ...Array.from({ length: columns - 1 }, () => null)];
}

/** The rows above the one table of a sheet and its head stay in sight; of several tables only the title. */
function frozenRows(lines: readonly Line[]): number {
  const heads = lines.flatMap(({ kind }, at) => (kind === 'head' ? [at + 1] : []));
  const [first = 1] = heads;
  return heads.length === 1 && first <= mostFrozen ? first : 1;
}

/** A sheet with its name. */
export function layOut(name: string, lines: readonly Line[]): Sheet<Buffer> {
  const widths = widthsOf(lines);
  return {
    sheet: name,
    data: lines.map((line) => rowOf(line, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozenRows(lines),
  };
}
