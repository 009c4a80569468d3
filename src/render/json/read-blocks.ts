/** How do blocks, sentences and values of a saved JSON document become those of a report again? */
import type { BlockDocument } from '../../report/document-schema.js';
import type { Block, Column, KeyFigures, Quadrant, Table } from '../../report/document.js';
import type { MessageDocument, ParamDocument, ValueDocument } from '../../report/value-schema.js';
import type { Message, MessageParam } from '../../text/message.js';
import type { LabelValue, Value } from '../../text/value.js';

type Of<Type extends BlockDocument['type']> = Extract<BlockDocument, { type: Type }>;
type LabelDocument = Extract<ValueDocument, { type: 'label' }>;

function labelOf({ label, wording }: LabelDocument): LabelValue {
  if (wording) return { type: 'label', label: wording };
  return { type: 'label', label: typeof label === 'string' ? label : messageOf(label) };
}

/** A value; all but words stand in the document as they stand in the report. */
export function valueOf(value: ValueDocument): Value {
  return value.type === 'label' ? labelOf(value) : (value as Value);
}

function paramOf(param: ParamDocument): MessageParam {
  if (typeof param === 'string') return param;
  if (Array.isArray(param)) return param.map(paramOf);
  return 'key' in param ? messageOf(param) : valueOf(param);
}

/** A sentence without its text: it is said anew. */
export function messageOf({ key, params }: MessageDocument): Message {
  const entries = Object.entries(params).map(([name, param]) => [name, paramOf(param)] as const);
  return { key: key as Message['key'], params: Object.fromEntries(entries) };
}

function tableOf({ id, title, columns, rows, notes, picture }: Of<'table'>): Table {
  return {
    type: 'table',
    id,
    ...(title ? { title: messageOf(title) } : {}),
    columns: columns.map((column): Column => ({ ...column, title: messageOf(column.title) })),
    rows: rows.map((row) => row.map(valueOf)),
    notes: notes.map(messageOf),
    ...(picture ? { picture: picture as NonNullable<Table['picture']> } : {}),
  };
}

function keyFiguresOf({ figures }: Of<'key-figures'>): KeyFigures {
  return {
    type: 'key-figures',
    figures: figures.map(({ label, value, interval, answers, definition }) => ({
      label: messageOf(label),
      value: valueOf(value),
      ...(interval ? { interval: valueOf(interval) } : {}),
      ...(answers ? { answers: valueOf(answers) } : {}),
      ...(definition ? { definition: messageOf(definition) } : {}),
    })),
  };
}

function quadrantOf({ id, title, across, up, cells, notes }: Of<'quadrant'>): Quadrant {
  return {
    type: 'quadrant',
    id,
    title: messageOf(title),
    across: messageOf(across),
    up: messageOf(up),
    cells: cells.map(({ name, count, share, ...place }) => ({
      ...place,
      name: messageOf(name),
      count: valueOf(count),
      share: valueOf(share),
    })),
    notes: notes.map(messageOf),
  };
}

/** The block that was written as this document. */
export function blockOf(block: BlockDocument): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', text: messageOf(block.text) };
    case 'finding': {
      const { id, emphasis, text, next } = block;
      return { type: 'finding', id, emphasis, text: messageOf(text), ...(next ? { next: messageOf(next) } : {}) };
    }
    case 'table':
      return tableOf(block);
    case 'key-figures':
      return keyFiguresOf(block);
    case 'quadrant':
      return quadrantOf(block);
    case 'notice':
      return { type: 'notice', id: block.id, level: block.level, text: messageOf(block.text) };
    case 'definition':
      return { type: 'definition', term: messageOf(block.term), text: messageOf(block.text) };
  }
}
