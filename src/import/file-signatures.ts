/** Is a file something other than text, judged by its first bytes? */

interface Signature {
  readonly bytes: readonly number[];
  readonly type: string;
}

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], type: 'a ZIP archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], type: 'an old Office document' },
  { bytes: [0x1f, 0x8b], type: 'a gzip archive' },
  { bytes: [...Buffer.from('SQLite format 3')], type: 'an SQLite database' },
  { bytes: [...Buffer.from('%PDF-')], type: 'a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], type: 'a JPEG image' },
  { bytes: [...Buffer.from('PAR1')], type: 'a Parquet file' },
];

// Zip entries of a workbook are named so; the names stand unpacked near the start of the archive.
const workbookMarks = ['[Content_Types].xml', 'xl/', 'content.xml'];

export interface ForeignFormat {
  readonly type: string;
  readonly isSpreadsheet: boolean;
}

/** The format of a file that is no text, or undefined. */
export function foreignFormat(head: Buffer): ForeignFormat | undefined {
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (!found) return undefined;
  if (found.type === 'an old Office document') return { type: 'Excel 97-2003', isSpreadsheet: true };
  const isWorkbook = found.type === 'a ZIP archive' && workbookMarks.some((mark) => head.includes(mark));
  return isWorkbook
    ? { type: 'Excel or OpenDocument', isSpreadsheet: true }
    : { type: found.type, isSpreadsheet: false };
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
