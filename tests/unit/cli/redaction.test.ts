import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-redaction-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a title that is quoted because nobody knows it is shown without address and telephone number', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, row) => `R${row},A${row},"Wizard, ask wiz@example.org or +49 30 1234567",${1 + (row % 5)}`,
  );
  writeFileSync(
    join(folder, 'pulse.csv'),
    ['response_id,customer_id,title,Overall satisfaction', ...rows, ''].join('\n'),
  );
  const { code, output } = await runCli(['analyze', 'pulse.csv', '--full'], { folder });
  expect(code).toBe(0);
  expect(output).toContain('Wizard, ask [@…] or');
  expect(output).toContain('[tel…]');
  expect(output).not.toMatch(/wiz@|1234567/);
});
