/** Which lines of a sheet does a block become? Sentences reach over the columns of the tables below them. */
import type { Block, Column, Table } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { message, type Message } from '../../text/message.js';
import { keyFiguresTable, quadrantTable } from '../as-table.js';
import { say } from '../say.js';
import { textCell, upperCell, valueCell, type SizedCell } from './cells.js';

export type SentenceStyle = 'title' | 'heading' | 'plain' | 'note';

/** A sentence over the whole width, the head of a table, a row of cells, or an empty line. */
export type Line =
  | { readonly kind: 'sentence'; readonly text: string; readonly style: SentenceStyle }
  | { readonly kind: 'head' | 'cells'; readonly cells: readonly SizedCell[] }
  | { readonly kind: 'gap' };

/** What all lines of a workbook share. */
export interface Book {
  readonly language: Language;
  readonly confidence: number;
}

export const gap: Line = { kind: 'gap' };

export function sentence(text: string, style: SentenceStyle = 'plain'): Line {
  return { kind: 'sentence', text, style };
}

/** The head of a table; over numbers its words stand to the right as they do. */
export function headLine(titles: readonly { readonly text: string; readonly align: Column['align'] }[]): Line {
  const style = { fontWeight: 'bold', wrap: true, backgroundColor: '#E7EBF0' } as const;
  return { kind: 'head', cells: titles.map(({ text, align }) => textCell(text, { ...style, align })) };
}

/** An interval takes two columns, so that both ends are numbers that can be reckoned with. */
function tableLines({ title, columns, rows, notes }: Table, { language }: Book): readonly Line[] {
  const hasInterval = columns.map((_, at) => rows.some((row) => row[at]?.type === 'interval'));
  const titles = columns.flatMap(({ title: words, align }, at) => {
    const ends = hasInterval[at]
      ? [message('word.interval-low', { interval: words }), message('word.interval-high', { interval: words })]
      : [words];
    return ends.map((end) => ({ text: say(end, language), align }));
  });
  const cellLines = rows.map((row): Line => {
    const cells = row.flatMap((value, at) => {
      const first = valueCell(value, language);
      return hasInterval[at] ? [first, upperCell(value, language)] : [first];
    });
    return { kind: 'cells', cells };
  });
  const none = rows.length === 0 ? [sentence(say(message('table.no-rows'), language), 'note')] : [];
  return [
    gap,
    ...(title ? [sentence(say(title, language), 'heading')] : []),
    headLine(titles),
    ...cellLines,
    ...none,
    ...notes.map((note) => sentence(say(note, language), 'note')),
    gap,
  ];
}

/** The lines of a block; `place` is the number of a finding in its section. */
export function blockLines(block: Block, place: number, book: Book): readonly Line[] {
  const said = (words: Message): string => say(words, book.language);
  switch (block.type) {
    case 'paragraph':
      return [sentence(said(block.text))];
    case 'finding': {
      const first = sentence(`${String(place)}. ${said(block.text)}`);
      return block.next ? [first, sentence(`→ ${said(block.next)}`)] : [first];
    }
    case 'table':
      return tableLines(block, book);
    case 'key-figures':
      return tableLines(keyFiguresTable(block, book.confidence), book);
    case 'quadrant':
      return tableLines(quadrantTable(block), book);
    case 'notice':
      return [sentence(`${block.level === 'warning' ? '!!' : '!'} ${said(block.text)}`)];
    case 'definition':
      return [sentence(said(message('definition.line', { term: block.term, text: block.text })))];
  }
}
