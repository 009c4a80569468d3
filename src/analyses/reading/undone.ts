/** What became of the records of an import that was taken back? */
import type { RecordKind } from '../../domain/records.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { message } from '../../text/message.js';

interface Undone {
  readonly importId: number;
  readonly file: string;
  readonly records: readonly {
    readonly kind: RecordKind;
    readonly removed: number;
    readonly restored: number;
    readonly kept?: number;
  }[];
}

/** The section of `import --undo`. */
export function undoneSection(
  { importId, file, records }: Undone,
  { isTrial }: { readonly isTrial: boolean },
): Section {
  const key = isTrial ? 'import.undo-trial-sentence' : 'import.undone-sentence';
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const kept = records.reduce((sum, one) => sum + (one.kept ?? 0), 0);
  return {
    id: 'undone',
    title: message('section.undone'),
    blocks: [
      { type: 'paragraph', text: message(key, { import: number(importId, 'count'), file: name }) },
      {
        type: 'table',
        id: 'undone-records',
        title: message('import.undone-title'),
        columns: [
          textColumn('kind', message('import.word.kind')),
          numberColumn('removed', message('import.word.removed')),
          numberColumn('restored', message('import.word.restored')),
        ],
        rows: records.map(({ kind, removed, restored }) => [
          label(message(`kind.${kind}`)),
          number(removed, 'count'),
          number(restored, 'count'),
        ]),
        notes: [
          message('import.undone-note'),
          ...(kept > 0 ? [message('import.undone-kept', { outcomes: number(kept, 'count') })] : []),
        ],
      },
    ],
  };
}
