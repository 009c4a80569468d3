/** What stands in one cell of a terminal table? */
import type { Language } from '../../text/language.js';
import type { Value } from '../../text/value.js';
import { sayValue } from '../say.js';
import { textWidth } from './text-width.js';
import { widestRun } from './wrap.js';

export interface Cell {
  /** Each begins on a line of its own. */
  readonly paragraphs: readonly string[];
  /** Numbers are never cut; words may be when a column gets narrow. */
  readonly isNumber: boolean;
}

/** Words longer than this are cut rather than forcing a wider column. */
const longestKeptWord = 16;

/** A cell of words. */
export function textCell(...paragraphs: readonly string[]): Cell {
  return { paragraphs, isNumber: false };
}

/** The cell of a value. */
export function valueCell(value: Value, language: Language): Cell {
  const isNumber = value.type === 'number' || value.type === 'interval';
  return { paragraphs: [sayValue(value, language)], isNumber };
}

/** The width at which no line of the cell has to break. */
export function naturalWidth({ paragraphs }: Cell): number {
  return Math.max(0, ...paragraphs.map(textWidth));
}

/** The width below which a number would be cut or words become unreadable. */
export function smallestWidth(cell: Cell): number {
  if (cell.isNumber) return naturalWidth(cell);
  return Math.min(longestKeptWord, Math.max(1, ...cell.paragraphs.map(widestRun)));
}
