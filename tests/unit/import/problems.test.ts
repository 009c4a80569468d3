import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.js';
import { importProblems } from '../../../src/problems/import-problems.js';
import { readColumnNames } from '../../../src/import/read-column-names.js';
import { fileWith, importPath, importText, plainOptions, problemOf } from './import-text.js';
import { recordingSink } from './recording-sink.js';

const isRoot = process.getuid?.() === 0;

describe('files that cannot be read at all', () => {
  it('a name that does not exist is a wrong call', async () => {
    const problem = await problemOf(importPath('/no/such/file.csv'));
    expect(problem).toMatchObject({ code: 'file-not-found', params: { file: 'file.csv' } });
    expect(catalogue[problem.code].exitCode).toBe(2);
  });

  it('a folder is a wrong call', async () => {
    const problem = await problemOf(importPath(mkdtempSync(join(tmpdir(), 'crm-sat-folder-'))));
    expect(problem.code).toBe('is-a-directory');
    expect(catalogue[problem.code].exitCode).toBe(2);
  });

  it.skipIf(isRoot)('a file without permission is reported with the reason', async () => {
    const path = fileWith('a,b\n1,2\n', 'locked.csv');
    chmodSync(path, 0);
    expect(await problemOf(importPath(path))).toMatchObject({ code: 'unreadable-file', params: { reason: 'EACCES' } });
  });

  it('a name too long for the file system is reported, not a crash', async () => {
    expect((await problemOf(importPath(`/tmp/${'x'.repeat(5000)}`))).code).toBe('unreadable-file');
  });

  it.each(['', '\uFEFF', '\n\n  \n'])('%j is an empty file', async (content) => {
    const problem = await problemOf(importText(content));
    expect(problem.code).toBe('empty-file');
    expect(catalogue[problem.code].exitCode).toBe(3);
  });
});

describe('headers', () => {
  it('2,001 columns are refused, 2,000 are read', async () => {
    const table = (columns: number): string =>
      `${Array.from({ length: columns }, (_, i) => `c${i}`).join(',')}\n${'1,'.repeat(columns - 1)}1\n`;
    expect(await problemOf(importText(table(2001)))).toMatchObject({
      code: 'too-many-columns',
      params: { columns: 2001 },
    });
    expect((await importText(table(2000))).reading.columns).toHaveLength(2000);
  });

  it('a header cell of more than 4 kB is refused', async () => {
    expect(await problemOf(importText(`a,${'x'.repeat(5000)}\n1,2\n`))).toMatchObject({
      code: 'header-too-long',
      params: { number: 2 },
    });
  });

  it('blank and repeated headers get names, __proto__ is a name like any other', async () => {
    const path = fileWith('a,,A,__proto__,a,\n1,2,3,4,5,6\n', 'names.csv');
    expect(await readColumnNames({ name: 'names.csv', path }, plainOptions)).toEqual([
      'a',
      'column 2',
      'A (2)',
      '__proto__',
      'a (3)',
      'column 6',
    ]);
  });
});

