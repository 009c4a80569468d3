/** A list as a section: a title, a table, or the sentence that there is nothing. */
import { label } from '../../report/build.js';
import type { Column, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';

/** The section of a list. */
export function listSection(list: {
  readonly id: string;
  readonly title: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  readonly notes?: readonly Message[];
}): Section {
  const { id, title, columns, rows, notes = [] } = list;
  if (rows.length === 0) return { id, title, blocks: [{ type: 'paragraph', text: message('list.nothing') }] };
  return { id, title, blocks: [{ type: 'table', id, columns, rows, notes }] };
}

/** A cell of data text. */
export const textCell = (text: string): Value => label(text);
