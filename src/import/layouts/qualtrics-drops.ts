/** Which rows of a Qualtrics export are no responses: previews, test answers, answers marked as spam? */
import type { DropReason } from '../../domain/import-audit.js';
import type { ColumnHeader } from './layout.js';

// The maker lists no words of other languages, so these are what we know; the numbers are the same in all.
const words: readonly (readonly [reason: DropReason, form: RegExp])[] = [
  ['preview', /preview|vorschau|aperçu|prévisualisation|vista previa|预览|預覽/iu],
  ['test', /^(?:survey )?test$|umfragetest|测试|測試/iu],
  ['spam', /spam|垃圾/iu],
];
// The number adds up what is true of a response: 9 is a preview marked as spam.
const bits: readonly (readonly [reason: DropReason, bit: number])[] = [
  ['preview', 1],
  ['test', 2],
  ['spam', 8],
];

function reasonOf(cell: string): DropReason | undefined {
  const text = cell.trim();
  if (/^\d{1,3}$/.test(text)) return bits.find(([, bit]) => (Number(text) & bit) !== 0)?.[0];
  return words.find(([, form]) => form.test(text))?.[0];
}

function cellOf(cells: readonly string[], columns: readonly ColumnHeader[], isIt: (column: ColumnHeader) => boolean) {
  return cells[columns.findIndex(isIt)] ?? '';
}

/** The reasons there are. */
export const drops: readonly DropReason[] = ['preview', 'test', 'spam'];

/** The kind of response, `Status`, decides; where an export leaves it out, the channel tells previews and tests. */
export function dropNoResponse(cells: readonly string[], columns: readonly ColumnHeader[]): DropReason | undefined {
  const status = cellOf(cells, columns, ({ name, label, importId }) =>
    importId === undefined ? name === 'Status' || (name === 'V7' && label === 'Status') : importId === 'status',
  );
  const reason = reasonOf(status);
  if (reason !== undefined) return reason;
  const channel = cellOf(cells, columns, ({ target }) => target === 'channel')
    .trim()
    .toLowerCase();
  return channel === 'preview' || channel === 'test' ? channel : undefined;
}
