import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainLines, readSample } from '../../../src/import/read-csv.js';

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

describe('lines read without going through their characters', () => {
  it('hold the cells the parser finds, or are left to the parser', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const lines = readPlainLines({ name: 'file.csv', text: Buffer.from(text), dialect });
        if (lines === undefined) return;
        read += 1;
        expect(lines).toEqual(parsed(text));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(500);
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

  it('that span lines are left to the parser', () => {
    const text = Buffer.from('a,b\n1,"two\nlines"\n');
    expect(readPlainLines({ name: 'file.csv', text, dialect })).toBeUndefined();
  });
});
