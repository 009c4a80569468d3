/** Which answers of a column mean "no answer"? */
import { matchesPattern } from './column-pattern.js';
import type { CellValue } from '../domain/records.js';
import type { Field } from '../domain/fields.js';
import { type Cleaner, type CleaningRules, fieldCleaner, isUnreadable } from './clean-field.js';
import type { ImportOptions } from './import-options.js';

type Statement = ImportOptions['missing'][number];

function codesOf(column: string, statements: readonly Statement[]): ReadonlySet<string> {
  const codes = statements
    .filter(({ pattern }) => matchesPattern(column, pattern))
    .flatMap((statement) => statement.codes);
  return new Set(codes.map((code) => code.trim()));
}

/** The codes stated for a column of answers; all statements that name it count. */
export function missingCodesOf(column: string, options: ImportOptions): ReadonlySet<string> {
  return codesOf(column, options.missing);
}

/** Stars mean questions: what is no answer there is a number of days or an amount beside them. A score is an answer. */
function codesOfField(column: string, field: Field, { missing }: ImportOptions): ReadonlySet<string> {
  return codesOf(column, field.kind === 'rating' ? missing : missing.filter(({ pattern }) => !pattern.includes('*')));
}

/** The cleaner of a column's field, to which a cell that holds one of the codes stated for the column is empty. */
export function columnCleaner(
  { name, field }: { readonly name: string; readonly field: Field },
  rules: CleaningRules,
  options: ImportOptions,
): Cleaner {
  const clean = fieldCleaner(field, rules);
  const codes = codesOfField(name, field, options);
  if (codes.size === 0) return clean;
  const isCode = (value: CellValue): boolean => typeof value === 'number' && codes.has(String(value));
  return (cell) => {
    if (codes.has(cell.trim())) return null;
    const value = clean(cell);
    return !isUnreadable(value) && isCode(value) ? null : value;
  };
}
