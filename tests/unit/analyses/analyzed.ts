/** What `analyze` says of small files of a test, taken apart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runCli } from '../../run-cli.js';

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
  readonly clusters?: number;
  readonly reason?: string;
}
interface Block {
  readonly type: string;
  readonly id?: string;
  readonly rows?: readonly (readonly unknown[])[];
  readonly text?: { readonly text: string };
}

type Files = Readonly<Record<string, readonly string[]>>;

/** Writes the files into a folder of their own and analyzes them as of 2026-09-30; `beside` lies there and is not named. */
export async function analyzed(files: Files, options: readonly string[], beside: Files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-analyzed-'));
  try {
    for (const [name, lines] of Object.entries({ ...files, ...beside }))
      writeFileSync(join(folder, name), [...lines, ''].join('\n'));
    const call = ['analyze', ...Object.keys(files), '--as-of', '2026-09-30', '--json', '--quiet', ...options];
    const { code, output, errors } = await runCli(call, { folder });
    expect(code, errors).toBe(0);
    const report = JSON.parse(output) as {
      results: readonly Result[];
      sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
    };
    const blocks = report.sections.flatMap((section) => section.blocks);
    return {
      output,
      resultOf: (metric: string, by: Record<string, string> = {}) =>
        report.results.find((one) => one.metric === metric && JSON.stringify(one.by) === JSON.stringify(by)),
      rowsOf: (id: string) => blocks.find((block) => block.id === id)?.rows ?? [],
      textOf: (id: string) => blocks.find((block) => block.id === id)?.text?.text ?? '',
      findings: blocks.filter(({ type }) => type === 'finding').map(({ id }) => id),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
