/** A sink that keeps in memory what it is given, as a test can read it. */
import type { FileReading, RejectedRow } from '../../../src/domain/import-audit.js';
import { fieldTable } from '../../../src/domain/fields.js';
import type { LedgerKind, LedgerRecord } from '../../../src/domain/records.js';
import type { RecordSink, ResponseRecord, SaveOutcome, SurveyHeader } from '../../../src/import/record-sink.js';

interface Kept {
  readonly headers: SurveyHeader[];
  readonly responses: { readonly survey: string; readonly record: ResponseRecord }[];
  readonly records: { readonly kind: string; readonly record: LedgerRecord }[];
  readonly rejected: RejectedRow[];
}

export interface RecordingSink extends RecordSink {
  /** What committed files left behind. */
  readonly kept: Kept;
  readonly readings: FileReading[];
  /** What each file was known by, committed or not. */
  readonly identities: string[];
  rollbacks(): number;
}

function empty(): Kept {
  return { headers: [], responses: [], records: [], rejected: [] };
}

const ownId = (kind: LedgerKind): string => fieldTable[kind].find((field) => field.isKey)?.name ?? '';

function saved(known: Map<string, string>, key: string, content: string): SaveOutcome {
  const before = known.get(key);
  if (before === undefined) known.set(key, content);
  if (before === undefined) return 'added';
  return before === content ? 'repeated' : 'changed';
}

/** Keeps committed records only; tells repeated and changed rows by id, as the database does. */
export function recordingSink(): RecordingSink {
  const kept = empty();
  const readings: FileReading[] = [];
  const identities: string[] = [];
  const ids = new Map<string, string>();
  let rollbacks = 0;
  return {
    kept,
    readings,
    identities,
    rollbacks: () => rollbacks,
    importedBefore: ({ sha256, kind, survey }) => {
      const index = readings.findIndex(
        (reading) =>
          reading.sha256 === sha256 &&
          reading.kind.kind === kind &&
          (survey === undefined || reading.survey === survey),
      );
      const earlier = readings[index];
      return earlier && { ...earlier, importId: index + 1 };
    },
    openFile: ({ sha256 }) => {
      identities.push(sha256);
      const own = empty();
      const known = new Map(ids);
      const add = (outcome: SaveOutcome, push: () => void): SaveOutcome => {
        if (outcome === 'added') push();
        return outcome;
      };
      return {
        openSurvey: (header) => void own.headers.push(header),
        saveResponse: (survey, record) =>
          add(saved(known, `${survey}/${record.responseId}`, JSON.stringify(record)), () =>
            own.responses.push({ survey, record }),
          ),
        saveLedgerRecord: (kind, record) => {
          const key = record[ownId(kind)];
          return add(saved(known, `${kind}/${String(key ?? JSON.stringify(record))}`, JSON.stringify(record)), () =>
            own.records.push({ kind, record }),
          );
        },
        saveRejectedRow: (row) => void own.rejected.push(row),
        changes: () => [],
        commit: (reading) => {
          for (const name of ['headers', 'responses', 'records', 'rejected'] as const)
            (kept[name] as unknown[]).push(...own[name]);
          for (const [key, content] of known) ids.set(key, content);
          return readings.push(reading);
        },
        rollback: () => {
          rollbacks += 1;
        },
      };
    },
  };
}
