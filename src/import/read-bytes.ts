/** What do the bytes of a file say: which file is it, how large, and how may it be encoded? */
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { fail, ProblemError } from '../problems/problem.js';
import { isGzip, unpackGzip } from './unpack-gzip.js';

export interface InputFile {
  /** As the user wrote it. */
  readonly name: string;
  readonly path: string;
}

export interface ByteEvidence {
  /** Of the file as given, packed or not. */
  readonly sha256: string;
  readonly fileBytes: number;
  readonly isGzip: boolean;
  /** Of its text: what follows is counted in the unpacked bytes. */
  readonly bytes: number;
  /** The first 256 KB. */
  readonly head: Buffer;
  readonly isUtf8: boolean;
  readonly isAscii: boolean;
  /** NUL bytes at even and odd places, counted from 0: UTF-16 has them on one side only. */
  readonly evenNuls: number;
  readonly oddNuls: number;
}

const headBytes = 256 * 1024;

/** Waiting for a stream to open, read and close costs more than reading as little as this at once. */
const readAtOnce = 2 * 1024 * 1024;

/** More than the longest record: whoever is shown it can tell a quotation mark that was never closed. */
const beginningBytes = 5 * headBytes;

async function* rest(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

function fileChunks(path: string): Iterable<Buffer> | AsyncIterable<Buffer> {
  const status = statSync(path);
  if (status.isFile() && status.size <= readAtOnce) return status.size === 0 ? [] : [readFileSync(path)];
  return createReadStream(path, { highWaterMark: headBytes }) as AsyncIterable<Buffer>;
}

async function* watched(path: string, onFileBytes?: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of fileChunks(path)) {
    onFileBytes?.(chunk);
    yield chunk;
  }
}

/** The bytes of a file in chunks, a small file as one, unpacked where it is a gzip file; `onFileBytes` sees them as they are in it. */
export async function* byteChunks(input: InputFile, onFileBytes?: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  const chunks = watched(input.path, onFileBytes);
  try {
    const first = await chunks.next();
    if (first.done) return;
    const all = rest(first.value, chunks);
    yield* isGzip(first.value) ? unpackGzip(input.name, all) : all;
  } finally {
    await chunks.return(undefined);
  }
}

function failToRead(name: string, error: unknown): never {
  if (error instanceof ProblemError) throw error;
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') fail('file-not-found', { file: name }, { file: name, cause: error });
  if (reason === 'EISDIR') fail('is-a-directory', { file: name }, { file: name, cause: error });
  fail('unreadable-file', { file: name, reason }, { file: name, cause: error });
}

/** NUL bytes at even and at odd places, where the chunk begins at this place of the file. */
export function countNuls(chunk: Buffer, offset: number): { even: number; odd: number } {
  const nuls = { even: 0, odd: 0 };
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) {
    if ((offset + at) % 2 === 0) nuls.even += 1;
    else nuls.odd += 1;
  }
  return nuls;
}

/** Follows a byte stream and tells at the end whether all of it was valid in that encoding. */
export function strictCheck(label: string): { add(chunk: Buffer): void; end(): boolean } {
  const decoder = new TextDecoder(label, { fatal: true });
  let isValid = true;
  const attempt = (decode: () => string): void => {
    if (!isValid) return;
    try {
      decode();
    } catch {
      isValid = false;
    }
  };
  return {
    add: (chunk) => attempt(() => decoder.decode(chunk, { stream: true })),
    end: () => {
      attempt(() => decoder.decode());
      return isValid;
    },
  };
}

/** Shows the beginning of a large file to `onBeginning` before the rest of it is read. */
function headKeeper(onBeginning?: (beginning: Buffer) => void): {
  add(chunk: Buffer): void;
  readonly bytes: () => number;
  head(): Buffer;
} {
  const first: Buffer[] = [];
  let bytes = 0;
  return {
    add: (chunk) => {
      const isBeginning = bytes < beginningBytes;
      if (isBeginning) first.push(chunk);
      bytes += chunk.length;
      if (isBeginning && bytes >= beginningBytes) onBeginning?.(Buffer.concat(first));
    },
    bytes: () => bytes,
    head: () => Buffer.concat(first).subarray(0, headBytes),
  };
}

async function collect(input: InputFile, onBeginning?: (beginning: Buffer) => void): Promise<ByteEvidence> {
  const hash = createHash('sha256');
  const utf8 = strictCheck('utf-8');
  const kept = headKeeper(onBeginning);
  const nuls = { even: 0, odd: 0 };
  const file = { bytes: 0, isGzip: false, isAscii: true };
  const onFileBytes = (chunk: Buffer): void => {
    file.isGzip ||= file.bytes === 0 && isGzip(chunk);
    file.bytes += chunk.length;
    hash.update(chunk);
  };
  for await (const chunk of byteChunks(input, onFileBytes)) {
    file.isAscii &&= isAscii(chunk);
    utf8.add(chunk);
    const found = countNuls(chunk, kept.bytes());
    nuls.even += found.even;
    nuls.odd += found.odd;
    kept.add(chunk);
  }
  return {
    sha256: hash.digest('hex'),
    fileBytes: file.bytes,
    isGzip: file.isGzip,
    bytes: kept.bytes(),
    head: kept.head(),
    isUtf8: utf8.end(),
    isAscii: file.isAscii && nuls.even + nuls.odd === 0,
    evenNuls: nuls.even,
    oddNuls: nuls.odd,
  };
}

/** Reads a file once, for its checksum and the evidence of its encoding; `onBeginning` may refuse a large one early. */
export async function readBytes(input: InputFile, onBeginning?: (beginning: Buffer) => void): Promise<ByteEvidence> {
  try {
    if (statSync(input.path).isDirectory()) fail('is-a-directory', { file: input.name }, { file: input.name });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    failToRead(input.name, error);
  }
  return collect(input, onBeginning).catch((error: unknown) => failToRead(input.name, error));
}
