import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/render/csv/csv.js';
import { guardCell } from '../../../src/render/csv/guard-cell.js';
import { longColumns } from '../../../src/render/csv/long-row.js';
import type { Report } from '../../../src/report/document.js';
import { languages, type Language } from '../../../src/text/language.js';
import { formulas, reportOf } from './dangerous-report.js';
import { sampleReport } from './sample-report.js';

const text = (report: Report, language: Language = 'en'): string =>
  csv(report, { language, width: 80, hasColour: false });
const rowsOf = (report: Report, language: Language = 'en') =>
  parse(text(report, language), { bom: true, columns: true }) as unknown as Record<string, string>[];

/** What Excel, LibreOffice or another spreadsheet would begin to reckon with. */
const begins = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(cell);

describe('a text that a spreadsheet would run', () => {
  it.each(formulas)('%j gets an apostrophe', (name) => {
    for (const part of guardCell(name).split(';')) expect(part).not.toMatch(begins);
    expect(guardCell(name).replaceAll("'", '')).toBe(name.replaceAll("'", ''));
  });

  it.each(['', 'Acme', "O'Neil", '−12', 'a=b', 'x-y', '客户', 'A; B'])('%j stays as it is', (name) => {
    expect(guardCell(name)).toBe(name);
  });

  it.each(languages)('stands nowhere in a file, in %s', (language) => {
    for (const row of rowsOf(reportOf(formulas), language))
      for (const [column, cell] of Object.entries(row)) {
        if (isNumber(cell) && ['value', 'low', 'high'].includes(column)) continue;
        for (const part of cell.split(';')) expect(part).not.toMatch(begins);
      }
  });
});

describe('the long CSV', () => {
  it('begins with a byte order mark and the same header in every language', () => {
    for (const language of languages)
      expect(text(sampleReport, language).startsWith(`\uFEFF${longColumns.join(',')}\n`)).toBe(true);
  });

  it('holds one figure to a line: estimate, interval and answers together, numbers unrounded and unquoted', () => {
    const results = rowsOf(sampleReport).filter(({ section }) => section === 'results');
    expect(results[0]).toMatchObject({ table: 'csat', column: 'value', value: '0.6125' });
    expect(text(sampleReport)).toMatch(/,0\.6125,/);
    const figures = rowsOf(sampleReport).filter(({ table }) => table === 'key-figures');
    expect(figures[0]).toMatchObject({ column: 'value', value: '0.5', low: '0.42', high: '0.58', unit: 'share' });
    expect(figures.find(({ unit }) => unit === 'EUR')).toMatchObject({ value: '1234567.4' });
  });

  it('gives the reason of a withheld number and no number', () => {
    const withheld = rowsOf(sampleReport).filter((row) => row['withheld'] !== '');
    expect(withheld.map((row) => row['withheld'])).toContain('too-few-answers');
    expect(withheld.every(({ value, low, high }) => value === '' && low === '' && high === '')).toBe(true);
  });

  it('leaves nothing of the document out', () => {
    const all = rowsOf(sampleReport, 'zh-CN');
    const kinds = new Set(all.map(({ column }) => column));
    for (const kind of ['finding', 'paragraph', 'notice', 'definition', 'note', 'count', 'share'])
      expect(kinds).toContain(kind);
    expect(new Set(all.map(({ section }) => section))).toContain('loss-audit');
  });

  it('is the same in both languages but for the columns of words', () => {
    const words = new Set(['title', 'row', 'heading', 'text']);
    const codes = (language: Language) =>
      rowsOf(sampleReport, language).map((row) => Object.entries(row).filter(([column]) => !words.has(column)));
    expect(codes('zh-CN')).toEqual(codes('en'));
  });
});
