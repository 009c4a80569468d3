/** A kind that is stated for a whole folder: which files are refused, and what is advised instead. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const files = {
  'accounts.csv': ['customer_id,name,seats', 'A,Alpha,120', 'B,Beta,9'],
  'tickets.csv': [
    'ticket_id,customer_id,opened_at,closed_at',
    '1,A,2026-01-02,2026-01-03',
    '2,A,2026-01-04,2026-01-05',
  ],
  'usage.csv': ['plan,logins_of_team', 'x,113', 'y,2112', 'z,1290'],
};

async function run(names: readonly (keyof typeof files)[], ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-as-'));
  try {
    for (const name of names) writeFileSync(join(folder, name), [...files[name], ''].join('\n'));
    return await runCli(['analyze', ...names, ...options, '--quiet'], { folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('--as over several files', () => {
  it('refuses a file that is plainly of another kind, and says how to state it of one file', async () => {
    const { code, errors } = await run(['accounts.csv', 'tickets.csv'], '--as', 'customer');
    expect(code).toBe(3);
    expect(errors).toContain('"tickets.csv" looks like ticket records');
    expect(errors).not.toContain('"accounts.csv" looks like');
    expect(errors).toContain('files: {"FILE": {as: customer}}');
  });

  it('is believed of a single file, whatever it looks like', async () => {
    const { code } = await run(['tickets.csv'], '--as', 'response');
    expect(code).toBe(0);
  });

  it('is what a setting for the one file says without touching the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crm-sat-as-'));
    try {
      writeFileSync(join(folder, 'accounts.csv'), [...files['accounts.csv'], ''].join('\n'));
      writeFileSync(join(folder, 'list.csv'), 'customer_id,plan\nC,x\n');
      writeFileSync(join(folder, 'crm-sat.config.yaml'), 'files: {"list.csv": {as: customer}}\n');
      const { code, errors } = await runCli(['analyze', 'accounts.csv', 'list.csv'], { folder });
      expect(code).toBe(0);
      expect(errors).toContain('list.csv: 1 of 1 rows as customer');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('advice for a file nobody recognised', () => {
  it('speaks of that file alone', async () => {
    const { code, errors } = await run(['accounts.csv', 'usage.csv']);
    expect(code).toBe(3);
    expect(errors).toContain('files: {"usage.csv": {as: customer}}');
  });

  it('never proposes a count as the period', async () => {
    const { code, errors } = await run(['accounts.csv'], '--as', 'revenue');
    expect(code).toBe(3);
    expect(errors).toContain('has no column period');
    expect(errors).not.toContain('seats=period');
  });
});
