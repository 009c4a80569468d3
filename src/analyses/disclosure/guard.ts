/**
 * Lets analyses read of protected answers and of records about people only what no earlier report was nearly the same of. What
 * must not be read is not answered with nothing, which would be taken for nobody: it stops what was about to be made of it.
 */
import type { ReportBases, ShownBase } from '../../counts/base-marks.js';
import type { CountSource, Question } from '../../counts/count-source.js';
import type { Need, Score } from '../../counts/needs.js';
import type { LedgerKind, LedgerRecord } from '../../domain/records.js';
import { isProtected, type Survey } from '../../domain/surveys.js';
import type { AnalysisContext } from '../analysis.js';
import { accountFilter } from '../selected-accounts.js';
import { filtersOf } from './filters-of.js';
import { nearAnswers } from './near-answers.js';
import { isAboutPeople, membersOfRecords, nearRecords } from './near-records.js';
import type { EarlierReport, PrintedTables } from './printed-tables.js';

/** Thrown by a read that is too near to earlier reports. */
export interface TooNear extends Error {
  /** Undefined where it is of a ledger. */
  readonly survey: string | undefined;
  readonly reports: readonly EarlierReport[];
}

const tooNear = (survey: string | undefined, reports: readonly EarlierReport[]): TooNear =>
  Object.assign(new Error('what is read is too near to what an earlier report rested on'), { survey, reports });

/** True of what a read of a guard has thrown. */
export const isTooNear = (thrown: unknown): thrown is TooNear => thrown instanceof Error && 'reports' in thrown;

export interface Guard {
  /** Reads what the audit looks at table by table. */
  readonly audited: CountSource;
  /** Its reads throw a `TooNear`. */
  readonly source: CountSource;
  /** What is made, its bases remembered as shown; throws what the making throws, and then nothing was shown. */
  readonly letting: <Made>(make: () => Made) => Made;
  /** What was shown rests on these. */
  readonly shown: () => readonly ShownBase[];
  /** Earlier reports because of which something was not read. */
  readonly reasons: () => readonly EarlierReport[];
}

export interface Guarded {
  readonly context: AnalysisContext;
  readonly printed: PrintedTables;
  readonly bases: ReportBases;
}

/** The scores whose total a figure over these counts may give away. */
function scoresOf(need: Need): readonly Score[] {
  switch (need.kind) {
    case 'distribution':
    case 'clustered-distribution':
    case 'panel':
      return [need.of];
    case 'unit-sums':
    case 'pair-moments':
      return need.scores;
    case 'cross-table':
      return [need.x, need.y];
    case 'item-moments':
      return [{ construct: need.construct }];
  }
}

/** A base that was read; one that is known already need not be remembered anew. */
interface ReadBase extends ShownBase {
  readonly isKnown: boolean;
}

/** The base of a question to a protected survey; throws where it is too near. */
function answersBase({ context, printed, bases }: Guarded, need: Need, question: Question): ReadBase {
  const { survey } = question;
  const { minimumGroup: minimum } = context.settings;
  const where = filtersOf(context.settings.where, question);
  const isTotalHidden = scoresOf(need).some((score) => printed.mustHide({ ...question, by: [] }, score).total);
  if (isTotalHidden) throw tooNear(survey, printed.reasons());
  const earlier = bases.earlierOf(`survey:${survey}`);
  const { marked, ofSurvey } = bases.under(where);
  const base = ofSurvey(survey);
  const { near, isKnown } = nearAnswers({ marked, base, earlier, minimum, where }, need, question);
  if (near.length > 0) throw tooNear(survey, near);
  return { subject: `survey:${survey}`, members: base.members, isKnown };
}

/** The base of a ledger under the filters of the report; throws where it is too near. */
function recordsBase({ context, bases }: Guarded, kind: LedgerKind, records: readonly LedgerRecord[]): ReadBase {
  const { source, settings } = context;
  const selected = records.filter(accountFilter(source, settings));
  const members = membersOfRecords(selected, settings.asOf, bases.memberOf);
  const near = nearRecords(members, bases.earlierOf(`ledger:${kind}`), settings.minimumGroup);
  if (near.length > 0) throw tooNear(undefined, near);
  return { subject: `ledger:${kind}`, members, isKnown: false };
}

/** Finds once for each key what is found or thrown. */
function createOnce() {
  const known = new Map<string, ReadBase | TooNear>();
  return (key: string, find: () => ReadBase): ReadBase => {
    const found = known.get(key) ?? findOrCatch(find);
    known.set(key, found);
    if (isTooNear(found)) throw found;
    return found;
  };
}

function findOrCatch(find: () => ReadBase): ReadBase | TooNear {
  try {
    return find();
  } catch (thrown) {
    if (isTooNear(thrown)) return thrown;
    throw thrown;
  }
}

/** Bases read since something began to be made, those of what was made, and the reasons why something was not. */
function createRecord(printed: PrintedTables) {
  // A base is one object however often it is read.
  const shown = new Map<Float64Array, ShownBase>();
  const reports = new Map<number, EarlierReport>();
  let pending: ShownBase[] = [];
  return {
    shown: () => [...shown.values()],
    reasons: () => [...reports.values()],
    isRead: (base: ReadBase) => {
      if (!base.isKnown) pending.push(base);
    },
    letting: <Made>(make: () => Made): Made => {
      const before = pending;
      pending = [];
      const takeBack = printed.mark();
      try {
        const made = make();
        for (const base of pending) shown.set(base.members, base);
        return made;
      } catch (thrown) {
        // Written down as shown, it would be taken for shown by the next report, which then had nothing left to hide.
        takeBack();
        if (isTooNear(thrown)) for (const { report, asOf } of thrown.reports) reports.set(report, { report, asOf });
        throw thrown;
      } finally {
        pending = before;
      }
    },
  };
}

/** The guard of one making of a report. */
export function createGuard(guarded: Guarded): Guard {
  const { source, surveys, settings } = guarded.context;
  const isSurveyProtected = new Set(
    surveys.filter((survey: Survey) => isProtected(survey, settings)).map(({ name }) => name),
  );
  const { isRead, ...record } = createRecord(guarded.printed);
  const once = createOnce();
  const check = (key: string, find: () => ReadBase): void => {
    isRead(once(key, find));
  };
  return {
    ...record,
    audited: source,
    source: {
      ...source,
      read: (need, question) => {
        const { survey } = question;
        if (isSurveyProtected.has(survey))
          check(JSON.stringify([need, question]), () => answersBase(guarded, need, question));
        return source.read(need, question);
      },
      ledger: (kind) => {
        const records = source.ledger(kind);
        if (isAboutPeople(kind)) check(`ledger:${kind}`, () => recordsBase(guarded, kind, records));
        return records;
      },
    },
  };
}
