/** A report on a few small files, through real files and a real database, as a user gets it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { outcomeFrom, type Outcome } from '../../real/compare.js';
import type { Tree } from '../../real/expected.js';
import { runCli, shellWords } from '../../run-cli.js';

/** Lines by file name; `crm-sat.config.yaml` says how the others are read. */
export type Files = Readonly<Record<string, readonly string[]>>;

export interface FilesReport extends Outcome {
  /** The figure of that metric and group, or undefined. */
  readonly figure: (metric: string, by?: Readonly<Record<string, string>>) => Tree | undefined;
  /** A table as rows of cells by column; empty where there is none. */
  readonly rows: (id: string) => readonly Tree[];
  /** The sentences of the findings. */
  readonly findings: readonly string[];
  readonly notices: readonly string[];
  /** A block of the document as it stands. */
  readonly block: (id: string) => unknown;
}

const textOf = (node: unknown): string => (node as { readonly text: { readonly text: string } }).text.text;

/** `analyze` of all files with the options, as a shell would split them. */
export async function reportOfFiles(files: Files, options = ''): Promise<FilesReport> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-report-'));
  try {
    for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
    const data = Object.keys(files).filter((name) => name !== 'crm-sat.config.yaml');
    const words = ['analyze', ...data, ...shellWords(options), '--json', '--quiet'];
    const { code, output, errors } = await runCli(words, { folder });
    expect(errors).toBe('');
    const outcome = outcomeFrom(code, output, errors);
    const document = JSON.parse(output) as {
      readonly sections: readonly { readonly blocks: readonly { readonly type: string; readonly id?: string }[] }[];
    };
    const blocks = document.sections.flatMap((section) => section.blocks);
    return {
      ...outcome,
      figure: (metric, by = {}) =>
        outcome.results.find((one) => one['metric'] === metric && JSON.stringify(one['by']) === JSON.stringify(by)),
      rows: (id) => outcome.tables.get(id) ?? [],
      findings: blocks.filter(({ type }) => type === 'finding').map(textOf),
      block: (wanted) => blocks.find(({ id }) => id === wanted),
      notices: blocks.flatMap(({ type, id }) => (type === 'notice' && id !== undefined ? [id] : [])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
