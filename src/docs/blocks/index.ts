/** Every generated part of the documentation: one row each. */
import type { GeneratedBlock } from '../generated-block.js';
import { evidenceTable } from './evidence-codes.js';
import { exitCodeTable } from './exit-codes.js';
import { layoutTable } from './layout-table.js';
import { metricCatalogue } from './metric-catalogue.js';
import { problemCatalogue } from './problem-catalogue.js';
import { recordColumns } from './record-columns.js';

export const generatedBlocks: readonly GeneratedBlock[] = [
  evidenceTable,
  exitCodeTable,
  layoutTable,
  metricCatalogue,
  problemCatalogue,
  recordColumns,
];
