import { describe, expect, it } from 'vitest';
import { qualtrics } from '../../../src/import/layouts/qualtrics.js';
import { projectFolder } from '../../run-cli.js';
import { answersOf, columnOf, type Imported, importPath, importText } from './import-text.js';
import { columnsOf } from './sample-rows.js';

const folder = `${projectFolder}/fixtures/exports/`;
const texts = `${folder}qualtrics/choice-text-en.csv`;
const numbers = `${folder}qualtrics/numeric-split-en.csv`;
const fieldOf = ({ sink }: Imported, name: string): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields[name]);
const drops = ({ reading }: Imported): readonly unknown[] =>
  reading.droppedByReason.map(({ reason, rows, firstLine }) => [reason, rows, firstLine]);

/** A file with three header rows: [name, label, import id, answers ...] a column. */
function threeRows(columns: readonly (readonly string[])[]): string {
  const own = [
    ['ResponseId', 'Response ID', 'id'],
    ['Status', 'Response Type', 'status'],
  ];
  const rows = Math.max(...columns.map(({ length }) => length)) - 3;
  const ids = Array.from({ length: rows }, (_, at) => [`R_${at}`, 'IP Address']);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const id = (written: string): string => JSON.stringify({ ImportId: written });
  const head = [0, 1].map((at) => [...own, ...columns].map((column) => column[at] ?? ''));
  const third = [...own, ...columns].map((column) => id(column[2] ?? ''));
  const body = ids.map((first, at) => [...first, ...columns.map((column) => column[at + 3] ?? '')]);
  return [...head, third, ...body].map((row) => row.map(quoted).join(',')).join('\n');
}

describe('rows that are no responses', () => {
  it('previews, tests and spam are dropped for a reason, by word and by number, and kept as they stand', async () => {
    const imported = await importPath(texts);
    expect(drops(imported)).toEqual([
      ['preview', 1, 6],
      ['test', 1, 11],
      ['spam', 1, 13],
    ]);
    expect(imported.sink.kept.rejected.map(({ code }) => code)).toEqual([
      'dropped-preview',
      'dropped-test',
      'dropped-spam',
    ]);
    expect(imported.sink.kept.rejected.at(-1)?.raw).toContain('Visit http://spam.example');
    // 9 is a preview marked as spam.
    expect(drops(await importPath(numbers))).toEqual([
      ['preview', 2, 4],
      ['spam', 1, 11],
    ]);
    expect(drops(await importPath(`${folder}qualtrics/choice-text-zh.tsv`))).toEqual([['preview', 1, 4]]);
  });

  it.each([
    ['0', 'IP Address', undefined],
    ['1', 'Survey Preview', 'preview'],
    ['2', 'Survey Test', 'test'],
    ['4', 'Imported', undefined],
    ['8', 'Spam', 'spam'],
    ['9', 'Survey Preview Spam', 'preview'],
    ['12', 'Imported Spam', 'spam'],
    ['16', 'Offline Response', undefined],
    ['17', 'Offline Response Preview', 'preview'],
    ['32', 'EX', undefined],
    ['40', 'EX Spam', 'spam'],
  ])('status %s, %s: %s', (number, word, reason) => {
    const columns = [{ name: 'Status', label: 'Response Type', importId: 'status' }];
    expect(qualtrics.drop?.([number], columns)).toBe(reason);
    expect(qualtrics.drop?.([word], columns)).toBe(reason);
  });

  it('a question called Status drops nothing', () => {
    const asked = [{ name: 'Status', label: 'Status of the test?', importId: 'QID4' }];
    expect(qualtrics.drop?.(['Survey Preview'], asked)).toBeUndefined();
  });

  it('where the kind of response is left out, the channel tells', () => {
    const columns = [{ name: 'DistributionChannel', label: '', importId: 'distributionChannel', target: 'channel' }];
    expect(['preview', 'test', 'email'].map((cell) => qualtrics.drop?.([cell], columns))).toEqual([
      'preview',
      'test',
      undefined,
    ]);
  });

  it('responses that were given up are kept and told apart', async () => {
    expect(fieldOf(await importPath(texts), 'status')).toEqual([
      ...['complete', 'complete', 'complete', 'partial', 'complete', 'complete'],
    ]);
    expect(fieldOf(await importPath(numbers), 'status')).toEqual([
      ...['complete', 'complete', 'complete', 'partial', 'complete'],
    ]);
  });
});

