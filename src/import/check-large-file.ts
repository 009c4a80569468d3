/** Must a large file be refused before it is read to its end? */
import { roughEncoding } from './choose-encoding.js';
import type { ImportOptions } from './import-options.js';
import { checkBeginning } from './read-csv.js';
import { checkFormat, failAsBinary, isArchive, looksBinary } from './file-signatures.js';
import { countNuls } from './read-bytes.js';
import { sniffDialect } from './sniff-dialect.js';

const headBytes = 256 * 1024;

/**
 * A quotation mark that is never closed swallows the rest of the file: told from its first megabyte, gigabytes need not be
 * read. Tab-separated files may have single marks and are read to the end.
 */
export function checkLargeFile(file: string, beginning: Buffer, options: ImportOptions): void {
  if (isArchive(beginning)) return;
  checkFormat(file, { head: beginning, isGzip: false });
  const nuls = countNuls(beginning, 0);
  const encoding = roughEncoding(
    beginning,
    { bytes: beginning.length, evenNuls: nuls.even, oddNuls: nuls.odd },
    options.encoding,
  );
  if (encoding === 'latin1' && looksBinary(beginning.subarray(0, headBytes))) failAsBinary(file);
  const text = new TextDecoder(encoding).decode(beginning, { stream: true });
  const dialect = sniffDialect(text.slice(0, headBytes), options.delimiter);
  if (dialect.delimiter === '\t') return;
  checkBeginning({ name: file, text: encoding === 'utf-8' ? beginning : Buffer.from(text), dialect });
}
