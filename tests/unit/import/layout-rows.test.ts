import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../src/import/import-options.js';
import { type ImportPlan, makePlan } from '../../../src/import/import-plan.js';
import type { Layout } from '../../../src/import/layouts/layout.js';
import type { Table } from '../../../src/import/open-table.js';
import { profileColumns } from '../../../src/import/profile-columns.js';
import { readRows, type Row } from '../../../src/import/read-rows.js';
import { plainOptions, problemOf } from './import-text.js';
import { planIn, saveIn, tableIn } from './layout-plan.js';

/** A tool that writes names, question texts and a footer, `-` for nothing, and its own words for known columns. */
const twoHeaderRows: Layout = {
  id: 'two-header-rows',
  tool: 'Asker',
  kind: 'response',
  headerRows: 2,
  about: { recognisedBy: { en: '', 'zh-CN': '' }, special: [] },
  blanks: ['-'],
  detect: () => ({ code: 'steady-columns', params: { columns: 2, rows: 2 } }),
  columns: ([names = [], labels = []]) =>
    names.map((name, index) => ({
      name,
      label: labels[index] ?? name,
      ...(targets[name] === undefined ? {} : { target: targets[name] }),
      ...(name === 'Q9' ? { importId: 'QID9' } : {}),
      ...(name === 'Q9_TEXT' ? { otherOf: 'Q9' } : {}),
    })),
  drop: ([first]) => (first === 'Total' ? 'footer' : undefined),
};
const targets: Readonly<Record<string, string>> = {
  Key: 'response_id',
  When: 'submitted_at',
  'Date 2': 'submitted_at',
  Net: 'ignore',
  Office: 'segment:site',
  Q9: 'recommend',
};

const tableOf = (text: string): Promise<Table> => tableIn(twoHeaderRows, text);
const planOf = (text: string, stated: Partial<ImportOptions> = {}): Promise<ImportPlan> =>
  planIn(twoHeaderRows, text, stated);

const answers = `Key,When,Date 2,Net,Office,Q9,Q9_TEXT
id,start,end,address,where,How likely would you suggest us?,Other
a1,,2026-07-02,10.0.0.1,North,9,-
a2,,2026-07-03,10.0.0.2,North,-,by post
a3,,2026-07-04,10.0.0.3,South,3,-
a4,,2026-07-04,10.0.0.4,South,10,-
Total,,,,,4,
`;

function reads({ columns }: ImportPlan, name: string): unknown {
  const column = columns.find((candidate) => candidate.name === name);
  const { target, evidence } = column ?? {};
  const named = target?.type === 'field' ? target.field.name : (target?.type ?? 'none');
  return [named, evidence?.map(({ code }) => code)];
}

describe('a layout with two header rows and a footer', () => {
  it('has its rows below the second header row, and the footer is no record', async () => {
    const table = await tableOf('Q1,Q2\n"How satisfied, overall?",Why?\n5,good\n-,fine\n3,\nTotal,2\n');
    const rows: Pick<Row, 'number' | 'line' | 'drop' | 'cells'>[] = [];
    const count = await readRows(
      table,
      ({ number, line, cells, drop }) => void rows.push({ number, line, cells, ...(drop ? { drop } : {}) }),
    );
    expect(rows).toEqual([
      { number: 1, line: 3, cells: ['5', 'good'] },
      { number: 2, line: 4, cells: ['', 'fine'] },
      { number: 3, line: 5, cells: ['3', ''] },
      { number: 4, line: 6, cells: ['Total', '2'], drop: 'footer' },
    ]);
    const dropped = [{ reason: 'footer', rows: 1, firstLine: 6 }];
    expect(count).toEqual({ rows: 4, dropped, blankLines: 0, replacedCharacters: 0 });
  });

  it('keeps a dropped row verbatim, counted apart from rejected ones', async () => {
    const { rows, droppedByReason, kept } = await saveIn(await planOf(answers));
    expect(rows).toMatchObject({ read: 5, kept: 4, rejected: 0, dropped: 1 });
    expect(droppedByReason).toEqual([{ reason: 'footer', rows: 1, firstLine: 7 }]);
    expect(kept.rejected).toEqual([{ line: 7, code: 'dropped-footer', raw: 'Total,,,,,4,' }]);
    expect(kept.responses.map(({ record }) => record.ratings)).toEqual([[9], [null], [3], [10]]);
    expect(kept.responses.map(({ record }) => record.texts)).toEqual([[null], ['by post'], [null], [null]]);
  });
});

describe('what the layout knows of a column', () => {
  it('decides where the user said nothing, and names the tool', async () => {
    const plan = await planOf(answers);
    expect(reads(plan, 'Key')).toEqual(['response_id', ['layout-column']]);
    expect(reads(plan, 'Net')).toEqual(['ignored', ['layout-ignored']]);
    expect(reads(plan, 'Office')).toEqual(['segment', ['layout-column']]);
    const recommend = plan.columns.find(({ name }) => name === 'Q9');
    expect(recommend).toMatchObject({
      target: { construct: 'recommend' },
      importId: 'QID9',
      label: 'How likely would you suggest us?',
      evidence: [{ code: 'layout-column', params: { tool: 'Asker', target: 'recommend' } }],
    });
    expect(plan.chosen.evidence).toEqual({ code: 'layout-kind', params: { tool: 'Asker', kind: 'response' } });
  });

  it('takes the filled one of two columns for a field and says what became of the other', async () => {
    const plan = await planOf(answers);
    expect(reads(plan, 'Date 2')).toEqual(['submitted_at', ['layout-column']]);
    expect(reads(plan, 'When')).toEqual(['ignored', ['column-taken']]);
  });

  it('gives way to --map', async () => {
    const map = [
      { pattern: 'Net', target: 'segment:net' },
      { pattern: 'Q9', target: 'satisfaction' },
      { pattern: 'Office', target: 'response_id' },
    ];
    const plan = await planOf(answers, { map });
    expect(reads(plan, 'Net')).toEqual(['segment', ['stated']]);
    expect(reads(plan, 'Office')).toEqual(['response_id', ['stated']]);
    expect(reads(plan, 'Key')).toEqual(['ignored', ['column-taken']]);
    expect(plan.columns.find(({ name }) => name === 'Q9')?.target).toMatchObject({ construct: 'satisfaction' });
  });

  it('does not make a question of cells that are no answers to it', async () => {
    const plan = await planOf(answers.replace(/,(9|-|3|10),/g, ',some words $1 of $&,'));
    expect(plan.columns.find(({ name }) => name === 'Q9')?.target.type).not.toBe('item');
  });

  it('keeps what was written beside "other" as a text that names its question', async () => {
    const plan = await planOf(answers);
    expect(plan.columns.find(({ name }) => name === 'Q9_TEXT')).toMatchObject({
      target: { construct: 'comment' },
      otherOf: 'Q9',
      evidence: [{ code: 'other-text', params: { column: 'Q9' } }],
    });
  });

  it('says so when the kind it settles lacks a column', async () => {
    const table = await tableOf('Key,Q9\nid,x\na1,9\na2,8\n');
    const layered = { ...table, chosen: { ...table.chosen, layout: { ...twoHeaderRows, kind: 'ticket' as const } } };
    const planned = profileColumns(layered, plainOptions).then((profile) => makePlan(layered, profile, plainOptions));
    expect((await problemOf(planned)).code).toBe('missing-required-column');
  });
});
