import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qualtricsLegacy } from '../../../src/import/layouts/qualtrics-legacy.js';
import { qualtricsNames } from '../../../src/import/layouts/qualtrics-names.js';
import { qualtrics } from '../../../src/import/layouts/qualtrics.js';
import { projectFolder } from '../../run-cli.js';
import { answersOf, type Imported, importPath, importText } from './import-text.js';
import { sampleRows } from './sample-rows.js';

const folder = `${projectFolder}/fixtures/exports/`;
const texts = `${folder}qualtrics/choice-text-en.csv`;
const fieldOf = ({ sink }: Imported, name: string): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields[name]);
const drops = ({ reading }: Imported): readonly unknown[] =>
  reading.droppedByReason.map(({ reason, rows, firstLine }) => [reason, rows, firstLine]);

describe('three header rows', () => {
  it('are recognised by the import ids, whatever the language of the labels', async () => {
    for (const file of ['choice-text-en.csv', 'numeric-split-en.csv', 'choice-text-zh.tsv']) {
      const evidence = qualtrics.detect(await sampleRows(`${folder}qualtrics/${file}`));
      expect(evidence, file).toEqual({
        code: 'import-ids',
        params: { tool: 'Qualtrics', ids: 'startDate, endDate, status' },
      });
    }
  });

  it('are no header where the third row holds something else', () => {
    const row = ['a', 'b', 'c'];
    expect(qualtrics.detect([row, row, row])).toBeUndefined();
    expect(qualtrics.detect([row, row, ['{"ImportId":"QID1"}', 'b', 'c']])).toBeUndefined();
    expect(qualtrics.detect([row, row, ['{"ImportId":7}', '{"id":"ImportId"}', '{ImportId']])).toBeUndefined();
    expect(qualtrics.detect([row, row])).toBeUndefined();
  });

  it('are read where a tab-separated file does not quote its ids', async () => {
    const quoted = readFileSync(`${folder}qualtrics/choice-text-zh.tsv`, 'utf16le');
    const raw = quoted.replaceAll('"{', '{').replaceAll('}"', '}').replaceAll('""', '"');
    expect(raw).toContain('\t{"ImportId":"QID1"}\t');
    const imported = await importText(Buffer.from(raw, 'utf16le'), {}, 'raw.tsv');
    expect(imported.reading).toMatchObject({ layout: { id: 'qualtrics' }, rows: { kept: 4, rejected: 0 } });
    expect(answersOf(imported, 'Q2')).toEqual([5, 2, 4, null]);
  });

  it('name, question text and import id of every column are kept, also of headers that come twice', async () => {
    const { reading, sink } = await importPath(texts);
    const third = (await sampleRows(texts))[2] ?? [];
    expect(reading.columns.map(({ importId }) => JSON.stringify({ ImportId: importId }))).toEqual(
      third.map((cell) => JSON.stringify({ ImportId: (JSON.parse(cell) as { ImportId: string }).ImportId })),
    );
    const twice = reading.columns.filter(({ column }) => column.startsWith('Q2'));
    expect(twice.map(({ column, label, importId }) => [column, label, importId])).toEqual([
      ['Q2', 'Overall, how satisfied are you with our service?', 'QID2'],
      ['Q2 (2)', 'Was your last request solved?', 'QID8'],
    ]);
    expect(sink.kept.headers[0]?.ratingItems.find(({ code }) => code === 'Q4_1')).toMatchObject({
      label: 'How do you rate our people? (one answer each) - Friendliness',
      importId: 'QID4_1',
    });
  });
});

describe('two header rows and one', () => {
  it('V1 to V10 are named by the row below, and the rest as later exports are', async () => {
    const imported = await importPath(`${folder}qualtrics-legacy/numeric-en.csv`);
    expect(drops(imported)).toEqual([
      ['preview', 1, 3],
      ['spam', 1, 8],
    ]);
    expect(imported.sink.kept.responses.map(({ record }) => record.responseId)).toEqual(
      [1, 2, 3, 4].map((number) => `R_9zY8xW7vU6tS5r${number}`),
    );
    expect(answersOf(imported, 'Q3: Invoices')).toEqual([1, 0, 1, null]);
    expect(fieldOf(imported, 'status')).toEqual(['complete', 'complete', 'complete', 'partial']);
  });

  it('ten variables of another table are no legacy export', () => {
    const names = Array.from({ length: 10 }, (_, at) => `V${at + 1}`);
    expect(qualtricsLegacy.detect([names, names.map((_, at) => String(at))])).toBeUndefined();
  });

  it('names alone are recognised, unless a second header row was left below them', async () => {
    const rows = await sampleRows(`${folder}qualtrics-names/written-by-r.csv`);
    expect(qualtricsNames.detect(rows)).toMatchObject({ code: 'tool-columns' });
    const labelled = [rows[0] ?? [], (rows[0] ?? []).map((name) => `${name} label`), ...rows.slice(1)];
    expect(qualtricsNames.detect(labelled)).toBeUndefined();
    expect(qualtricsNames.detect(await sampleRows(texts))).toBeUndefined();
  });
});
