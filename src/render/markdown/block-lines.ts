/** How does one block of a section stand in Markdown? */
import type { Block, Column, Finding, Table } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { message, type Message } from '../../text/message.js';
import { keyFiguresTable, quadrantTable } from '../as-table.js';
import { say, sayValue } from '../say.js';
import { inlineText, lineText } from './escape.js';

/** What all blocks of a document share. */
export interface Sheet {
  readonly language: Language;
  /** Confidence level of the intervals, for headings. */
  readonly confidence: number;
}

const sentence = (said: Message, { language }: Sheet): string => lineText(say(said, language));

/** The number stands as it is; what to do next stands on a line of its own behind it. */
function findingLines({ text, next }: Finding, place: number, sheet: Sheet): readonly string[] {
  const mark = `${String(place)}. `;
  const first = `${mark}${sentence(text, sheet)}`;
  return next ? [`${first}\\`, `${' '.repeat(mark.length)}→ ${sentence(next, sheet)}`] : [first];
}

const rule = ({ align }: Column): string => (align === 'right' ? '---:' : ':---');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableLines({ title, columns, rows, notes }: Table, sheet: Sheet): readonly string[] {
  const { language } = sheet;
  const heading = title ? [`**${inlineText(say(title, language).trim())}**`, ''] : [];
  const none = rows.length === 0 ? ['', sentence(message('table.no-rows'), sheet)] : [];
  return [
    ...heading,
    row(columns.map((column) => inlineText(say(column.title, language)))),
    row(columns.map(rule)),
    ...rows.map((cells) => row(cells.map((value) => inlineText(sayValue(value, language))))),
    ...none,
    ...notes.flatMap((note) => ['', sentence(note, sheet)]),
  ];
}

/** The lines of a block; `place` is the number of a finding in its section. */
export function blockLines(block: Block, place: number, sheet: Sheet): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [sentence(block.text, sheet)];
    case 'finding':
      return findingLines(block, place, sheet);
    case 'table':
      return tableLines(block, sheet);
    case 'key-figures':
      return tableLines(keyFiguresTable(block, sheet.confidence), sheet);
    case 'quadrant':
      return tableLines(quadrantTable(block), sheet);
    case 'notice':
      return [`> **${block.level === 'warning' ? '!!' : '!'}** ${sentence(block.text, sheet)}`];
    case 'definition':
      return [sentence(message('definition.line', { term: block.term, text: block.text }), sheet)];
  }
}
