/** Is what an import stored about itself whole? A file may be damaged where SQLite does not notice it. */
import type { FileReading } from '../domain/import-audit.js';
import { auditOf, type LossAudit } from '../domain/loss-audit.js';
import { fail } from '../problems/problem.js';

/** As it was written by this program or by an earlier one, which knew no dropped rows. */
type StoredReading = Omit<FileReading, 'rows' | 'droppedByReason'> & {
  readonly rows: Omit<FileReading['rows'], 'dropped'> & { readonly dropped?: number };
  readonly droppedByReason?: FileReading['droppedByReason'];
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.every(isFields);

/** The readings whose parts everything else is made of. */
function isReading(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { file, sha256, encoding, layout, kind, rows, columns, rejectedByCode, droppedByReason = [], roles } = value;
  return (
    [file, sha256].every((text) => typeof text === 'string') &&
    [encoding, layout, kind, rows].every(isFields) &&
    [columns, rejectedByCode, droppedByReason, roles].every(isList) &&
    isList((columns as readonly Fields[]).flatMap(({ evidence }) => evidence))
  );
}

/** Whether a value is of the kind of another: the same fields, each a text, a number, a list or fields again. */
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return isList(value) && value.every((one, index) => isLike(one, model[index] ?? {}));
  if (!isFields(model)) return typeof value === typeof model;
  return isFields(value) && Object.entries(model).every(([field, own]) => isLike(value[field], own));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return fail('database-damaged', { file }, { cause: error });
  }
}

/** The reading, as this program would have written it. */
export function storedReading(text: string, file: string): FileReading {
  const stored = parsed(text, file);
  if (!isReading(stored)) return fail('database-damaged', { file });
  const reading = stored as StoredReading;
  return { ...reading, rows: { dropped: 0, ...reading.rows }, droppedByReason: reading.droppedByReason ?? [] };
}

/** The audit as it was saved; made from the reading where an earlier program saved none. */
export function storedAudit(text: string | null, reading: FileReading, file: string): LossAudit {
  const made = auditOf(reading);
  if (text === null) return made;
  const stored = parsed(text, file);
  return isLike(stored, { ...made, columns: made.columns.map(({ column, readAs }) => ({ column, readAs })) })
    ? (stored as LossAudit)
    : fail('database-damaged', { file });
}
