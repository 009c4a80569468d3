/** The results of a check-up as a section. */
import { label, textColumn } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { message } from '../../text/message.js';
import { listSection, textCell } from './list-table.js';

export interface Check {
  readonly what: 'node' | 'sqlite' | 'write' | 'chinese' | 'demo';
  readonly works: boolean;
  /** A version, a mode, a count - or the reason of the failure. */
  readonly found: string;
}

/** One row a check. */
export function listChecks(checks: readonly Check[]): Section {
  return listSection({
    id: 'doctor',
    title: message('doctor.title'),
    columns: [
      textColumn('check', message('doctor.check')),
      textColumn('result', message('doctor.result')),
      textColumn('found', message('doctor.found')),
    ],
    rows: checks.map(({ what, works, found }) => [
      label(message(`doctor.${what}`)),
      label(message(works ? 'doctor.ok' : 'doctor.bad')),
      textCell(found),
    ]),
  });
}
