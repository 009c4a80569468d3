/** How do the blocks of a section stand in the JSON document? */
import type { BlockDocument } from '../../report/document-schema.js';
import type { Block, KeyFigures, Quadrant, Table } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { pictureDocument } from './picture-document.js';
import { messageDocument, valueDocument } from './value-document.js';

function tableDocument({ id, title, columns, rows, notes, picture }: Table, language: Language): BlockDocument {
  return {
    type: 'table',
    id,
    ...(title ? { title: messageDocument(title, language) } : {}),
    columns: columns.map((column) => ({
      id: column.id,
      title: messageDocument(column.title, language),
      align: column.align,
    })),
    rows: rows.map((row) => row.map((value) => valueDocument(value, language))),
    notes: notes.map((note) => messageDocument(note, language)),
    ...(picture ? { picture: pictureDocument(picture) } : {}),
  };
}

function keyFiguresDocument({ figures }: KeyFigures, language: Language): BlockDocument {
  return {
    type: 'key-figures',
    figures: figures.map(({ label, value, interval, answers, definition }) => ({
      label: messageDocument(label, language),
      value: valueDocument(value, language),
      ...(interval ? { interval: valueDocument(interval, language) } : {}),
      ...(answers ? { answers: valueDocument(answers, language) } : {}),
      ...(definition ? { definition: messageDocument(definition, language) } : {}),
    })),
  };
}

function quadrantDocument({ id, title, across, up, cells, notes }: Quadrant, language: Language): BlockDocument {
  return {
    type: 'quadrant',
    id,
    title: messageDocument(title, language),
    across: messageDocument(across, language),
    up: messageDocument(up, language),
    cells: cells.map((cell) => ({
      id: cell.id,
      name: messageDocument(cell.name, language),
      satisfied: cell.satisfied,
      staying: cell.staying,
      count: valueDocument(cell.count, language),
      share: valueDocument(cell.share, language),
    })),
    notes: notes.map((note) => messageDocument(note, language)),
  };
}

/** A block with every message said and every value as it is. */
export function blockDocument(block: Block, language: Language): BlockDocument {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', text: messageDocument(block.text, language) };
    case 'finding':
      return {
        type: 'finding',
        id: block.id,
        emphasis: block.emphasis,
        text: messageDocument(block.text, language),
        ...(block.next ? { next: messageDocument(block.next, language) } : {}),
      };
    case 'table':
      return tableDocument(block, language);
    case 'key-figures':
      return keyFiguresDocument(block, language);
    case 'quadrant':
      return quadrantDocument(block, language);
    case 'notice':
      return { type: 'notice', id: block.id, level: block.level, text: messageDocument(block.text, language) };
    case 'definition':
      return {
        type: 'definition',
        term: messageDocument(block.term, language),
        text: messageDocument(block.text, language),
      };
  }
}
