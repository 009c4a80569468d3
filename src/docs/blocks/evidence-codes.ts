/** Which reasons the import can give for what it concluded, as they stand in JSON. */
import { evidenceCodes } from '../../domain/import-audit.js';
import { en } from '../../text/en.js';
import type { GeneratedBlock } from '../generated-block.js';
import { code, markdownTable } from '../markdown-table.js';

export const evidenceTable: GeneratedBlock = {
  name: 'evidence',
  markdown: () =>
    markdownTable(
      ['evidence', 'says'],
      evidenceCodes.map((evidence) => [code(evidence), en[`evidence.${evidence}`]]),
    ),
};
