/** What a column of an imported file became, for whoever asks for it by the name it has there. */
import type { FileReading } from '../domain/import-audit.js';

export interface ReadColumn {
  /** As the file writes it. */
  readonly column: string;
  readonly became: 'field' | 'segment' | 'question' | 'ignored';
  /** Name of the field or segment; empty of others. */
  readonly field: string;
  /** The word the field is split by; absent where answers are not split by it. */
  readonly word?: string;
}

/** Fields of a response that are split by under another name. */
const splitWords: Readonly<Record<string, string>> = { customer_id: 'account', contact_id: 'respondent' };
const ownWords: ReadonlySet<string> = new Set(['role', 'period', 'channel', 'language', 'collector']);

function wordOf(kind: string, field: string): string | undefined {
  if (kind === 'customer') return field;
  if (kind !== 'response') return undefined;
  return splitWords[field] ?? (ownWords.has(field) ? field : undefined);
}

function readAs(kind: string, column: string, target: string): ReadColumn {
  const [what, ...rest] = target.split(':');
  const field = rest.join(':');
  if (what === 'segment') return { column, became: 'segment', field, word: field };
  if (what === 'ignored') return { column, became: 'ignored', field: '' };
  if (what !== 'field') return { column, became: 'question', field: '' };
  const word = wordOf(kind, field);
  return { column, became: 'field', field, ...(word === undefined ? {} : { word }) };
}

/** The column of that name, a survey's before another file's, one that was kept before one that was not. */
export function readingOfColumn(readings: readonly FileReading[], name: string): ReadColumn | undefined {
  const wanted = name.trim().toLowerCase();
  const found = readings
    .filter(({ kind }) => kind.kind === 'response' || kind.kind === 'customer')
    .toSorted((a, b) => Number(b.kind.kind === 'response') - Number(a.kind.kind === 'response'))
    .flatMap(({ kind, columns }) =>
      columns
        .filter(({ column }) => column.trim().toLowerCase() === wanted)
        .map(({ column, target }) => readAs(kind.kind, column, target)),
    );
  return found.find(({ became }) => became !== 'ignored') ?? found[0];
}
