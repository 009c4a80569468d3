import { describe, expect, it } from 'vitest';
import { sniffDialect } from '../../../src/import/sniff-dialect.js';
import { answersOf, importText, problemOf } from './import-text.js';

const rows = [
  ['response_id', 'satisfaction', 'comment'],
  ['R1', '5', 'good'],
  ['R2', '3', 'so so'],
  ['R3', '4', ''],
];

describe('delimiters', () => {
  it.each([',', ';', '\t', '|', '^', '，'])('%j is found', async (delimiter) => {
    const imported = await importText(rows.map((row) => row.join(delimiter)).join('\n'));
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 3, 4]);
    expect(imported.reading.delimiter?.evidence).toEqual({ code: 'steady-columns', params: { columns: 3, rows: 4 } });
  });

  it('decimal commas do not hide a semicolon', () => {
    expect(sniffDialect('id;cost;note\n1;12,5;a, b\n2;7,25;c\n3;8,0;d, e, f\n').name).toBe('semicolon');
  });

  it('commas inside tab-separated answers do not count', () => {
    expect(sniffDialect('id\ttools\n1\tExcel, SPSS, R\n2\tExcel, R, Python\n3\tR, S, T\n').name).toBe('tab');
  });

  it('full-width commas inside Chinese answers do not count', () => {
    expect(sniffDialect('编号,意见\n1,很好，谢谢，再来\n2,一般，有点慢，贵\n3,好，很好，不错\n').name).toBe('comma');
  });

  it('quoted cells may hold the other delimiters and line breaks', () => {
    expect(sniffDialect('id,comment\n1,"a; b; c\nd; e"\n2,"f; g; h"\n').name).toBe('comma');
  });

  it('a sep= line names the delimiter and is no record', async () => {
    const imported = await importText(`sep=|\r\n${rows.map((row) => row.join('|')).join('\r\n')}`);
    expect(imported.reading.delimiter).toMatchObject({ name: 'pipe', evidence: { code: 'sep-line' } });
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 3, 4]);
  });

  it('a report with more lines below it than records keeps the delimiter of its header', () => {
    const footers = ['Grand Totals (2 records)', 'Open cases, all', 'Sample Company Ltd', 'Copyright'].join('\n');
    expect(sniffDialect(`id;name;date\n1;Ada;2026-01-01\n2;Ben;2026-01-02\n\n${footers}\n`)).toMatchObject({
      name: 'semicolon',
      evidence: { code: 'steady-columns', params: { columns: 3, rows: 3 } },
    });
  });

  it('a file of one column has no delimiter', async () => {
    const imported = await importText('satisfaction\n5\n4\n');
    expect(imported.reading.delimiter?.evidence.code).toBe('single-column');
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 4]);
  });

  it.each(['tab', 'TAB', '\\t', '\t'])('--delimiter %j is the tab', async (delimiter) => {
    const imported = await importText('response_id\tsatisfaction\nR1\t5\n', { delimiter });
    expect(imported.reading.delimiter).toMatchObject({ name: 'tab', evidence: { code: 'stated' } });
  });

  it.each(['and', '"', '', 'a'])('--delimiter %j is a wrong call', async (delimiter) => {
    expect(await problemOf(importText('a,b\n1,2\n', { delimiter }))).toMatchObject({ code: 'unknown-delimiter' });
  });
});
