/** Is a file something other than text, judged by its first bytes? */
import { fail } from '../problems/problem.js';

interface Signature {
  readonly bytes: readonly number[];
  readonly type: string;
}

const signatures: readonly Signature[] = [
  { bytes: [...Buffer.from('SQLite format 3')], type: 'an SQLite database' },
  { bytes: [...Buffer.from('%PDF-')], type: 'a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], type: 'a JPEG image' },
  { bytes: [...Buffer.from('PAR1')], type: 'a Parquet file' },
  { bytes: [0x1f, 0x8b], type: 'a gzip file inside a gzip file, or a damaged one' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], type: 'a Zstandard archive' },
  { bytes: [0x42, 0x5a, 0x68], type: 'a bzip2 archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], type: 'a 7-Zip archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], type: 'an xz archive' },
  { bytes: [...Buffer.from('Rar!')], type: 'a RAR archive' },
];

const officeDocument = [0xd0, 0xcf, 0x11, 0xe0];
// The stream of an Office document that holds a workbook protected with a password, as its directory names it.
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const startsWith = (head: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** A ZIP archive, as every .xlsx file is one; the last two signatures are those of an empty and of a split one. */
export function isArchive(head: Buffer): boolean {
  const [third, fourth] = [head[2], head[3]];
  return (
    startsWith(head, [0x50, 0x4b]) &&
    ((third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8))
  );
}

/** Refuses a file that is neither text nor a workbook. */
export function checkFormat(file: string, { head, isGzip }: { readonly head: Buffer; readonly isGzip: boolean }): void {
  if (isGzip && isArchive(head)) {
    fail(
      'archive-packed',
      { file, type: 'a workbook or archive packed with gzip', command: `gunzip --keep "${file}"` },
      { file },
    );
  }
  if (startsWith(head, officeDocument)) {
    if (head.includes(encryptedPackage)) fail('workbook-encrypted', { file }, { file });
    fail('spreadsheet-not-read', { file, type: 'Excel 97-2003, .xls' }, { file });
  }
  const found = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (found) fail('binary-file', { file, type: found.type }, { file });
}

// Text has no control characters but tab, line breaks, form feed and escape; packed or compiled content has one in ten.
const controlShare = 0.05;
const controlBytes = Array.from({ length: 0x20 }, (_, byte) => byte).filter(
  (byte) => byte < 0x09 || (byte > 0x0d && byte !== 0x1b),
);

/** Whether bytes that are not UTF-16 hold too many NUL and control bytes to be text. */
export function looksBinary(head: Buffer): boolean {
  const enough = Math.max(4, Math.floor(head.length * controlShare) + 1);
  let controls = 0;
  for (const control of controlBytes) {
    for (let at = head.indexOf(control); at >= 0; at = head.indexOf(control, at + 1)) {
      controls += 1;
      if (controls >= enough) return true;
    }
  }
  return false;
}

/** For bytes that are no text, and nothing that is known. */
export function failAsBinary(file: string): never {
  return fail('binary-file', { file, type: 'packed or program data' }, { file });
}
