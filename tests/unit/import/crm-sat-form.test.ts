/** Are answers of a form read as they were asked, without anything being inferred? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAnswerHeader, writeAnswerHeader, type AnswerHeader } from '../../../src/domain/answer-header.js';
import { projectFolder, runCli } from '../../run-cli.js';

it('each column becomes what its header says, on the scale it says', async () => {
  const file = join(projectFolder, 'fixtures/exports/crm-sat-form/answers.csv');
  const { code, output } = await runCli(['import', file, '--dry-run', '--json']);
  expect(code).toBe(0);
  for (const written of ['crm-sat-form', 'reversed-in-header', 'not applicable']) expect(output).toContain(written);
  const analyzed = JSON.parse((await runCli(['analyze', file, '--json'])).output) as {
    results: { metric: string; survey?: string; item?: string; value?: number; answers: number; by: object }[];
  };
  const figure = (metric: string) =>
    analyzed.results.find((one) => one.metric === metric && Object.keys(one.by).length === 0);
  // 5, 2, 1, 4 on 1..5: two of four satisfied, mean 3; one of three would buy again.
  expect(figure('csat')).toMatchObject({ value: 0.5, answers: 4 });
  expect(figure('satisfaction-mean')).toMatchObject({ value: 3, answers: 4 });
  // The header says that 4 is right; one of four answered 2.
  const { output: integrity } = await runCli(['analyze', file, '--topic', 'integrity', '--json']);
  const flagged = (JSON.parse(integrity) as { results: { metric: string; by: { rule?: string } }[] }).results;
  expect(flagged.find(({ by }) => by.rule === 'attention')).toMatchObject({ value: 1 / 4, answers: 4 });
  // 2, 8 and 10 of 0..10 turned round are 8, 2 and 0.
  const { output: items } = await runCli(['analyze', file, '--topic', 'items', '--json']);
  const means = (JSON.parse(items) as { results: { metric: string; by: { item?: string }; value?: number }[] }).results;
  const trouble = means.filter(({ metric, by }) => metric === 'item-mean' && by.item === 'trouble');
  expect(trouble.map(({ value }) => value)).toEqual([10 / 3]);
});

it('of files with the answers of one person each, an option nobody but one ticked is a share of all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-one-'));
  const header =
    'response_id,survey,customer_id,submitted_at,missing [other choices slow;again;unclear] What was not right?';
  const rows = ['a,s,C1,2026-11-02,slow', 'b,s,C2,2026-11-02,slow;again', 'c,s,C3,2026-11-02,'];
  for (const [index, row] of rows.entries()) writeFileSync(join(folder, `${index}.csv`), `${header}\n${row}\n`);
  const files = rows.map((_, index) => `${index}.csv`);
  const { output, code } = await runCli(['analyze', ...files, '--as', 'response', '--topic', 'items', '--json'], {
    folder,
  });
  rmSync(folder, { recursive: true, force: true });
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as {
    results: { metric: string; by: object; value?: number; answers: number }[];
  };
  const means = results
    .filter(({ metric }) => metric === 'item-mean')
    .map(({ by, value, answers }) => [by, value, answers]);
  expect(means).toEqual([
    [{ item: 'missing: slow' }, 1, 2],
    [{ item: 'missing: again' }, 0.5, 2],
    [{ item: 'missing: unclear' }, 0, 2],
  ]);
});

it.each<AnswerHeader>([
  {
    id: 'q1',
    construct: 'effort',
    form: { kind: 'rating', scale: { low: 0, high: 10 }, isReversed: true },
    text: 'How [hard] 1..5?',
  },
  { id: 'q_2', construct: 'other', form: { kind: 'choices', options: ['a', 'b-2'] }, text: '' },
  {
    id: 'check',
    construct: 'attention_check',
    form: { kind: 'rating', scale: { low: 1, high: 5 }, isReversed: false },
    right: '4',
    text: 'Choose “Agree”.',
  },
  {
    id: 'typed',
    construct: 'attention_check',
    form: { kind: 'text' },
    right: 'the right [word] 100 %\nand 蓝色',
    text: '请填写“蓝色”。',
  },
  { id: 'x', construct: 'comment', form: { kind: 'text' }, text: '还有什么？' },
])('the header of $id is read back as it was written', (header) => {
  expect(readAnswerHeader(writeAnswerHeader(header))).toEqual(header);
});

it.each([
  'satisfaction',
  'Q1 [5]',
  'a [nonsense 1..5] x',
  'a [effort 5..1] x',
  'a b [effort 1..5] x',
  '[effort 1..5]',
  'a [effort choices ] x',
  'a [attention_check right 4] x',
  'a [effort] x',
])('%s is no header of a form', (header) => {
  expect(readAnswerHeader(header)).toBeUndefined();
});
