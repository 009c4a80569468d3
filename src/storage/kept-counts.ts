/** Large surveys are counted once: what was asked before is read from the database as long as nothing changed. */
import { deserialize, serialize } from 'node:v8';
import type { Breakdown } from '../counts/breakdown.js';
import type { CountSource, Question } from '../counts/count-source.js';
import type { CountsFor, Need } from '../counts/needs.js';
import { questionKey } from '../counts/remembered-counts.js';
import { type Database, withDatabaseProblems } from './database.js';
import { keepUnlessChanged, writtenByOthers } from './kept-answers.js';
import { prepared } from './prepared.js';

/** Fewer responses are counted sooner than their counts are read. */
const fewestResponses = 20_000;
/** Of one question: counts that are nearly as many as the responses save nothing. */
const mostBytes = 4_000_000;
/** Of one run, which holds them until it ends. */
const mostOfRun = 64_000_000;
/** Of the whole file; a run that brings more begins anew. */
const mostKeptBytes = 256_000_000;

interface KeptSource {
  readonly source: CountSource;
  /** Writes what had to be counted. */
  readonly save: () => void;
}

/** Who is in which earlier report is in no column: it changes without any of them. */
const restsOnReports = ({ by, where }: Question): boolean => by.includes('base') || where.base !== undefined;

/**
 * The source, with counts of earlier runs of the same program taken over. `program` tells builds apart: another one may count
 * otherwise.
 */
export function keepCounts(database: Database, program: string, source: CountSource): KeptSource {
  const since = writtenByOthers(database);
  const counted = new Map<string, Buffer>();
  let held = 0;
  const sizes = new Map(source.surveys().map(({ name, responses }) => [name, responses]));
  const read = <N extends Need>(need: N, question: Question): Breakdown<CountsFor<N>> => {
    if ((sizes.get(question.survey) ?? 0) < fewestResponses || restsOnReports(question)) {
      return source.read(need, question);
    }
    const key = `${program} ${questionKey(need, question)}`;
    const kept = keptCounts(database, key);
    if (kept !== undefined) return kept as Breakdown<CountsFor<N>>;
    const counts = source.read(need, question);
    const blob = serialize(counts);
    if (blob.length > mostBytes || held + blob.length > mostOfRun) return counts;
    held += blob.length;
    counted.set(key, blob);
    return counts;
  };
  return {
    source: { ...source, read },
    save: () => {
      if (counted.size > 0) saveCounts(database, since, counted);
    },
  };
}

function keptCounts({ connection, path }: Database, key: string): unknown {
  const find = prepared<Buffer>(connection, 'SELECT counts FROM kept_counts WHERE question = ?').pluck();
  const blob = withDatabaseProblems(path, () => find.get(key));
  if (blob === undefined) return undefined;
  try {
    return deserialize(blob);
  } catch {
    // A file from elsewhere may hold anything: counted anew.
    return undefined;
  }
}

function saveCounts(database: Database, since: number, counted: ReadonlyMap<string, Buffer>): void {
  keepUnlessChanged(database, since, (connection) => {
    const size =
      connection.prepare<[], number | null>('SELECT sum(length(counts)) FROM kept_counts').pluck().get() ?? 0;
    const added = [...counted.values()].reduce((sum, blob) => sum + blob.length, 0);
    if (size + added > mostKeptBytes) connection.exec('DELETE FROM kept_counts');
    const insert = connection.prepare('INSERT OR REPLACE INTO kept_counts (question, counts) VALUES (?, ?)');
    for (const [key, blob] of counted) insert.run(key, blob);
  });
}
