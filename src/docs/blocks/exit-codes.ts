/** Which exit codes the program ends with, and what each means. */
import { exitCodeMeanings } from '../../cli/exit-codes.js';
import type { GeneratedBlock } from '../generated-block.js';
import { code, markdownTable } from '../markdown-table.js';

export const exitCodeTable: GeneratedBlock = {
  name: 'exit-codes',
  markdown: () =>
    markdownTable(
      ['exit code', 'means'],
      Object.entries(exitCodeMeanings).map(([exitCode, meaning]) => [code(exitCode), meaning]),
    ),
};
