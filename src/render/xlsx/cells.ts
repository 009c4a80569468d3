/** What stands in a cell of a workbook: a number with its format, or text that is never taken for a formula. */
import type { CellObject } from 'write-excel-file/node';
import type { Language } from '../../text/language.js';
import type { Value } from '../../text/value.js';
import { sayValue } from '../say.js';
import { textWidth } from '../terminal/text-width.js';
import { numberFormat, numberOf } from './number-format.js';

/** A cell, and how many characters wide it wants to be. */
export interface SizedCell {
  readonly cell: CellObject | null;
  readonly width: number;
}

type Style = Omit<CellObject, 'value' | 'type'>;

/** A cell of Excel holds no more. */
const longestText = 32_767;
/** Excel reads `_x0041_` as the character of that code. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell of text. Its type says so: `=1+1` is shown and never run. */
export function textCell(text: string, style: Style = {}): SizedCell {
  if (text === '') return { cell: null, width: 0 };
  const value = text.replace(escapeLike, '_x005F_').slice(0, longestText);
  return { cell: { value, type: String, ...style }, width: textWidth(text) };
}

/** A cell of a number as it is. */
export function numberCell(value: number, style: Style = {}): SizedCell {
  return { cell: { value, type: Number, ...style }, width: Math.min(12, String(value).length) };
}

export const noCell: SizedCell = { cell: null, width: 0 };

const aside: Style = { fontStyle: 'italic', textColor: '#595959' };

/** The cell of a value; of an interval its lower end. */
export function valueCell(value: Value, language: Language): SizedCell {
  switch (value.type) {
    case 'number': {
      const format = numberFormat(value, language);
      return { ...numberCell(numberOf(value), { format }), width: textWidth(sayValue(value, language)) };
    }
    case 'interval':
      return valueCell({ type: 'number', value: value.low, unit: value.unit }, language);
    case 'withheld':
      return textCell(sayValue(value, language), aside);
    case 'label':
      return textCell(sayValue(value, language), { wrap: true });
    case 'empty':
      return noCell;
  }
}

/** The upper end of an interval; other values have none. */
export function upperCell(value: Value, language: Language): SizedCell {
  if (value.type !== 'interval') return noCell;
  return valueCell({ type: 'number', value: value.high, unit: value.unit }, language);
}
