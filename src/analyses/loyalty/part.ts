/** What one part of the answer on loyalty adds: blocks, figures, findings. */
import type { Block, Figure } from '../../report/document.js';
import type { RankedFinding } from '../analysis.js';

export interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}

export const nothing: Part = { blocks: [], figures: [], findings: [] };
