import { describe, expect, it } from 'vitest';
import { repeatNotes } from '../../../src/analyses/reading/repeats.js';
import type { FileReading } from '../../../src/domain/import-audit.js';
import type { RecordKind } from '../../../src/domain/records.js';

const notesOf = (...kinds: readonly RecordKind[]): readonly string[] =>
  repeatNotes(kinds.map((kind) => ({ kind: { kind } }) as FileReading)).map(({ key }) => key);

describe('the note on repeated rows', () => {
  it('speaks of ids only where records have one', () => {
    expect(notesOf('customer', 'response')).toEqual(['import.repeated-note', 'import.changed-note']);
    expect(notesOf('usage')).toEqual(['import.repeated-state-note']);
    expect(notesOf('revenue')).toEqual(['import.repeated-sales-note']);
    expect(notesOf('ticket', 'service_level', 'revenue', 'usage')).toEqual([
      'import.repeated-note',
      'import.changed-note',
      'import.repeated-state-note',
      'import.repeated-sales-note',
    ]);
  });

  it('names the kinds whose rows are states', () => {
    const [note] = repeatNotes([{ kind: { kind: 'usage' } }, { kind: { kind: 'channel_cost' } }] as FileReading[]);
    expect(note?.params['kinds']).toMatchObject([{ key: 'kind.usage' }, { key: 'kind.channel_cost' }]);
  });
});
