/** What does one line of the CSV hold? One figure, with what it takes to find it again; the columns are the same in every file. */
import type { Language } from '../../text/language.js';
import type { Value } from '../../text/value.js';
import { sayValue } from '../say.js';

/** The header, and its order. Names and ids are the same in every language; title, row, heading and text are of the report's. */
export const longColumns = [
  'section',
  'table',
  'title',
  'line',
  'row',
  'column',
  'heading',
  'value',
  'low',
  'high',
  'unit',
  'answers',
  'withheld',
  'mark',
  'text',
] as const;

/** Columns that are left out are empty: there is nothing to say, which is not 0. */
export type LongRow = Readonly<Partial<Record<(typeof longColumns)[number], string | number>>>;

/** The columns that a value fills. */
export function valueColumns(value: Value, language: Language): LongRow {
  switch (value.type) {
    case 'number':
      return {
        value: value.value,
        unit: value.currency ?? value.unit,
        ...(value.isSmallBase ? { mark: 'small-base' } : {}),
        ...(value.isEitherWay ? { mark: 'either-way' } : {}),
      };
    case 'interval':
      return { low: value.low, high: value.high, unit: value.unit };
    case 'withheld':
      return {
        ...(value.answers === undefined ? {} : { answers: value.answers }),
        withheld: value.reason,
        text: sayValue(value, language),
      };
    case 'label':
      return { text: sayValue(value, language) };
    case 'empty':
      return {};
  }
}
