/** Cells that somebody may write to bring a report down, or that say who somebody is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-hostile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const analyze = async (files: Readonly<Record<string, readonly string[]>>, ...options: readonly string[]) => {
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  return runCli(['analyze', ...Object.keys(files), '--quiet', ...options], { folder });
};

const tickets = (column: string, value: string): readonly string[] => [
  `ticket_id,customer_id,kind,opened_at,closed_at,${column}`,
  ...Array.from({ length: 3 }, (_, at) => `T${at},C${at},complaint,2026-07-01,2026-07-02,${value}`),
];

describe('numbers no ticket can have', () => {
  it('are refused where a whole number is needed', async () => {
    const { code, errors } = await analyze({ 'tickets.csv': tickets('reopened', '100000000000000000000') });
    expect(code).toBe(3);
    expect(errors).toContain('bad-number');
  });

  it.each(['first_response_minutes', 'resolution_minutes', 'compensation_amount'])(
    'as %s they are in no sum',
    async (column) => {
      const files = { 'tickets.csv': tickets(column, '1e308') };
      const { code, output } = await analyze(files, '--topic', 'service,recovery', '--json');
      expect(code).toBe(0);
      expect(output).not.toMatch(/Infinity|NaN|e\+30/);
    },
  );
});

describe('columns that ask who somebody is', () => {
  const people = ['Ann Able', 'Bob Best', 'Cy Cole', 'Di Dunn'];
  const responses = (header: string): readonly string[] => [
    `response_id,satisfaction,${header}`,
    ...Array.from({ length: 24 }, (_, at) => `r${at},${1 + (at % 5)},${people[at % 4] ?? ''}`),
  ];

  it.each(['Respondent name', 'employee no', '姓名', 'Full Name'])('%s is no segment', async (header) => {
    const { code, output } = await analyze({ 'r.csv': responses(header) }, '--full');
    expect(code).toBe(0);
    for (const name of people) expect(output).not.toContain(name);
  });

  it('the name of a product is one', async () => {
    const { output } = await analyze({ 'r.csv': responses('product name') }, '--full', '--attributed');
    expect(output).toContain('Ann Able');
  });
});

it('a kind stated for several files is refused where one of them is plainly another', async () => {
  const files = {
    'customers.csv': ['customer_id,name,annual_value', 'A,Alder,1'],
    'tickets.csv': tickets('sla_met', 'yes'),
  };
  const { code, errors } = await analyze(files, '--as', 'customer');
  expect(code).not.toBe(0);
  expect(errors).toContain('tickets.csv');
});
