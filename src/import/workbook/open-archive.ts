/** What does a ZIP file hold, read with limits on everything it declares? */
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ProblemError } from '../../problems/problem.js';
import type { InputFile } from '../read-bytes.js';

export interface Archive {
  readonly names: readonly string[];
  /** The content of an entry in pieces; stops with a problem at the limit. */
  stream(name: string): AsyncIterable<Buffer>;
  /** The whole content of an entry. */
  read(name: string): Promise<Buffer>;
  close(): void;
}

/** A workbook of a hundred sheets has a few hundred entries. */
const mostEntries = 5_000;
const megabyte = 1024 * 1024;
/** Some five million cells, written as XML. */
const largestEntry = 200 * megabyte;

/** An entry that unpacks to more than it says, a checksum that does not fit, an offset outside the file: all told by yauzl. */
function failAsDamaged(file: string, error: unknown): never {
  if (error instanceof ProblemError) throw error;
  const message = error instanceof Error ? error.message.replace(/:.*$/s, '') : 'unknown';
  const reason = message.startsWith('End of central directory') ? 'it breaks off before its end' : message;
  return fail('workbook-damaged', { file, reason }, { file, cause: error });
}

function checkEntry(file: string, entry: Entry): void {
  if (entry.isEncrypted()) fail('workbook-encrypted', { file }, { file });
  if (entry.uncompressedSize <= largestEntry) return;
  const what = `"${entry.fileName}" unpacks to ${Math.ceil(entry.uncompressedSize / megabyte)} MB`;
  fail('workbook-too-large', { file, what, limit: `${largestEntry / megabyte} MB` }, { file });
}

async function entriesOf(file: string, zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostEntries) {
    const what = `${zip.entryCount} files in one archive`;
    fail('workbook-too-large', { file, what, limit: `${mostEntries} files` }, { file });
  }
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

async function* piecesOf(file: string, zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  checkEntry(file, entry);
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream as AsyncIterable<Buffer>) yield piece;
  } catch (error) {
    failAsDamaged(file, error);
  } finally {
    stream?.destroy();
  }
}

/** Opens the ZIP file; its entries are checked when they are read. */
export async function openArchive({ name: file, path }: InputFile): Promise<Archive> {
  const { default: yauzl } = await import('yauzl');
  try {
    const zip = await yauzl.openPromise(path, { autoClose: false, strictFileNames: false });
    const entries = await entriesOf(file, zip);
    const stream = (name: string): AsyncIterable<Buffer> => {
      const entry = entries.get(name);
      return entry ? piecesOf(file, zip, entry) : fail('workbook-damaged', { file, reason: `no "${name}"` }, { file });
    };
    const read = async (name: string): Promise<Buffer> => {
      const pieces: Buffer[] = [];
      for await (const piece of stream(name)) pieces.push(piece);
      return Buffer.concat(pieces);
    };
    return { names: [...entries.keys()], stream, read, close: () => zip.close() };
  } catch (error) {
    return failAsDamaged(file, error);
  }
}
