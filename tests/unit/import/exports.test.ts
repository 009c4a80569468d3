import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../src/import/import-options.js';
import { importPath, type Imported } from './import-text.js';

const folder = new URL('../../../fixtures/exports/', import.meta.url).pathname;
const read = (name: string, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importPath(`${folder}${name}`, options);

describe('the example exports', () => {
  it('template/customers.csv', async () => {
    const { reading, sink } = await read('template/customers.csv');
    expect(reading).toMatchObject({ layout: { id: 'template' }, kind: { kind: 'customer' }, rows: { kept: 3 } });
    expect(sink.kept.records[2]?.record).toMatchObject({
      customer_id: 'C003',
      annual_value: 45000,
      status: 'left',
      left_on: '2026-06-30',
    });
  });

  it('template/responses.csv', async () => {
    const { reading, sink } = await read('template/responses.csv');
    expect(reading).toMatchObject({ layout: { id: 'template' }, kind: { kind: 'response' }, rows: { kept: 4 } });
    expect(sink.kept.responses.map(({ record }) => record.ratings)).toEqual([
      [5, 9, 5],
      [2, 0, 1],
      [4, 8, 4],
      [null, null, null],
    ]);
    expect(sink.kept.responses[1]?.record).toMatchObject({
      texts: ['We still cannot say what it brings.\nPlease call.'],
      fields: { role: 'finance', period: '2026Q3' },
    });
  });

  it('plain/responses-gb18030.csv', async () => {
    const { reading, sink } = await read('plain/responses-gb18030.csv');
    expect(reading).toMatchObject({
      encoding: { name: 'gb18030', evidence: { code: 'not-utf8-chinese' } },
      dateOrder: { order: 'ymd' },
    });
    expect(sink.kept.responses.map(({ record }) => record.ratings)).toEqual([
      [5, 9],
      [2, 3],
      [3, 7],
      [4, 8],
    ]);
    expect(sink.kept.responses.map(({ record }) => record.fields['role'])).toEqual([
      'it',
      'finance',
      'end_user',
      'business_owner',
    ]);
    expect(sink.kept.responses[0]?.record.fields).toMatchObject({
      submitted_at: '2026-07-02T09:12:00',
      period: '2026Q3',
    });
  });

  it('plain/responses-utf16-tab.txt', async () => {
    const { reading, sink } = await read('plain/responses-utf16-tab.txt');
    expect(reading).toMatchObject({ encoding: { name: 'utf-16le' }, delimiter: { name: 'tab' } });
    expect(sink.kept.responses.map(({ record }) => record.ratings)).toEqual([
      [5, 10],
      [2, 0],
      [null, 7],
      [4, 8],
      [3, 6],
    ]);
    expect(sink.kept.headers[0]?.ratingItems.map(({ scale }) => scale)).toEqual([
      { low: 1, high: 5 },
      { low: 0, high: 10 },
    ]);
    expect(reading.roles).toContainEqual({ written: 'Wizard', rows: 1 });
  });

  it('plain/revenue-semicolon.csv', async () => {
    const map = [
      { pattern: 'Kundennummer', target: 'customer_id' },
      { pattern: 'Umsatz', target: 'amount' },
      { pattern: 'Datum', target: 'date' },
    ];
    const { reading, sink } = await read('plain/revenue-semicolon.csv', { map });
    expect(reading).toMatchObject({
      kind: { kind: 'revenue' },
      dateOrder: { order: 'dmy' },
      delimiter: { evidence: { code: 'sep-line' } },
    });
    expect(sink.kept.records.map(({ record }) => [record['customer_id'], record['amount'], record['date']])).toEqual([
      ['0001', 1234.5, '2026-01-31'],
      ['0002', 64.76, '2026-02-01'],
    ]);
  });
});
