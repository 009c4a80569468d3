import { describe, expect, it } from 'vitest';
import { type ArchiveEntry, archiveOf, sheetRows, workbookOf, workbookParts } from './archive-file.js';
import { importText, problemOf } from './import-text.js';

const megabyte = 1024 * 1024;
const answers = sheetRows([
  ['response_id', 'satisfaction', 'comment'],
  ['R1', 5, 'good'],
  ['R2', 3, '很好'],
]);
const book = (data: string): Buffer => workbookOf([{ name: 'Form1', data }]);

describe('workbooks that are refused', () => {
  const parts = workbookParts([{ name: 'A', data: answers }]);
  const dtd =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>';
  const sheetPart = 'xl/worksheets/sheet1.xml';

  it.each([
    [
      'one cell at the end of the world',
      book(`${answers}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
      'sheet-far-cell',
    ],
    [
      'entities',
      archiveOf(parts.map((part) => (part.name === sheetPart ? { ...part, content: `${dtd}<v>` } : part))),
      'workbook-unsafe',
    ],
    ['an encrypted entry', archiveOf(parts.map((part) => ({ ...part, flags: 1 }))), 'workbook-encrypted'],
    ['a declared gigabyte', archiveOf(parts.map((part) => ({ ...part, declaredSize: 2 ** 30 }))), 'workbook-too-large'],
    ['a false size', archiveOf(parts.map((part) => ({ ...part, declaredSize: 5 }))), 'workbook-damaged'],
    ['cells without address', book('<row><c><v>1</v></c></row>'), 'workbook-damaged'],
    ['cells out of order', book('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'), 'workbook-damaged'],
    ['no list of sheets', archiveOf([{ name: 'xl/styles.xml', content: '<a/>' }]), 'workbook-damaged'],
    ['no sheet', archiveOf(parts.filter(({ name }) => name !== sheetPart)), 'workbook-damaged'],
    [
      'six thousand entries',
      archiveOf(Array.from({ length: 6000 }, (_, i) => ({ name: `f${i}`, content: '' }))),
      'workbook-too-large',
    ],
    ['a CSV file in a ZIP archive', archiveOf([{ name: 'answers.csv', content: 'a,b\n1,2\n' }]), 'archive-packed'],
    [
      'an OpenDocument table',
      archiveOf([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: 'x' },
      ]),
      'spreadsheet-not-read',
    ],
    ['an Apple Numbers table', archiveOf([{ name: 'Index/Document.iwa', content: 'x' }]), 'spreadsheet-not-read'],
    ['a binary workbook', archiveOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'spreadsheet-not-read'],
    [
      'an encrypted Office document',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'workbook-encrypted',
    ],
  ])('%s', async (_title, bytes, code) => {
    expect(await problemOf(importText(bytes))).toMatchObject({ code, at: { file: 'answers.csv' } });
  });

  const texts = { name: 'xl/sharedStrings.xml', content: '<sst/>' };
  const withTexts = (changes: Partial<ArchiveEntry>): Buffer =>
    archiveOf([
      ...parts.map((part) =>
        part.name.endsWith('.rels')
          ? {
              ...part,
              content: part.content
                .toString()
                .replace('styles"', 'sharedStrings"')
                .replace('styles.xml', 'sharedStrings.xml'),
            }
          : part,
      ),
      { ...texts, ...changes },
    ]);

  it.each([
    ['shared texts of a declared 300 MB', withTexts({ declaredSize: 300 * megabyte }), 'workbook-too-large'],
    [
      'shared texts of 50 MB that say they are a kilobyte',
      withTexts({ content: Buffer.alloc(50 * megabyte, 0x20), declaredSize: 1024 }),
      'workbook-damaged',
    ],
    [
      'a sheet of 50 MB of blanks that says it is a kilobyte',
      archiveOf(
        parts.map((part) =>
          part.name === sheetPart ? { ...part, content: Buffer.alloc(50 * megabyte, 0x20), declaredSize: 1024 } : part,
        ),
      ),
      'workbook-damaged',
    ],
    [
      'twelve million cells of which ten are filled',
      book(`${answers}<row r="1000000"><c r="L1000000"><v>1</v></c></row>`),
      'sheet-far-cell',
    ],
  ])('bombs: %s', async (_title, bytes, code) => {
    const before = process.memoryUsage.rss();
    expect(await problemOf(importText(bytes))).toMatchObject({ code });
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * megabyte);
  });

  it('cut off at any place', async () => {
    const whole = archiveOf(parts);
    for (let length = 4; length < whole.length; length += 97) {
      expect(await problemOf(importText(whole.subarray(0, length)))).toMatchObject({ code: 'workbook-damaged' });
    }
  });
});
