/** Which sheets does a workbook have, and where do they stand in its archive? */
import { fail } from '../../problems/problem.js';
import type { Calendar } from './cell-text.js';
import type { Archive } from './open-archive.js';

export interface Sheet {
  readonly name: string;
  /** From 1, hidden ones counted. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly path: string;
}

export interface Workbook extends Calendar {
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
  /** Entries the reader needs besides the sheet. */
  readonly parts: readonly string[];
}

export const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(#?\w{1,9});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = Number(name.replace('#x', '0x').replace('#', ''));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The attributes of each element of that name, without their prefixes. */
function elements(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = '', double, single]) => [key, unescaped(double ?? single ?? '')] as const));
  });
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Document types can name other files and grow without end when they are resolved; workbooks have none. */
export function checkXml(file: string, part: string, xml: Buffer): void {
  for (const mark of ['<!DOCTYPE', '<!ENTITY']) {
    if (xml.includes(mark)) {
      fail('workbook-unsafe', { file, part, what: 'a document type definition (DTD)' }, { file });
    }
  }
}

async function xmlOf(file: string, archive: Archive, part: string): Promise<string> {
  const xml = await archive.read(part);
  checkXml(file, part, xml);
  return xml.toString();
}

/** Reads the list of sheets; chart sheets hold no cells and are left out. */
export async function listSheets(file: string, archive: Archive): Promise<Workbook> {
  const xml = await xmlOf(file, archive, workbookPart);
  const relations = elements(await xmlOf(file, archive, relationsPart), 'Relationship').map((relation) => ({
    id: relation.get('Id'),
    type: relation.get('Type') ?? '',
    path: pathOf(relation.get('Target') ?? ''),
  }));
  const partOf = (type: string): readonly string[] =>
    relations.filter((relation) => relation.type.endsWith(`/${type}`)).map(({ path }) => path);
  const worksheets = new Map(
    relations.flatMap(({ id, type, path }) => (id && type.endsWith('/worksheet') ? [[id, path]] : [])),
  );
  const sheets = elements(xml, 'sheet').flatMap((sheet, index) => {
    const path = worksheets.get(sheet.get('id') ?? '');
    const isHidden = (sheet.get('state') ?? 'visible') !== 'visible';
    return path === undefined ? [] : [{ name: sheet.get('name') ?? '', number: index + 1, isHidden, path }];
  });
  if (sheets.length === 0) fail('workbook-damaged', { file, reason: 'no sheet' }, { file });
  const optional = [...partOf('sharedStrings'), ...partOf('styles')].filter((part) => archive.names.includes(part));
  return {
    sheets,
    startsIn1904: elements(xml, 'workbookPr')[0]?.get('date1904') === '1',
    hasMacros: archive.names.includes('xl/vbaProject.bin'),
    parts: [relationsPart, workbookPart, ...optional],
  };
}
