/** What does a gzip file hold, read in pieces and never more than this machine can take? */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fail } from '../problems/problem.js';

const pieceBytes = 256 * 1024;
/** Rows of the same few answers shrink to a fiftieth; only zeros without end shrink to a thousandth. */
const largestRatio = 200;
/** Below this no ratio is suspicious. */
const harmlessBytes = 64 * 1024 * 1024;
const gigabyte = 1024 ** 3;
const largestBytes = 16 * gigabyte;

/** Told by the first bytes, whatever the file is called. */
export function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

function checkSize(file: string, size: { readonly packed: number; readonly unpacked: number }): void {
  const isBomb = size.unpacked > harmlessBytes && size.unpacked > size.packed * largestRatio;
  if (isBomb) fail('gzip-bomb', { file, ratio: largestRatio }, { file });
  if (size.unpacked > largestBytes) fail('gzip-too-large', { file, limit: largestBytes / gigabyte }, { file });
}

/** The bytes packed in a gzip stream of one or several members. */
export async function* unpackGzip(file: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const size = { packed: 0, unpacked: 0 };
  let readError: unknown;
  async function* counted(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of packed) {
        size.packed += chunk.length;
        yield chunk;
      }
    } catch (error) {
      readError = error;
      throw error;
    }
  }
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: pieceBytes });
  const unpacked = createGunzip({ chunkSize: pieceBytes });
  source.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      size.unpacked += chunk.length;
      checkSize(file, size);
      yield chunk;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (readError === undefined && code === 'Z_BUF_ERROR') fail('gzip-cut-off', { file }, { file, cause: error });
    if (readError === undefined && code?.startsWith('Z_')) fail('gzip-damaged', { file }, { file, cause: error });
    throw error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}
