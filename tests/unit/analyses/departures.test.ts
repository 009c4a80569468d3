/** Where nothing says who has left, nobody is said to stay. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const accounts = Array.from({ length: 12 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-departures-'));
  const write = (file: string, lines: readonly string[]): void => {
    writeFileSync(join(folder, file), [...lines, ''].join('\n'));
  };
  write('customers.csv', ['customer_id,name', ...accounts.map((id) => `${id},Firm ${id}`)]);
  const status = (id: string): string => (id === 'C01' ? 'left,2026-03-01' : 'active,');
  write('known.csv', ['customer_id,name,status,left_on', ...accounts.map((id) => `${id},Firm ${id},${status(id)}`)]);
  const answers = accounts.map((id, at) => `r${at},${id},2026-01-${10 + at},${1 + (at % 5)}`);
  write('responses.csv', ['response_id,customer_id,submitted_at,satisfaction', ...answers]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const loyaltyOf = async (
  customers: string,
): Promise<{ readonly text: string; readonly metrics: ReadonlySet<string> }> => {
  const call = ['analyze', customers, 'responses.csv', '--topic', 'loyalty', '--as-of', '2026-06-30', '--quiet'];
  const { output } = await runCli([...call, '--json'], { folder });
  const { results } = JSON.parse(output) as { results: readonly { readonly metric: string }[] };
  return { text: (await runCli(call, { folder })).output, metrics: new Set(results.map(({ metric }) => metric)) };
};

describe('accounts of a customer file', () => {
  it('without status and day of leaving are neither classed nor said to have stayed', async () => {
    const { text, metrics } = await loyaltyOf('customers.csv');
    expect(text.replace(/\s+/g, ' ')).toContain('Whether any account left is not known');
    expect([...metrics].filter((id) => ['departure-rate', 'unproven-loyal-share', 'survival'].includes(id))).toEqual(
      [],
    );
  });

  it('that says of one who left are stayers where it says nothing else', async () => {
    const { text, metrics } = await loyaltyOf('known.csv');
    expect(text).not.toContain('is not known: no customer has a status');
    expect(metrics).toContain('departure-rate');
    expect(metrics).toContain('unproven-loyal-share');
  });
});
