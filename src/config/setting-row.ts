/** What is one row of the table of settings? */
import type { NumberRange } from './ranges.js';

/** What stands on the right side of a setting. */
export type ValueRule =
  | { readonly type: 'text'; readonly example: string; readonly mayBeBlank?: true }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | ({ readonly type: 'number' } & NumberRange)
  | { readonly type: 'scale' }
  | { readonly type: 'texts'; readonly example: readonly string[] }
  /** Shares of the groups of what is named: `{ it: 0.2, end_user: 0.8 }`. */
  | { readonly type: 'shares' };

export interface SettingRow {
  /** As it stands in the configuration; `CRM_SAT_` and capitals make the name of its variable. */
  readonly key: string;
  /** `run`: once for everything; `file`: under the pattern of file names it holds for. */
  readonly scope: 'run' | 'file';
  /** `one` value, a value `by-name` (of a column, of what is written), or a `list` of names. */
  readonly shape: 'one' | 'by-name' | 'list';
  readonly value: ValueRule;
  readonly meaning: string;
  /** What holds where nothing is set. */
  readonly usual?: string;
}

export const text = (example: string): ValueRule => ({ type: 'text', example });
export const choice = (...choices: readonly string[]): ValueRule => ({ type: 'choice', choices });
