/** Which dimensions does a response stand in, and with which values? */
import { responseDimensions } from '../counts/count-source.js';
import type { CellValue } from '../domain/records.js';
import { emailKey } from './email-key.js';

/** Those that come from the fields of a response; each segment is one more. */
export const fieldDimensions = [
  'role',
  'period',
  'account',
  'account_name',
  'respondent',
  'email',
  'day',
  ...responseDimensions,
] as const;

export const segmentDimension = (name: string): string => `segment:${name}`;

const dayLength = 10;

/** The day of the answer (ISO). */
export function dayOf(fields: Readonly<Record<string, CellValue>>): string | null {
  return textOf(fields['submitted_at'])?.slice(0, dayLength) ?? null;
}

/** In the order of `fieldDimensions`. */
export function dimensionValues(fields: Readonly<Record<string, CellValue>>): readonly (string | null)[] {
  return [
    textOf(fields['role']),
    textOf(fields['period']),
    textOf(fields['customer_id']),
    // The name speaks only where there is no id.
    textOf(fields['customer_id']) === null ? textOf(fields['customer_name']) : null,
    textOf(fields['contact_id']),
    emailOf(fields['email']),
    dayOf(fields),
    ...responseDimensions.map((field) => textOf(fields[field])),
  ];
}

function textOf(cell: CellValue | undefined): string | null {
  return cell === null || cell === undefined || cell === '' ? null : String(cell);
}

function emailOf(cell: CellValue | undefined): string | null {
  const email = textOf(cell);
  return email === null ? null : emailKey(email);
}