describe('questions of several columns', () => {
  it('answers joined in one cell become an item an option; a comma with a space belongs to the option', async () => {
    const imported = await importPath(texts);
    expect(columnOf(imported, 'Q3').options).toEqual([
      { option: 'Archive', item: 'Q3: Archive', ticked: 2, notTicked: 3 },
      { option: 'Invoices', item: 'Q3: Invoices', ticked: 3, notTicked: 2 },
      { option: 'Other, please specify', item: 'Q3: Other, please specify', ticked: 1, notTicked: 4 },
      { option: 'Reports', item: 'Q3: Reports', ticked: 3, notTicked: 2 },
    ]);
  });

  it('a column an option becomes an item, the text beside it stays with it', async () => {
    const imported = await importPath(numbers);
    expect(columnOf(imported, 'Q3_1')).toMatchObject({
      importId: 'QID3',
      label: 'Which functions do you use? - Reports',
    });
    expect(answersOf(imported, 'Q3: Reports')).toEqual([1, 1, 0, null, 1]);
    expect(answersOf(imported, 'Q3: Other')).toEqual([0, 0, 1, null, 0]);
    const items = imported.sink.kept.headers[0]?.textItems ?? [];
    expect(items.map(({ code, otherOf }) => [code, otherOf])).toEqual([['Q3_4_TEXT', 'Q3_4']]);
  });

  it('joined codes are a list, however few', async () => {
    const rows = [
      ['Q1', 'Which?', 'QID1', '1', '1,2', '3'],
      ['Q2', 'Which one?', 'QID2', 'a, b', 'c, d', 'a, b'],
    ];
    const { reading } = await importText(threeRows(rows));
    expect(reading.columns.find(({ column }) => column === 'Q1')).toMatchObject({ target: 'options' });
    expect(reading.columns.find(({ column }) => column === 'Q2')?.target).not.toBe('options');
  });

  it('rows of a matrix are items, also where names and ids are numbered differently', async () => {
    const imported = await importPath(numbers);
    expect(answersOf(imported, 'Q4_1')).toEqual([5, 2, 4, null, 3]);
    expect(columnOf(imported, 'Q4_2')).toMatchObject({ importId: 'QID4_9', scale: { low: 1, high: 5 } });
  });

  it('a question seen and left out, -99, is a blank; a round of a loop is an item', async () => {
    const imported = await importPath(numbers);
    expect(columnOf(imported, 'Q2')).toMatchObject({ blanks: 1, scale: { low: 1, high: 5 } });
    expect(answersOf(imported, '1_Q5')).toEqual([5, null, 3, null, 5]);
    expect(columnOf(imported, '1_Q5')).toMatchObject({ importId: '1_QID5' });
  });
});

describe('what nobody answered', () => {
  it('the group of a recommendation, times, browsers, scores and topics are left out', async () => {
    const columns = await columnsOf(qualtrics, texts);
    const left = [
      'Q1_NPS_GROUP',
      'Q6_Page Submit',
      'Q7_Browser',
      'Q5 - Topics',
      'SC0',
      'Status',
      'Progress',
      'IPAddress',
    ];
    expect(left.map((name) => columns.get(name)?.target)).toEqual(left.map(() => 'ignore'));
    expect(columns.get('FirstName')).toMatchObject({ target: 'ignore', isPersonal: true });
  });

  it('embedded data is recognised by its name, and typed answers are comments', async () => {
    const imported = await importPath(texts);
    expect(fieldOf(imported, 'customer_id')).toEqual(['C-101', 'C-101', 'C-102', 'C-102', 'C-103', 'C-103']);
    expect(fieldOf(imported, 'contact_id')[0]).toBe('P-1');
    expect(columnOf(imported, 'Q5')).toMatchObject({ target: 'item:comment' });
  });

  it('an empty reference does not stand in the way of a contact id that was sent along', async () => {
    const rows = [
      ['ExternalReference', 'External Data Reference', 'externalDataReference'],
      ['contact id', 'contact id', 'contact id', 'P-7', 'P-8'],
      ['Q1', 'Overall, how satisfied are you?', 'QID1', '4', '5'],
    ];
    expect(fieldOf(await importText(threeRows(rows)), 'contact_id')).toEqual(['P-7', 'P-8']);
  });
});
