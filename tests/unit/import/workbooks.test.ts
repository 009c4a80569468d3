import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readWorkbook } from '../../../src/import/workbook/read-workbook.js';
import { archiveOf, sheetRows, workbookOf, workbookParts } from './archive-file.js';
import { answersOf, columnOf, fileWith, importText, problemOf } from './import-text.js';

const header = ['response_id', 'satisfaction', 'comment'];
const answers = sheetRows([header, ['R1', 5, 'good'], ['R2', 3, '很好']]);
const book = (data: string, after = ''): Buffer => workbookOf([{ name: 'Form1', data, after }]);
const textsOf = ({ sink }: Awaited<ReturnType<typeof importText>>): readonly (string | null | undefined)[] =>
  sink.kept.responses.map(({ record }) => record.texts[0]);

describe('a workbook', () => {
  it('is read as the same table as CSV, told by its bytes', async () => {
    const imported = await importText(book(answers), {}, 'pulse.dat');
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 3]);
    expect(textsOf(imported)).toEqual(['good', '很好']);
    expect(imported.reading).toMatchObject({
      survey: 'pulse',
      encoding: { name: 'xlsx', evidence: { code: 'workbook' } },
      sheet: { name: 'Form1', evidence: [{ code: 'only-sheet', params: { sheets: 1 } }] },
      rows: { read: 2, kept: 2 },
    });
    expect(imported.reading.delimiter).toBeUndefined();
  });

  // The reader makes its pieces the smaller the longer they take, and came to no end here.
  it('of two hundred thousand rows is read to its end', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [`R${row}`, (row % 5) + 1, 'good']);
    const path = fileWith(book(sheetRows([header, ...rows])), 'large.xlsx');
    const { rows: read } = await readWorkbook({ name: 'large.xlsx', path });
    expect(read).toHaveLength(200_001);
    expect(read.at(-1)).toEqual({ number: 200_001, cells: ['R199999', '5', 'good'] });
  });

  it('written by another program is read, with shared texts, dates and yes or no', async () => {
    const rows = [
      [{ value: 'response_id' }, { value: 'submitted_at' }, { value: 'satisfaction' }, { value: 'is_member' }],
      [
        { value: 'R1' },
        { value: new Date(Date.UTC(2026, 8, 27, 11, 0, 22)), type: Date, format: 'yyyy-mm-dd hh:mm:ss' },
        { value: 4.1, type: Number },
        { value: true, type: Boolean },
      ],
    ];
    const bytes = await writeExcelFile(rows as never).toBuffer();
    const { sink } = await importText(bytes, { map: [{ pattern: 'is_member', target: 'segment:member' }] });
    expect(sink.kept.responses[0]?.record).toMatchObject({
      fields: { submitted_at: '2026-09-27T11:00:22' },
      ratings: [4.1],
      segments: ['true'],
    });
  });

  it('a row that cannot be accepted is named by its row in the sheet and kept as text', async () => {
    const data = sheetRows(
      [
        ['outcome_id', 'customer_id', 'due_on'],
        ['O1', 'C1', '2026-06-30'],
        ['O2', 'C1', '31 June'],
      ],
      4,
    );
    const { sink } = await importText(book(data), { maxRejected: 1 });
    expect(sink.kept.rejected).toEqual([{ line: 6, code: 'bad-date', columnName: 'due_on', raw: 'O2\tC1\t31 June' }]);
  });

  it('numbers have no noise, texts keep their zeros, formulas give their stored value', async () => {
    const data =
      sheetRows([['response_id', 'satisfaction', 'comment']]) +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="B2"><v>4.0999999999999996</v></c><c r="C2" t="str"><f>A2&amp;"!"</f><v>007!</v></c></row>' +
      '<row r="3"><c r="A3"><v>12</v></c><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="b"><v>1</v></c></row>';
    const { sink } = await importText(book(data));
    expect(sink.kept.responses.map(({ record }) => [record.responseId, record.ratings[0], record.texts[0]])).toEqual([
      ['007', 4.1, '007!'],
      ['12', 2, 'true'],
    ]);
  });

  it('days are ISO days, times of day and durations are hours', async () => {
    const cell = (place: string, style: number, value: number): string =>
      `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    const data =
      sheetRows([['response_id', 'satisfaction', 'submitted_at', 'duration', 'comment']]) +
      `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>5</v></c>${cell('C2', 1, 46292)}${cell('D2', 3, 1.125)}${cell('E2', 2, 46292.458587963)}</row>`;
    const days = async (properties?: string): Promise<unknown> => {
      const imported = await importText(workbookOf([{ name: 'A', data }], properties), {
        map: [{ pattern: 'duration', target: 'segment:duration' }],
      });
      const [first] = imported.sink.kept.responses;
      return [first?.record.fields['submitted_at'], first?.record.segments[0], first?.record.texts[0]];
    };
    expect(await days()).toEqual(['2026-09-27', '27:00:00', '2026-09-27T11:00:22']);
    expect(await days('<workbookPr date1904="1"/>')).toEqual(['2030-09-28', '27:00:00', '2030-09-28T11:00:22']);
  });

  it('errors and formulas without a result are blank and counted', async () => {
    const data =
      sheetRows([header]) +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="str"><f>X()</f></c></row>' +
      '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>5</v></c></row>';
    const imported = await importText(book(data), { as: 'response' });
    expect(answersOf(imported, 'satisfaction')).toEqual([null, 5]);
    expect(imported.reading.sheet?.evidence).toContainEqual({ code: 'formula-errors', params: { cells: 2 } });
  });

  it('macros are not run, and that is said', async () => {
    const bytes = archiveOf([
      ...workbookParts([{ name: 'A', data: answers }]),
      { name: 'xl/vbaProject.bin', content: 'x' },
    ]);
    expect((await importText(bytes)).reading.sheet?.evidence).toContainEqual({ code: 'macros-ignored', params: {} });
  });
});

describe('sheets', () => {
  const two = workbookOf([
    { name: '2025', data: sheetRows([header, ['R1', 1, 'old']]) },
    { name: 'Q1 &amp; Q2', data: answers },
    { name: 'Notes', data: '' },
    { name: 'Lists', data: sheetRows([['a'], ['b']]), isHidden: true },
  ]);

  it('of which several hold data are listed, and none is taken', async () => {
    expect(await problemOf(importText(two))).toMatchObject({
      code: 'sheet-not-chosen',
      params: { sheets: '"2025", "Q1 & Q2"', first: '2025' },
    });
  });

  it.each([
    ['Q1 & Q2', 'Q1 & Q2'],
    ['q1 & q2', 'Q1 & Q2'],
    ['2', 'Q1 & Q2'],
    ['2025', '2025'],
  ])('--sheet "%s" is the sheet %s', async (sheet, name) => {
    expect((await importText(two, { sheet })).reading.sheet).toMatchObject({ name, evidence: [{ code: 'stated' }] });
  });

  it('that do not exist or are empty are named with those that are there', async () => {
    expect(await problemOf(importText(two, { sheet: 'Q1 & Q3' }))).toMatchObject({
      code: 'unknown-sheet',
      params: { nearest: 'Q1 & Q2' },
    });
    expect(await problemOf(importText(two, { sheet: '9' }))).toMatchObject({ code: 'unknown-sheet' });
    expect(await problemOf(importText(two, { sheet: 'Notes' }))).toMatchObject({ code: 'sheet-empty' });
  });

  it('of one workbook are different imports, or the second would count as known', async () => {
    const [first, second] = [await importText(two, { sheet: '1' }), await importText(two, { sheet: '2' })];
    expect(first.reading.sha256).toBe(second.reading.sha256);
    expect(first.sink.identities).not.toEqual(second.sink.identities);
  });

  it('hidden ones are left alone unless they are named', async () => {
    const hidden = workbookOf([
      { name: 'Form1', data: answers },
      { name: 'Lists', data: sheetRows([['a'], ['b']]), isHidden: true },
    ]);
    expect((await importText(hidden)).reading.sheet?.name).toBe('Form1');
  });

  it('an empty workbook is an empty file', async () => {
    expect(await problemOf(importText(book('')))).toMatchObject({ code: 'empty-file' });
  });
});

describe('headers of sheets', () => {
  const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';

  it('a title above the table is left out, and that is said', async () => {
    const { reading } = await importText(
      book(sheetRows([['Pulse of the spring'], [], header, ['R1', 5, 'good'], ['R2', 4, '']])),
    );
    expect(reading.columns.map(({ column }) => column)).toEqual(header);
    expect(reading.sheet?.evidence).toContainEqual({ code: 'title-rows', params: { rows: 1 } });
  });

  it('a merged header over named columns gives both names', async () => {
    const rows = sheetRows([
      ['response_id', 'Satisfaction', ''],
      ['', 'price', 'service'],
      ['R1', 5, 4],
      ['R2', 3, 2],
    ]);
    const imported = await importText(book(rows, merged));
    expect(imported.reading.columns.map(({ column }) => column)).toEqual([
      'response_id',
      'Satisfaction - price',
      'Satisfaction - service',
    ]);
    expect(imported.reading.rows.kept).toBe(2);
    expect(columnOf(imported, 'Satisfaction - price').scale).toBeDefined();
  });

  it('a merged header over answers names each of its columns', async () => {
    const rows = sheetRows([
      ['response_id', 'Satisfaction', ''],
      ['R1', 5, 4],
      ['R2', 3, 2],
    ]);
    const { reading } = await importText(book(rows, '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'));
    expect(reading.columns.map(({ column }) => column)).toEqual(['response_id', 'Satisfaction', 'Satisfaction (2)']);
    expect(reading.rows.kept).toBe(2);
  });
});
