/** Where the figures of a report come from, without a clock and without a path of this machine. */
import { basename } from 'node:path';
import type { FileReading } from '../domain/import-audit.js';
import type { Provenance } from '../report/document.js';
import { version } from './version.js';

export interface ProvenanceInput {
  readonly readings: readonly FileReading[];
  readonly confidence: number;
  readonly asOf: string | undefined;
  readonly isAsOfStated: boolean;
}

/** What stands at the head of every report. */
export function provenanceOf({ readings, confidence, asOf, isAsOfStated }: ProvenanceInput): Provenance {
  const found = asOf === undefined ? 'unknown' : 'latest-date-in-data';
  return {
    program: 'crm-sat',
    version,
    ...(asOf === undefined ? {} : { asOf }),
    asOfOrigin: isAsOfStated ? 'stated' : found,
    confidence,
    files: readings.map(({ file, sha256, rows }) => ({ name: basename(file), sha256, rows: rows.read })),
  };
}