describe('options that name nothing', () => {
  const table = 'response_id,satisfaction,recommend\nR1,5,9\n';

  it('an unknown --map column comes with the nearest header names', async () => {
    const problem = await problemOf(importText(table, { map: [{ pattern: 'satisfacton', target: 'price' }] }));
    expect(problem.code).toBe('unknown-map-column');
    expect(String(problem.params['nearest']).split(', ')[0]).toBe('satisfaction');
    expect(catalogue[problem.code].exitCode).toBe(2);
  });

  it('an unknown --map target comes with the nearest ones', async () => {
    const problem = await problemOf(importText(table, { map: [{ pattern: 'recommend', target: 'satisfacton' }] }));
    expect(problem).toMatchObject({ code: 'unknown-map-target' });
    expect(problem.params['nearest']).toContain('satisfaction');
  });

  it('a --map that calls a column of categories a question comes with the split it could be', async () => {
    const plans = `response_id,Plan\n${['Gold', 'Silver', 'Bronze', 'Gold'].map((plan, at) => `R${at},${plan}`).join('\n')}\n`;
    const problem = await problemOf(importText(plans, { map: [{ pattern: 'Plan', target: 'service' }] }));
    expect(problem).toMatchObject({
      code: 'mapped-column-holds-words',
      params: { words: 'Gold, Silver, Bronze', option: '--map "Plan=segment:Plan"' },
    });
    // A pattern may mean a comment among many questions, and words with a known order are answers.
    const { reading } = await importText(plans, { map: [{ pattern: 'Pl*', target: 'service' }] });
    expect(reading.rows.kept).toBe(4);
    const known = plans.replaceAll('Gold', 'Satisfied').replace('Silver', 'Neutral').replace('Bronze', 'Dissatisfied');
    expect((await importText(known, { map: [{ pattern: 'Plan', target: 'service' }] })).reading.rows.kept).toBe(4);
  });

  it.each([
    ['--scale', { scales: [{ pattern: 'nope', scale: { low: 1, high: 5 } }] }],
    ['--missing', { missing: [{ pattern: 'nope', codes: ['-99'] }] }],
    ['--reverse', { reverse: ['nope'] }],
  ])('%s for an unknown column is a wrong call', async (option, options) => {
    expect(await problemOf(importText(table, options))).toMatchObject({
      code: 'unknown-option-column',
      params: { option, column: 'nope' },
    });
  });

  it('a column of another file of the same call is no mistake', async () => {
    const options = { map: [{ pattern: 'stars', target: 'satisfaction' }], columnsElsewhere: ['Stars'] };
    expect((await importText(table, options)).reading.rows.kept).toBe(1);
  });

  it('an unknown layout is a wrong call', async () => {
    expect(await problemOf(importText(table, { layout: 'hieroglyphs' }))).toMatchObject({ code: 'unknown-layout' });
  });
});

describe('rows that cannot be accepted', () => {
  const good = Array.from({ length: 99 }, (_, row) => `R${row},5,fine`);
  const withRow = (row: string): string => ['response_id,satisfaction,comment', ...good, row].join('\n');

  it.each([
    ['R99,5,fine,too much', 'too-many-cells'],
    ['R99,5', 'too-few-cells'],
  ])('%s is rejected and kept verbatim', async (row, code) => {
    const { reading, sink } = await importText(withRow(row));
    expect(reading.rows).toMatchObject({ read: 100, kept: 99, rejected: 1 });
    expect(reading.rejectedByCode).toEqual([{ code, rows: 1, firstLine: 101 }]);
    expect(sink.kept.rejected).toEqual([{ line: 101, code, raw: row }]);
  });

  it('surplus cells that are empty do no harm', async () => {
    expect((await importText(withRow('R99,5,fine,,'))).reading.rows.rejected).toBe(0);
  });

  it('a delimiter at the end of the header only does no harm', async () => {
    const { reading } = await importText('response_id,satisfaction,\nR1,5\nR2,4\n');
    expect(reading.rows).toMatchObject({ kept: 2, rejected: 0 });
  });

  it('too many rejected rows refuse the whole file and leave nothing behind', async () => {
    const sink = recordingSink();
    const path = fileWith(['response_id,satisfaction,comment', ...good, 'R99,5', 'R100,4', 'R101,3,x,y'].join('\n'));
    const problem = await problemOf(importPath(path, {}, sink));
    expect(problem).toMatchObject({
      code: 'too-many-rejected',
      params: { rejected: 3, rows: 102, limit: '2%', share: '3%' },
    });
    expect(problem.params['places']).toBe(
      'line 101 (too-few-cells), line 102 (too-few-cells), line 103 (too-many-cells)',
    );
    expect(sink.kept.responses).toEqual([]);
    expect(sink.rollbacks()).toBe(1);
  });

  it('the share the hint suggests is enough', async () => {
    const content = ['response_id,satisfaction,comment', ...good, 'R99,5', 'R100,4', 'R101,3,x,y'].join('\n');
    const problem = await problemOf(importText(content));
    const share = Number.parseFloat(String(problem.params['share'])) / 100;
    expect((await importText(content, { maxRejected: share })).reading.rows).toMatchObject({ kept: 99, rejected: 3 });
  });

  it('every import problem has a sentence that ends, a hint and an exit code of calls or data', () => {
    for (const row of Object.values(importProblems)) {
      expect(row.sentence).toMatch(/[.!?]$/);
      expect(row.hint.length).toBeGreaterThan(10);
    }
  });
});
