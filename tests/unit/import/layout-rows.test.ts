import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../src/import/layouts/layout.js';
import { openTable } from '../../../src/import/open-table.js';
import { readRows, type Row } from '../../../src/import/read-rows.js';
import { fileWith, plainOptions } from './import-text.js';

/** A tool that writes names, question texts and a footer. */
const twoHeaderRows: Layout = {
  id: 'two-header-rows',
  headerRows: 2,
  detect: () => ({ code: 'steady-columns', params: { columns: 2, rows: 2 } }),
  columns: ([names = [], labels = []]) => names.map((name, index) => ({ name, label: labels[index] ?? name })),
  skip: ([first]) => (first === 'Total' ? 'missing-value' : undefined),
};

describe('a layout with two header rows and a footer', () => {
  it('has its rows below the second header row, and the footer is no record', async () => {
    const path = fileWith('Q1,Q2\n"How satisfied, overall?",Why?\n5,good\n4,fine\nTotal,2\n');
    const table = await openTable({ name: 'two.csv', path }, plainOptions);
    const layered = { ...table, chosen: { ...table.chosen, layout: twoHeaderRows } };
    const rows: Pick<Row, 'number' | 'line' | 'problem'>[] = [];
    const count = await readRows(
      layered,
      ({ number, line, problem }) => void rows.push(problem ? { number, line, problem } : { number, line }),
    );
    expect(rows).toEqual([
      { number: 1, line: 3 },
      { number: 2, line: 4 },
      { number: 3, line: 5, problem: 'missing-value' },
    ]);
    expect(count).toEqual({ rows: 3, blankLines: 0, replacedCharacters: 0 });
  });
});
