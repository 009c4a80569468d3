/** Which answers of a column mean "no answer"? */
import { matchesPattern } from './column-pattern.js';
import type { ImportOptions } from './import-options.js';

/** The codes stated for a column; all statements that name it count. */
export function missingCodesOf(column: string, options: ImportOptions): ReadonlySet<string> {
  const codes = options.missing
    .filter(({ pattern }) => matchesPattern(column, pattern))
    .flatMap((statement) => statement.codes);
  return new Set(codes.map((code) => code.trim()));
}
