/** What is told of a change to an agreed outcome? */
import type { CellValue } from './records.js';

export interface OutcomeChange {
  /** Later changes have higher numbers. */
  readonly number: number;
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly changedBy: string;
  /** A moment in UTC. */
  readonly changedAt: string;
  /** As it was called: `outcome measure`, `import`; `sql` when it was not made by this program. */
  readonly command: string;
  /** The import that made the change or was taken back. */
  readonly importId?: number;
  readonly reason?: string;
}

export interface OutcomeOrigin {
  readonly importId: number;
  readonly file: string;
}
