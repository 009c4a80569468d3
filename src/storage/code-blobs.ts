/** How do dictionary codes stand in a blob, the same on every machine? */
import { endianness } from 'node:os';

const bytesPerCode = 4;
const isBigEndian = endianness() === 'BE';

/** The first codes of the column, four bytes each, lowest byte first. */
export function blobOfCodes(column: Uint32Array, rows: number): Buffer {
  const blob = Buffer.from(column.slice(0, rows).buffer);
  return isBigEndian ? blob.swap32() : blob;
}

/** Writes the codes of a blob into the column from its start; the rest of the column stays as it was. */
export function readCodes(blob: Buffer, column: Uint32Array): void {
  const codes = Math.min(Math.floor(blob.length / bytesPerCode), column.length);
  new Uint8Array(column.buffer, column.byteOffset).set(blob.subarray(0, codes * bytesPerCode));
  if (isBigEndian) Buffer.from(column.buffer, column.byteOffset, codes * bytesPerCode).swap32();
}

/** The codes of a blob. */
export function codesOf(blob: Buffer): Uint32Array {
  const column = new Uint32Array(Math.floor(blob.length / bytesPerCode));
  readCodes(blob, column);
  return column;
}
