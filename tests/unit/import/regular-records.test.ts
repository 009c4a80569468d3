import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSample } from '../../../src/import/read-csv.js';
import { regularRecords } from '../../../src/import/regular-records.js';

const dialect = { delimiter: ',', hasQuotes: true, hasSepLine: false };
const options = {
  delimiter: ',',
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
};

function parsed(text: string): string[][] | undefined {
  try {
    return parse(text, { ...options, bom: true });
  } catch {
    return undefined;
  }
}

const texts = fc
  .array(fc.constantFrom('a', '7', ',', ',', '"', '""', '\n', '\n', '\r', ' ', '客', '\uFEFF'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('records read from mark to mark', () => {
  it('hold the cells the parser finds, or are left to the parser', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const records = regularRecords(Buffer.from(text), dialect);
        if (records === undefined) return;
        read += 1;
        expect(records.map(({ cells }) => cells)).toEqual(parsed(text));
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it('begin a sample as the parser begins it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = parsed(text);
        if (whole !== undefined) expect(readSample(text, dialect, 2)).toEqual(whole.slice(0, 2));
      }),
      { numRuns: 2000 },
    );
  });

  it('may span lines, and the lines behind them are counted on', () => {
    const records = regularRecords(Buffer.from('a,b\n1,"two\nlines"\r\n2,x\n'), dialect);
    expect(records?.map(({ line, cells, raw }) => [line, cells, raw()])).toEqual([
      [1, ['a', 'b'], 'a,b'],
      [2, ['1', 'two\nlines'], '1,"two\nlines"'],
      [4, ['2', 'x'], '2,x'],
    ]);
  });

  it.each([
    ['a mark never closed', 'a,"b\nc,d\n'],
    ['text behind a closed mark', 'a,"b"c\n'],
    ['line ends of old machines', 'a,b\rc,d\r'],
  ])('leave %s to the parser', (_about, text) => {
    expect(regularRecords(Buffer.from(text), dialect)).toBeUndefined();
  });
});
