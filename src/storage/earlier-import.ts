/** Was exactly this file imported before, so that reading it again would change nothing? */
import type { RecordSink } from '../import/record-sink.js';
import type { Connection } from './database.js';
import { storedReading } from './stored-audit.js';

interface ImportRow {
  readonly id: number;
  readonly reading: string;
}

/** The last one is found: the others cannot be undone before it. */
export function earlierImportFinder(connection: Connection): RecordSink['importedBefore'] {
  const imports = connection.prepare<unknown[], ImportRow>(
    `SELECT id, reading FROM imports
       WHERE sha256 = :sha256 AND is_undone = 0 AND kind = :kind AND (:survey IS NULL OR survey = :survey)
       ORDER BY id DESC`,
  );
  return ({ sha256, kind, survey, onChange = 'keep' }) => {
    for (const { id, reading } of imports.iterate({ sha256, kind, survey: survey ?? null })) {
      const { rows, rejectedByCode, droppedByReason } = storedReading(reading, connection.name);
      const leftOut = rows.changed - (rows.replaced ?? 0) - (rows.contradicting ?? 0);
      if (onChange === 'keep' || leftOut === 0) return { importId: id, rows, rejectedByCode, droppedByReason };
    }
    return undefined;
  };
}
