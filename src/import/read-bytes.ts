/** What do the bytes of a file say: which file is it, how large, and how may it be encoded? */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { fail } from '../problems/problem.js';

export interface InputFile {
  /** As the user wrote it. */
  readonly name: string;
  readonly path: string;
}

export interface ByteEvidence {
  readonly sha256: string;
  readonly bytes: number;
  /** The first 256 KB. */
  readonly head: Buffer;
  readonly isUtf8: boolean;
  /** NUL bytes at even and odd places, counted from 0: UTF-16 has them on one side only. */
  readonly evenNuls: number;
  readonly oddNuls: number;
}

const headBytes = 256 * 1024;

/** Waiting for a stream to open, read and close costs more than reading as little as this at once. */
const readAtOnce = 2 * 1024 * 1024;

/** The bytes of a file in chunks: a small file as one, others by 256 KB. */
export async function* byteChunks(path: string): AsyncGenerator<Buffer> {
  const status = statSync(path);
  if (status.isFile() && status.size <= readAtOnce) yield readFileSync(path);
  else yield* createReadStream(path, { highWaterMark: headBytes }) as AsyncIterable<Buffer>;
}

function failToRead(name: string, error: unknown): never {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') fail('file-not-found', { file: name }, { file: name, cause: error });
  if (reason === 'EISDIR') fail('is-a-directory', { file: name }, { file: name, cause: error });
  fail('unreadable-file', { file: name, reason }, { file: name, cause: error });
}

function countNuls(chunk: Buffer, offset: number): { even: number; odd: number } {
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

async function collect(path: string): Promise<ByteEvidence> {
  const hash = createHash('sha256');
  const utf8 = strictCheck('utf-8');
  let head = Buffer.alloc(0);
  const nuls = { even: 0, odd: 0 };
  let bytes = 0;
  for await (const chunk of byteChunks(path)) {
    hash.update(chunk);
    utf8.add(chunk);
    const found = countNuls(chunk, bytes);
    nuls.even += found.even;
    nuls.odd += found.odd;
    if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes, head, isUtf8: utf8.end(), evenNuls: nuls.even, oddNuls: nuls.odd };
}

/** Reads a file once, for its checksum and the evidence of its encoding. */
export async function readBytes(input: InputFile): Promise<ByteEvidence> {
  try {
    if (statSync(input.path).isDirectory()) fail('is-a-directory', { file: input.name }, { file: input.name });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    failToRead(input.name, error);
  }
  return collect(input.path).catch((error: unknown) => failToRead(input.name, error));
}
