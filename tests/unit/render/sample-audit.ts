/** A loss audit with every key the document has; the file's name is hostile. */
import type { LossAudit } from '../../../src/domain/loss-audit.js';

const stated = { code: 'stated', params: { option: '--date-order dmy' } } as const;

export const sampleAudit: LossAudit = {
  schema: 'crm-sat/loss-audit@1',
  file: '\u202Eanswers.csv',
  sha256: 'ef',
  importId: 2,
  outcome: 'imported',
  kind: 'response',
  survey: 'Q3',
  layout: 'plain',
  encoding: 'utf-8',
  headerRows: 1,
  blankLines: 1,
  joined: { rows: 12, records: 6, column: 'instance' },
  rows: { read: 7, kept: 1, repeated: 1, replaced: 1, changed: 1, contradicting: 1, rejected: 1, dropped: 1 },
  rejected: [{ reason: 'bad-date', column: 'submitted_at', rows: 1, firstLine: 4 }],
  dropped: [{ reason: 'footer', rows: 1, firstLine: 9 }],
  duplicateHeaders: [{ header: 'score', columns: 2 }],
  columns: [
    {
      column: 'score',
      readAs: 'item:satisfaction',
      scale: { low: 1, high: 5 },
      cells: { answers: 2, blank: 1, missing: 1, outside: 1, unreadable: 0 },
      zeros: 0,
      mayBeZero: 1,
      outsideValues: [{ value: 99, cells: 1 }],
      outsideTexts: 1,
      several: 1,
      cutTexts: { length: 255, texts: 2 },
    },
    {
      column: 'submitted_at',
      readAs: 'field:submitted_at',
      cells: { answers: 5, blank: 0, missing: 0, outside: 0, unreadable: 0 },
      dates: { order: 'dmy', evidence: stated, ambiguous: 2 },
    },
    { column: 'secret', readAs: 'item:other', scale: { low: 1, high: 5 }, withheld: 'anonymity' },
    { column: 'uuid', readAs: 'ignored', ignored: { because: [stated], filled: 5 } },
  ],
  replacedCharacters: 1,
  nulBytes: 1,
  damage: [{ kind: 'lost', column: 'comment', places: 1, firstLine: 3 }],
  disorders: [{ earlier: 'started_at', later: 'submitted_at', rows: 1, firstLine: 5 }],
  roles: { recognised: 3, unrecognised: 2 },
};
