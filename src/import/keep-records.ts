/** Which records does a small file hold, when they are read once and kept for the second reading? */
import { decodeBytes, type Encoding } from './decode-bytes.js';
import type { InputFile } from './read-bytes.js';
import { type CsvRecord, type Dialect, readWholeText } from './read-csv.js';

export interface KeptRecords {
  readonly records: readonly CsvRecord[];
  readonly replacedCharacters: number;
}

/** Reads the records on the first call, and gives them again on the next with the same dialect. */
export type RecordKeeper = (dialect: Dialect) => Promise<KeptRecords>;

/** Larger files are read in pieces, twice: the records of 2 MB take some 20 MB of memory. */
const keptBytes = 2 * 1024 * 1024;

async function readText(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function readAll(input: InputFile, encoding: Encoding, dialect: Dialect): Promise<KeptRecords> {
  const decoded = decodeBytes(input, encoding);
  const source = { name: input.name, text: await readText(decoded.chunks), dialect };
  return { records: readWholeText(source), replacedCharacters: decoded.replaced() };
}

/** Undefined for a file too large to keep. */
export function keepRecords(input: InputFile, bytes: number, encoding: Encoding): RecordKeeper | undefined {
  if (bytes > keptBytes) return undefined;
  let kept: { readonly dialect: Dialect; readonly read: Promise<KeptRecords> } | undefined;
  return (dialect) => {
    if (kept?.dialect !== dialect) kept = { dialect, read: readAll(input, encoding, dialect) };
    return kept.read;
  };
}
