/** Where the roles disagree no table and no finding of a mix shows the change over everybody that the report says it does not show. */
import { expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

interface Block {
  readonly id?: string;
  readonly text?: { readonly text: string };
  readonly columns?: readonly { readonly id: string }[];
  readonly rows?: readonly (readonly { readonly type: string }[])[];
}

const names = ['customers', 'contacts', 'responses'];
const files = names.map((name) => `fixtures/demo-company/${name}.csv`);

async function changes(options: readonly string[]) {
  const pair = ['--topic', 'change', '--period', '2026Q2', '--compare', '2026Q1'];
  const { code, output, errors } = await runCli(['analyze', ...files, ...pair, ...options, '--json', '--quiet']);
  expect(code, errors).toBe(0);
  const { sections } = JSON.parse(output) as { readonly sections: readonly { readonly blocks: readonly Block[] }[] };
  const blocks = sections.flatMap((section) => section.blocks);
  const table = blocks.find(({ id }) => id === 'mix-and-rate');
  const place = table?.columns?.findIndex(({ id }) => id === 'all') ?? -1;
  return {
    ofAll: new Set(table?.rows?.map((row) => row[place]?.type)),
    says: blocks.find(({ id }) => id === 'mix-only')?.text?.text ?? '',
  };
}

it('withholds the change in all on the way to its parts, which stand', async () => {
  const { ofAll, says } = await changes([]);
  expect([...ofAll]).toContain('withheld');
  expect(says).toMatch(/from 2026Q1 to 2026Q2 another mix of people answering \(role\) alone moves NPS by \+9\.8/);
});

it('shows it where it is asked for, under the stamp', async () => {
  const { ofAll, says } = await changes(['--headline', 'stamped']);
  expect([...ofAll]).toEqual(['number']);
  expect(says).toMatch(/NPS moves by \+9\.8/);
});
