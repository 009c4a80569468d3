/** What do reported service levels hold: cases within a promise and all cases, by service, measure and period? */
import type { LedgerRecord } from '../../domain/records.js';
import type { UnitCount } from '../../statistics/funnel/unit-count.js';
import { isUnitCount } from '../../statistics/funnel/unit-count.js';
import { numberOf, textOf } from '../ledger-values.js';
import { groupedBy } from '../grouped-by.js';

export interface LevelRecord {
  readonly service: string;
  readonly measure: string;
  readonly period: string;
  /** The promised share, 0..1; undefined where the record states none. */
  readonly target: number | undefined;
  readonly hits: number;
  readonly trials: number;
}

/** Promised shares are written as 0.95 or as 95. */
const asShare = (target: number | undefined): number | undefined =>
  target !== undefined && target > 1 ? target / 100 : target;

/** Cases within the promise, as counted or as all less those that missed; undefined where they are no counts. */
function levelOf(record: LedgerRecord): LevelRecord | undefined {
  const [kept, missed, trials] = ['numerator', 'missed', 'denominator'].map((field) => numberOf(record, field));
  if (trials === undefined) return undefined;
  const hits = kept ?? (missed === undefined ? undefined : trials - missed);
  const service = textOf(record, 'service') ?? '';
  if (hits === undefined || !isUnitCount({ name: service, hits, trials })) return undefined;
  if (missed !== undefined && hits + missed !== trials) return undefined;
  return {
    service,
    measure: textOf(record, 'measure') ?? '',
    period: textOf(record, 'period') ?? '',
    target: asShare(numberOf(record, 'target')),
    hits,
    trials,
  };
}

export interface Levels {
  readonly records: readonly LevelRecord[];
  /** Records that hold no counts, more hits than cases, or counts that do not add up. */
  readonly leftOut: number;
}

export function readLevels(records: readonly LedgerRecord[]): Levels {
  const levels = records.map(levelOf);
  const known = levels.flatMap((level) => level ?? []);
  return { records: known, leftOut: levels.length - known.length };
}

/** Hits and cases of each unit, all its records together. */
export function unitsBy(records: readonly LevelRecord[], keyOf: (record: LevelRecord) => string): readonly UnitCount[] {
  return [...groupedBy(records, keyOf)].map(([name, own]) => ({
    name,
    hits: own.reduce((sum, { hits }) => sum + hits, 0),
    trials: own.reduce((sum, { trials }) => sum + trials, 0),
  }));
}

/** The one target of all records; undefined where they state none, or different ones. */
export function targetOf(records: readonly LevelRecord[], stated: number | undefined): number | undefined {
  const targets = new Set(records.map(({ target }) => target));
  const [target] = targets;
  return targets.size === 1 && target !== undefined ? target : stated;
}
