/** What differed from stored records, by field or question, and what became of them? */
import type { FieldChange, FileReading } from '../../domain/import-audit.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';

const idsText = (ids: readonly string[], rows: number): string => ids.join(', ') + (rows > ids.length ? ' …' : '');

/** What an import may not touch although it takes changes over. */
function keptByHand(changes: readonly FieldChange[]): readonly Message[] {
  const fields = changes.flatMap(({ field, kept }) => (kept ? [{ field, ...kept }] : []));
  const [first] = fields;
  if (!first) return [];
  const texts = fields.map(({ field, rows, ids }) =>
    message('import.kept-field', { field, rows: number(rows, 'count'), ids: idsText(ids, rows) }),
  );
  return [message('import.kept-by-hand-note', { fields: texts, first: first.ids[0] ?? '' })];
}

function notesOf({ rows, changes = [] }: FileReading): readonly Message[] {
  const { changed, replaced = 0, contradicting = 0 } = rows;
  const kept = changed - replaced - contradicting;
  const byHand = keptByHand(changes);
  return [
    ...(replaced > 0 ? [message('import.replaced-note', { rows: number(replaced, 'count') })] : []),
    ...byHand,
    // Where changes are taken over, only what was changed by hand is left out.
    ...(kept > 0 && byHand.length === 0 ? [message('import.kept-note', { rows: number(kept, 'count') })] : []),
    ...(contradicting > 0 ? [message('import.contradicting-note', { rows: number(contradicting, 'count') })] : []),
  ];
}

/** One row for each field of each kind of record; a record that differs in two fields is in both. */
export function changeBlocks(reading: FileReading): readonly Block[] {
  const { file, rows, changes = [] } = reading;
  if (rows.changed === 0) return [];
  // A file that only contradicts itself differs from nothing stored.
  if (changes.length === 0) return notesOf(reading).map((text) => ({ type: 'paragraph', text }));
  const table: Table = {
    type: 'table',
    id: `changes:${file}`,
    title: message('import.changes-title', { file }),
    columns: [
      textColumn('kind', message('import.word.kind')),
      textColumn('field', message('import.word.changed-in')),
      numberColumn('rows', message('import.word.rows')),
    ],
    rows: changes.map(({ kind, field, rows: records }) => [
      label(message(`kind.${kind}`)),
      label(field),
      number(records, 'count'),
    ]),
    notes: notesOf(reading),
  };
  return [table];
}
