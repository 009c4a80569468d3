/** When is a row a repeated one? That depends on what tells two records of a kind apart. */
import { fieldTable } from '../../domain/fields.js';
import type { RecordKind } from '../../domain/records.js';
import { message, type Message } from '../../text/message.js';

const hasId = (kind: RecordKind): boolean => fieldTable[kind].some(({ isKey }) => isKey);

/** What repeated rows are, for the kinds of record there are. */
export function repeatNotes(kinds: readonly RecordKind[]): readonly Message[] {
  const states = kinds.filter((kind) => !hasId(kind) && kind !== 'revenue');
  return [
    ...(kinds.some(hasId) ? [message('audit.note.repeated')] : []),
    ...(states.length > 0
      ? [message('audit.note.repeated-state', { kinds: states.map((kind) => message(`kind.${kind}`)) })]
      : []),
    ...(kinds.includes('revenue') ? [message('audit.note.repeated-sales')] : []),
  ];
}
