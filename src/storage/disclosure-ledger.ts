/** Which groups of confidential answers did the reports made from this database show? */
import type { DisclosedGroup, EarlierGroup } from '../counts/disclosed-group.js';
import type { Question } from '../counts/count-source.js';
import type { Score } from '../counts/needs.js';
import { type Database, withDatabaseProblems } from './database.js';

interface Row {
  readonly report: number;
  readonly as_of: string | null;
  readonly survey: string;
  readonly score: string;
  readonly split_by: string;
  readonly filters: string;
  readonly group_key: string | null;
  readonly people: number;
}

const groupOf = ({
  report,
  as_of: asOf,
  survey,
  score,
  split_by: by,
  filters,
  group_key,
  people,
}: Row): EarlierGroup => ({
  report,
  asOf: asOf ?? undefined,
  question: {
    survey,
    by: JSON.parse(by) as Question['by'],
    where: JSON.parse(filters) as Question['where'],
  },
  score: JSON.parse(score) as Score,
  group: group_key ?? undefined,
  people,
});

/** Everything shown before, in the order of the reports. */
export function readDisclosed({ connection, path }: Database): readonly EarlierGroup[] {
  return withDatabaseProblems(path, () =>
    connection.prepare<[], Row>('SELECT * FROM disclosed_groups ORDER BY report, rowid').all().map(groupOf),
  );
}

/**
 * Writes down what a report shows before it leaves. What an earlier report showed of as many people is not written again:
 * the same report made twice leaves the database as it is.
 */
export function saveDisclosed(
  { connection, path }: Database,
  asOf: string | undefined,
  groups: readonly DisclosedGroup[],
): void {
  if (groups.length === 0) return;
  const known = connection.prepare<unknown[], number>(
    `SELECT 1 FROM disclosed_groups
     WHERE survey = ? AND score = ? AND split_by = ? AND filters = ? AND group_key IS ? AND people = ?`,
  );
  const insert = connection.prepare(`INSERT INTO disclosed_groups
    (survey, score, split_by, filters, group_key, people, report, as_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const save = connection.transaction(() => {
    const last = connection.prepare<[], number | null>('SELECT max(report) FROM disclosed_groups').pluck().get();
    for (const { question, score, group, people } of groups) {
      const { survey, by, where } = question;
      const texts = [JSON.stringify(score), JSON.stringify(by), JSON.stringify(where)];
      const own = [survey, ...texts, group ?? null, people];
      if (known.get(...own) === undefined) insert.run(...own, (last ?? 0) + 1, asOf ?? null);
    }
  });
  withDatabaseProblems(path, () => {
    save.immediate();
  });
}
