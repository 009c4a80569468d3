/** How do rows of a picture stand under each other: names on the left, what is drawn beside them, groups under a heading? */
import { drawingWidth, fontSize, lineHeight, type Mark } from './drawing.js';
import type { PictureRow } from './picture-rows.js';
import { brokenText, estimatedWidth, shortened, textBlock } from './text-box.js';

/** Names take no more than this; longer ones break. */
const widestNames = 142;
const mostLines = 3;
const rowPadding = 10;
const headingHeight = 24;

export interface PlacedRow {
  readonly row: PictureRow;
  /** The middle of the row. */
  readonly y: number;
}

export interface RowLabels {
  readonly marks: readonly Mark[];
  readonly rows: readonly PlacedRow[];
  /** Where the room for drawing begins. */
  readonly left: number;
  readonly bottom: number;
}

/** A heading for rows that stand together. */
function heading(text: string, y: number): Mark {
  return { kind: 'text', class: 'label strong', x: 0, y, text: shortened(text, drawingWidth * 0.9), anchor: 'start' };
}

/** Rows from `top` on. */
export function rowLabels(rows: readonly PictureRow[], top: number): RowLabels {
  const widest = Math.max(0, ...rows.map(({ name }) => estimatedWidth(name)));
  const width = Math.min(widestNames, widest);
  let y = top;
  const marks: Mark[] = [];
  const placed: PlacedRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.group !== '' && row.group !== rows[at - 1]?.group) {
      marks.push(heading(row.group, y + headingHeight - 8));
      y += headingHeight;
    }
    const lines = brokenText(row.name, width, mostLines);
    const height = Math.max(lines.length, 1) * lineHeight + rowPadding;
    const middle = y + height / 2;
    marks.push(...textBlock(lines, { class: 'label', x: width, y: middle, anchor: 'end' }));
    placed.push({ row, y: middle });
    y += height;
  }
  return { marks, rows: placed, left: width + fontSize, bottom: y };
}
