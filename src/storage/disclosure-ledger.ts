/** Which groups of confidential answers did the reports made from this database show, and on whom did their figures rest? */
import type { EarlierBase, ShownBase } from '../counts/base-marks.js';
import type { DisclosedGroup, EarlierGroup } from '../counts/disclosed-group.js';
import type { Question } from '../counts/count-source.js';
import type { Score } from '../counts/needs.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { blobOfMembers, membersOf } from './member-blobs.js';

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

interface BaseRow {
  readonly report: number;
  readonly as_of: string | null;
  readonly subject: string;
  readonly members: Buffer;
}

/** The bases of earlier reports by what they are of, in the order of the reports; each different one once. */
export function readBases({ connection, path }: Database): ReadonlyMap<string, readonly EarlierBase[]> {
  const rows = withDatabaseProblems(path, () =>
    connection.prepare<[], BaseRow>('SELECT * FROM published_bases ORDER BY report, rowid').all(),
  );
  const bases = new Map<string, EarlierBase[]>();
  for (const { report, as_of: asOf, subject, members } of rows) {
    const own = bases.get(subject) ?? [];
    bases.set(subject, own);
    own.push({ report, asOf: asOf ?? undefined, members: membersOf(members) });
  }
  return bases;
}

/** What a report shows of people, to be remembered. */
export interface Disclosed {
  readonly asOf: string | undefined;
  readonly groups: readonly DisclosedGroup[];
  readonly bases: readonly ShownBase[];
}

function nextReport(connection: Connection): number {
  const last = connection.prepare<[], number | null>(
    `SELECT max(report) FROM (SELECT report FROM disclosed_groups UNION ALL SELECT report FROM published_bases)`,
  );
  return (last.pluck().get() ?? 0) + 1;
}

function saveGroups(connection: Connection, report: number, { asOf, groups }: Disclosed): void {
  const known = connection.prepare<unknown[], number>(
    `SELECT 1 FROM disclosed_groups
     WHERE survey = ? AND score = ? AND split_by = ? AND filters = ? AND group_key IS ? AND people = ?`,
  );
  const insert = connection.prepare(`INSERT INTO disclosed_groups
    (survey, score, split_by, filters, group_key, people, report, as_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const { question, score, group, people } of groups) {
    const { survey, by, where } = question;
    const texts = [JSON.stringify(score), JSON.stringify(by), JSON.stringify(where)];
    const own = [survey, ...texts, group ?? null, people];
    if (known.get(...own) === undefined) insert.run(...own, report, asOf ?? null);
  }
}

function saveBases(connection: Connection, report: number, { asOf, bases }: Disclosed): void {
  const known = connection.prepare<unknown[], number>(
    'SELECT 1 FROM published_bases WHERE subject = ? AND members = ?',
  );
  const insert = connection.prepare(
    'INSERT INTO published_bases (report, as_of, subject, members) VALUES (?, ?, ?, ?)',
  );
  for (const { subject, members } of bases) {
    const blob = blobOfMembers(members);
    if (known.get(subject, blob) === undefined) insert.run(report, asOf ?? null, subject, blob);
  }
}

/**
 * Writes down what a report shows before it leaves. What an earlier report showed of as many people, or of the same base, is
 * not written again: the same report made twice leaves the database as it is.
 */
export function saveDisclosed({ connection, path }: Database, disclosed: Disclosed): void {
  if (disclosed.groups.length + disclosed.bases.length === 0) return;
  const save = connection.transaction(() => {
    const report = nextReport(connection);
    saveGroups(connection, report, disclosed);
    saveBases(connection, report, disclosed);
  });
  withDatabaseProblems(path, () => {
    save.immediate();
  });
}
