/** Makes ZIP archives and workbooks from their parts, right and wrong ones. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Bits of the entry's flags: 1 is "encrypted". */
  readonly flags?: number;
  /** What the archive says the entry unpacks to; the truth unless stated. */
  readonly declaredSize?: number;
}

function header(
  signature: number,
  { name, content, flags = 0, declaredSize }: ArchiveEntry,
  isCentral: boolean,
): Buffer {
  const bytes = Buffer.from(content);
  const fields = Buffer.alloc(isCentral ? 46 : 30);
  fields.writeUInt32LE(signature, 0);
  const at = isCentral ? 2 : 0;
  if (isCentral) fields.writeUInt16LE(20, 4);
  fields.writeUInt16LE(20, 4 + at);
  fields.writeUInt16LE(flags, 6 + at);
  fields.writeUInt16LE(8, 8 + at);
  fields.writeUInt32LE(crc32(bytes), 14 + at);
  fields.writeUInt32LE(deflateRawSync(bytes).length, 18 + at);
  fields.writeUInt32LE(declaredSize ?? bytes.length, 22 + at);
  fields.writeUInt16LE(Buffer.byteLength(name), 26 + at);
  return fields;
}

/** A ZIP archive of these entries. */
export function archiveOf(entries: readonly ArchiveEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([header(0x04034b50, entry, false), name, deflateRawSync(Buffer.from(entry.content))]);
    const central = header(0x02014b50, entry, true);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    pieces.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetParts {
  readonly name: string;
  /** What stands inside `<sheetData>`, or the whole part when it begins with `<?xml`. */
  readonly data: string;
  readonly isHidden?: boolean;
  /** Elements below the data: merged cells. */
  readonly after?: string;
}

/** Styles: 0 a number, 1 a day, 2 a day with time, 3 a span of hours. */
const styles = `<styleSheet ${namespaces}><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs></styleSheet>`;

/** The parts of a workbook of these sheets. */
export function workbookParts(sheets: readonly SheetParts[], properties = ''): readonly ArchiveEntry[] {
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationTypes}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  relations.push(`<Relationship Id="rStyles" Type="${relationTypes}/styles" Target="styles.xml"/>`);
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${namespaces}>${properties}<sheets>${list.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    { name: 'xl/styles.xml', content: styles },
    ...sheets.map(({ data, after = '' }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: data.startsWith('<?xml')
        ? data
        : `<worksheet ${namespaces}><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
  ];
}

/** A workbook file of these sheets. */
export function workbookOf(sheets: readonly SheetParts[], properties?: string): Buffer {
  return archiveOf(workbookParts(sheets, properties));
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** Rows of text and number cells, from row `first` on; an empty text makes no cell. */
export function sheetRows(rows: readonly (readonly (string | number)[])[], first = 1): string {
  return rows
    .map((cells, index) => {
      const number = first + index;
      const xml = cells.map((cell, column) => {
        if (cell === '') return '';
        const place = `r="${letter(column)}${number}"`;
        return typeof cell === 'number'
          ? `<c ${place}><v>${cell}</v></c>`
          : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${number}">${xml.join('')}</row>`;
    })
    .join('');
}
