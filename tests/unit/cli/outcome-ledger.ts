/** A database with customers, contacts and outcomes in a folder of its own for each test of outcomes by hand. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { runCli, shellWords } from '../../run-cli.js';

const base = mkdtempSync(join(tmpdir(), 'crm-sat-outcome-'));
let folder = '';
/** Of the test that runs. */
export const folderNow = (): string => folder;
beforeAll(async () => {
  writeFileSync(
    join(base, 'customers.csv'),
    'customer_id,name,annual_value,currency\nC1,Northwind Mills,1000,EUR\nC2,北风公司,2000,EUR\nC3,Twin,1,EUR\nC4,Twin,1,EUR\n',
  );
  writeFileSync(
    join(base, 'contacts.csv'),
    'contact_id,customer_id,name,role,is_payer\nP1,C1,Olga Owner,business_owner,no\nP2,C1,Ina Tech,it,no\nP3,C2,Paul Payer,it,yes\n',
  );
  writeFileSync(
    join(base, 'outcomes.csv'),
    'outcome_id,customer_id,title,unit,direction,baseline,target,actual,due_on,measured_on,asserted_by,verified_by,verified_role,verified_on\n' +
      'O1,C1,Faster,%,higher,50,90,,2026-06-30,,,,,\nO2,C2,更安全,kEUR,lower,30,10,9,2026-06-30,2026-06-20,Ada,P3,,2026-06-25\n',
  );
  const { code } = await runCli(['import', 'customers.csv', 'contacts.csv', 'outcomes.csv'], { folder: base });
  expect(code).toBe(0);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-outcome-'));
  cpSync(base, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

export const variables = { USER: 'ada' };
export const run = async (line: string, own: Readonly<Record<string, string>> = variables) =>
  await runCli(shellWords(line), { folder, variables: own });
export const done = async (line: string): Promise<string> => {
  const { code, output, errors } = await run(line);
  expect([code, errors], line).toEqual([0, '']);
  return output;
};
export const refused = async (line: string): Promise<readonly [number, string]> => {
  const { code, output, errors } = await run(line);
  expect(output, line).toBe('');
  return [code, errors];
};
