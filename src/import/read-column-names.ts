/** Which columns does a file have? For asking about several files before one is imported. */
import type { ImportOptions } from './import-options.js';
import { openTable } from './open-table.js';
import type { InputFile } from './read-bytes.js';
import { widenTable } from './widen-table.js';

/** The column names of a file as `--map` and its siblings know them. */
export async function readColumnNames(input: InputFile, options: ImportOptions): Promise<readonly string[]> {
  const table = await widenTable(await openTable(input, options));
  return table.columns.map(({ name }) => name);
}
