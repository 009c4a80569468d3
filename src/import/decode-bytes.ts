/** What is the text of a file whose encoding is known? */
import type { Evidence } from '../domain/import-audit.js';
import { byteChunks, type InputFile } from './read-bytes.js';

export interface Encoding {
  /** A name `TextDecoder` knows. */
  readonly name: string;
  readonly evidence: Evidence;
  /** The bytes can go to the parser as they are: valid UTF-8 without NUL. */
  readonly isPlainUtf8: boolean;
}

/** The text of bytes that are there as a whole. In one go Node 20 reads Windows-1252 as Latin-1: ’ – € would be control characters. */
export function decodeText(bytes: Buffer, name: string): string {
  const decoder = new TextDecoder(name);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** The text of a file's first bytes; a character cut in half at the end is left out. */
export function decodeHead(head: Buffer, { name }: Encoding): string {
  return new TextDecoder(name).decode(head, { stream: true }).replaceAll('\0', '\uFFFD');
}

export interface TextSource {
  /** The file as UTF-8. */
  readonly chunks: AsyncIterable<Buffer>;
  /** NULs and broken characters replaced so far. */
  readonly replaced: () => number;
}

function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

/** The whole file as UTF-8, chunk by chunk. A NUL becomes U+FFFD, so that it stays visible and cannot cut a text short. */
export function decodeBytes(input: InputFile, { name, isPlainUtf8 }: Encoding): TextSource {
  let replaced = 0;
  async function* decoded(): AsyncGenerator<Buffer> {
    const decoder = new TextDecoder(name);
    const clean = (text: string): Buffer => {
      const visible = text.replaceAll('\0', '\uFFFD');
      replaced += countBroken(visible);
      return Buffer.from(visible);
    };
    for await (const chunk of byteChunks(input)) yield clean(decoder.decode(chunk, { stream: true }));
    yield clean(decoder.decode());
  }
  return { chunks: isPlainUtf8 ? byteChunks(input) : decoded(), replaced: () => replaced };
}
