/** Which lines of the CSV does a block become? */
import type { Block, KeyFigures, Section, Table } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import type { Message } from '../../text/message.js';
import { quadrantTable } from '../as-table.js';
import { say } from '../say.js';
import type { LongRow } from './long-row.js';
import { planColumns, rowCells } from './table-cells.js';

/** What all lines of a section share. */
export interface Place {
  readonly section: Section;
  readonly language: Language;
  readonly confidence: number;
}

const cellRows = (table: Table, of: Place): readonly LongRow[] => {
  const plan = planColumns(table);
  return table.rows.flatMap((row, at) => rowCells(row, { plan, line: at + 1, language: of.language }));
};

function tableRows(table: Table, of: Place): readonly LongRow[] {
  const { section, language } = of;
  const where = { section: section.id, table: table.id, title: say(table.title ?? section.title, language) };
  const notes = table.notes.map((note, at) => ({ line: at + 1, column: 'note', text: say(note, language) }));
  return [...cellRows(table, of), ...notes].map((row) => ({ ...where, ...row }));
}

/** A block of words: its kind stands as the column, its name as the row. */
function words(column: string, said: LongRow & { readonly message: Message }, { section, language }: Place): LongRow {
  const { message, ...more } = said;
  return { section: section.id, title: say(section.title, language), ...more, column, text: say(message, language) };
}

/** The lines of a block; `place` is the number of a finding in its section. Nothing is left out but empty cells. */
export function blockRows(block: Exclude<Block, KeyFigures>, place: number, of: Place): readonly LongRow[] {
  switch (block.type) {
    case 'paragraph':
      return [words('paragraph', { message: block.text }, of)];
    case 'finding': {
      const { id, emphasis, text, next } = block;
      const told = words('finding', { line: place, row: id, mark: emphasis, message: text }, of);
      return next ? [told, words('next', { line: place, row: id, message: next }, of)] : [told];
    }
    case 'table':
      return tableRows(block, of);
    case 'quadrant':
      return tableRows(quadrantTable(block), of);
    case 'notice':
      return [words('notice', { row: block.id, mark: block.level, message: block.text }, of)];
    case 'definition':
      return [words('definition', { row: say(block.term, of.language), message: block.text }, of)];
  }
}
