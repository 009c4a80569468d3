/** The same question about the same data is answered from what is kept in the database. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Report } from '../report/document.js';
import type { Database } from '../storage/database.js';
import { withoutLooks } from './output-options.js';
import { programBuild } from './program-build.js';
import type { AnalysisRun } from './run-analysis.js';

/** Everything the report follows from, but for the data: that drops what is kept when it changes. */
function questionOf(document: string, run: AnalysisRun): Buffer {
  const { flags, weighting, depth, isOneOfSeveral } = run;
  const asked = [document, programBuild(), withoutLooks(flags), weighting, depth, isOneOfSeveral];
  return createHash('sha256').update(serialize(asked)).digest();
}

/** A database in memory ends with the call and keeps nothing. */
export const isRemembered = ({ path }: Database): boolean => path !== ':memory:';

function isReport(value: unknown): value is Report {
  const { about, sections, results } = (value ?? {}) as Partial<Report>;
  return typeof about === 'object' && Array.isArray(sections) && Array.isArray(results);
}

/** Undefined where the file holds something that is no answer of ours: it is then worked out and written anew. */
function reportIn(kept: Buffer | undefined): Report | undefined {
  if (kept === undefined) return undefined;
  try {
    const value: unknown = deserialize(kept);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The report as it is kept, or else made now and kept. What was shown before was written down then, so that nothing needs
 * remembering when it is shown again.
 */
export async function keptReport(document: string, run: AnalysisRun, make: () => Promise<Report>): Promise<Report> {
  if (!isRemembered(run.database)) return await make();
  const { keepAnswer, readKept, writtenByOthers } = await import('../storage/kept-answers.js');
  const question = questionOf(document, run);
  const kept = reportIn(readKept(run.database, question));
  if (kept !== undefined) return kept;
  const since = writtenByOthers(run.database);
  const report = await make();
  keepAnswer(run.database, { question, answer: serialize(report), since });
  return report;
}
