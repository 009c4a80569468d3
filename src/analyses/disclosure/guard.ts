/**
 * Lets analyses read of protected answers and of records about people only what no earlier report was nearly the same of. What
 * must not be read is not answered with nothing, which would be taken for nobody: it stops what was about to be made of it.
 */
import type { ReportBases } from '../../counts/base-marks.js';
import type { CountSource, Question } from '../../counts/count-source.js';
import type { Need, Score } from '../../counts/needs.js';
import type { LedgerKind, LedgerRecord } from '../../domain/records.js';
import { isProtected, type Survey } from '../../domain/surveys.js';
import type { AnalysisContext } from '../analysis.js';
import { accountFilter } from '../selected-accounts.js';
import { nearAnswers } from './near-answers.js';
import { isAboutPeople, membersOfRecords, nearRecords } from './near-records.js';
import type { EarlierReport, PrintedTables } from './printed-tables.js';

/** Thrown by a read that is too near to earlier reports. */
export class TooNear extends Error {
  constructor(
    /** Undefined where it is of a ledger. */
    readonly survey: string | undefined,
    readonly reports: readonly EarlierReport[],
  ) {
    super('what is read is too near to what an earlier report rested on');
  }
}

export interface Guard {
  /** Its reads throw `TooNear`. */
  readonly source: CountSource;
  /** What is made, its bases remembered as shown; throws what the making throws, and then nothing was shown. */
  readonly letting: <Made>(make: () => Made) => Made;
  /** The members of what was shown, by what it is of. */
  readonly shown: () => ReadonlyMap<string, Float64Array>;
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

/** The base of a question to a protected survey; throws where it is too near. */
function answersBase({ context, printed, bases }: Guarded, need: Need, question: Question): Float64Array {
  const { survey } = question;
  const { minimumGroup: minimum, where } = context.settings;
  const isTotalHidden = scoresOf(need).some((score) => printed.mustHide({ ...question, by: [] }, score).total);
  if (isTotalHidden) throw new TooNear(survey, printed.reasons());
  const earlier = bases.earlierOf(`survey:${survey}`);
  const base = bases.ofSurvey(survey);
  const near = nearAnswers({ marked: bases.marked, base, earlier, minimum, where }, need, question);
  if (near.length > 0) throw new TooNear(survey, near);
  return base.members;
}

/** The base of a ledger under the filters of the report; throws where it is too near. */
function recordsBase({ context, bases }: Guarded, kind: LedgerKind, records: readonly LedgerRecord[]): Float64Array {
  const { source, settings } = context;
  const selected = records.filter(accountFilter(source, settings));
  const members = membersOfRecords(selected, settings.asOf, bases.memberOf);
  const near = nearRecords(members, bases.earlierOf(`ledger:${kind}`), settings.minimumGroup);
  if (near.length > 0) throw new TooNear(undefined, near);
  return members;
}

/** Finds once for each key what is found or thrown. */
function createOnce() {
  const known = new Map<string, Float64Array | TooNear>();
  return (key: string, find: () => Float64Array): Float64Array => {
    const found = known.get(key) ?? findOrCatch(find);
    known.set(key, found);
    if (found instanceof TooNear) throw found;
    return found;
  };
}

function findOrCatch(find: () => Float64Array): Float64Array | TooNear {
  try {
    return find();
  } catch (thrown) {
    if (thrown instanceof TooNear) return thrown;
    throw thrown;
  }
}

/** Bases read since something began to be made, those of what was made, and the reasons why something was not. */
function createRecord() {
  const shown = new Map<string, Float64Array>();
  const reports = new Map<number, EarlierReport>();
  let pending = new Map<string, Float64Array>();
  return {
    shown: () => shown,
    reasons: () => [...reports.values()],
    isRead: (subject: string, members: Float64Array) => pending.set(subject, members),
    letting: <Made>(make: () => Made): Made => {
      const before = pending;
      pending = new Map();
      try {
        const made = make();
        for (const [subject, members] of pending) shown.set(subject, members);
        return made;
      } catch (thrown) {
        if (thrown instanceof TooNear)
          for (const { report, asOf } of thrown.reports) reports.set(report, { report, asOf });
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
  const { isRead, ...record } = createRecord();
  const once = createOnce();
  const check = (subject: string, key: string, find: () => Float64Array): void => {
    isRead(subject, once(key, find));
  };
  return {
    ...record,
    source: {
      ...source,
      read: (need, question) => {
        const { survey } = question;
        if (isSurveyProtected.has(survey))
          check(`survey:${survey}`, JSON.stringify([need, question]), () => answersBase(guarded, need, question));
        return source.read(need, question);
      },
      ledger: (kind) => {
        const records = source.ledger(kind);
        if (isAboutPeople(kind)) check(`ledger:${kind}`, `ledger:${kind}`, () => recordsBase(guarded, kind, records));
        return records;
      },
    },
  };
}
