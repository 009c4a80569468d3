/** When is a row a repeated or a changed one? That depends on what tells two records of a kind apart. */
import { fieldTable } from '../../domain/fields.js';
import type { FileReading } from '../../domain/import-audit.js';
import type { RecordKind } from '../../domain/records.js';
import { message, type Message } from '../../text/message.js';

const hasId = (kind: RecordKind): boolean => fieldTable[kind].some(({ isKey }) => isKey);

/** What the columns of repeated and changed rows count, for the kinds of record there are. */
export function repeatNotes(readings: readonly FileReading[]): readonly Message[] {
  const kinds = [...new Set(readings.map(({ kind }) => kind.kind))];
  const states = kinds.filter((kind) => !hasId(kind) && kind !== 'revenue');
  return [
    ...(kinds.some(hasId) ? [message('import.repeated-note'), message('import.changed-note')] : []),
    ...(states.length > 0
      ? [message('import.repeated-state-note', { kinds: states.map((kind) => message(`kind.${kind}`)) })]
      : []),
    ...(kinds.includes('revenue') ? [message('import.repeated-sales-note')] : []),
  ];
}
