/** A further call for the same outcome, as it can be pasted. */
import { printable } from '../../problems/describe.js';
import { usualDatabase } from '../existing-database.js';

const isPlain = /^[\p{L}\p{N}_./-]+$/u;
const quoted = (word: string): string => (isPlain.test(word) ? word : `"${printable(word)}"`);

/** `crm-sat outcome show O245`, with the database where it is not the usual one. */
export function furtherCall(part: 'show' | 'change' | 'measure', id: string, db: string): string {
  const database = db === usualDatabase ? '' : ` --db ${quoted(db)}`;
  return `crm-sat outcome ${part} ${quoted(id)}${database}`;
}
