/** Did a record come again unchanged? */
import { hash } from 'node:crypto';
import type { CellValue, LedgerRecord } from '../domain/records.js';

/** Control characters, so that moving a word from one cell to the next gives another text. */
const afterName = '\u001E';
const afterValue = '\u001F';

const hashBytes = 6;

/** One cell of the content as text; nothing for an empty cell, so that a further empty column changes nothing. */
export function contentOf(name: string, value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : name + afterName + String(value) + afterValue;
}

/** A whole number 0 … 2^48 − 1 that stands for a content: the first 6 bytes of its SHA-256. */
export function hashContent(content: string): number {
  // One character a byte: a buffer or hexadecimal digits would take twice the time, and an import does this for every response.
  const digest = hash('sha256', content, 'binary');
  let number = 0;
  for (let byte = 0; byte < hashBytes; byte += 1) number = number * 256 + digest.charCodeAt(byte);
  return number;
}

/** The hash of a record over these fields. */
export function hashRecord(fields: readonly string[], record: LedgerRecord): number {
  return hashContent(fields.map((field) => contentOf(field, record[field])).join(''));
}
