/** How is a table drawn with borders? */
import Table from 'cli-table3';
import type { Cell } from './cell.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap.js';

export interface DrawnTable {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly widths: readonly number[];
  readonly styleHead: (text: string) => string;
}

/** A private-use character, one column wide for every measure. */
const stand = '\uE000';
const places = new RegExp(`${stand}+`, 'g');

interface Frame {
  readonly top: string;
  readonly line: string;
  readonly rule: string;
  readonly bottom: string;
}

/**
 * The frame as cli-table3 draws it around one line of stand-ins. The texts are put in by us: cli-table3 measures with an
 * older string-width and would truncate text whose width the two judge differently (Indic scripts, some emoji), and its
 * time grows with the square of the height of a cell.
 */
function frameFor(widths: readonly number[]): Frame {
  const standIns = widths.map((width) => stand.repeat(width));
  const table = new Table({
    head: standIns,
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
  });
  table.push(standIns);
  const [top = '', line = '', rule = '', , bottom = ''] = table.toString().split('\n');
  return { top, line, rule, bottom };
}

type Aligns = DrawnTable['aligns'];

function padded(text: string, width: number, align: Aligns[number]): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}

/** A row as lines of the frame, as many as its tallest cell has. */
function rowLines(
  row: readonly Cell[],
  frame: Frame,
  { widths, aligns }: Pick<DrawnTable, 'widths' | 'aligns'>,
): readonly string[] {
  const cells = widths.map((width, at) => row[at]?.paragraphs.flatMap((text) => wrapText(text, width)) ?? []);
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    let column = -1;
    return frame.line.replace(places, () => {
      column += 1;
      return padded(cells[column]?.[at] ?? '', widths[column] ?? 0, aligns[column] ?? 'left');
    });
  });
}

/** A table in a light frame; a rule between the rows only where a row takes several lines. */
export function drawTable({ head, rows, aligns, widths, styleHead }: DrawnTable): readonly string[] {
  const frame = frameFor(widths);
  const drawn = rows.map((row) => rowLines(row, frame, { widths, aligns }));
  const isTall = drawn.some((lines) => lines.length > 1);
  return [
    frame.top,
    ...rowLines(head, frame, { widths, aligns }).map(styleHead),
    ...drawn.flatMap((lines, at) => (at === 0 || isTall ? [frame.rule, ...lines] : lines)),
    frame.bottom,
  ];
}
