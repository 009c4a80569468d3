/** How are the cells of an outcome shown? */
import type { CellValue } from '../../domain/records.js';
import { empty, label, number } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { outcomeWords } from './outcome-words.js';

/** The name of a field, translated. */
export function fieldName(field: string): Message | string {
  return field in outcomeWords.fields ? message(outcomeWords.fields[field as keyof typeof outcomeWords.fields]) : field;
}

/** Words of ours are translated, text of the data stands as it is, numbers keep their digits. */
export function cellValue(cell: CellValue | undefined): Value {
  if (cell === null || cell === undefined || cell === '') return empty;
  if (typeof cell === 'number') return number(cell, 'quantity');
  const key = outcomeWords.choices[cell as keyof typeof outcomeWords.choices] as
    (typeof outcomeWords.choices)[keyof typeof outcomeWords.choices] | undefined;
  return label(key === undefined ? cell : message(key));
}

/** `88 %`, `88` where the outcome has no unit, or that it is not known. */
export function quantityOf(cell: CellValue | undefined, unit: CellValue | undefined): Value | Message {
  if (typeof cell !== 'number') return message('word.not-known');
  const value = number(cell, 'quantity');
  return typeof unit === 'string' && unit !== '' ? message('ledger.quantity', { value, unit }) : value;
}
