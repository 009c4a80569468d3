/** The port through which analyses see what was imported: counts of answers, and the small ledgers. */
import type { LedgerKind, LedgerRecord } from '../domain/records.js';
import type { Survey } from '../domain/surveys.js';
import type { Breakdown } from './breakdown.js';
import type { CountsFor, Need } from './needs.js';

/**
 * What answers can be split or filtered by. `account` is the customer_id, `respondent` the contact_id, `payer` whether the contact pays (`yes`, `no`), `day` the day of the answer (ISO), `weight` the weight of the response as a number in words, `base` in which reports it was counted (`base-marks.ts`).
 * `customer:<field>` is a column of the customer record (`customer:region`), `segment:<name>` a kept column of the survey.
 */
export type Dimension =
  | 'role'
  | 'payer'
  | 'period'
  | 'account'
  | 'respondent'
  | 'day'
  | 'weight'
  | 'base'
  | ResponseDimension
  | `customer:${string}`
  | `segment:${string}`;

/** Fields of the response itself that answers can be split by. */
export const responseDimensions = ['channel', 'language', 'collector'] as const;
export type ResponseDimension = (typeof responseDimensions)[number];

export interface Question {
  readonly survey: string;
  /** In this order the parts of a group key stand. Empty: only the overall counts. */
  readonly by: readonly Dimension[];
  /** Every named dimension must have one of the values. */
  readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
}

/**
 * Responses without a value on a `by` dimension are counted in `overall` and in the group `''` of that dimension,
 * so that groups always add up to overall.
 */
export interface CountSource {
  read<N extends Need>(need: N, question: Question): Breakdown<CountsFor<N>>;
  surveys(): readonly Survey[];
  ledger(kind: LedgerKind): readonly LedgerRecord[];
  /** Records as they were before a later import replaced them, the earliest first; absent where no history is kept. */
  replaced?(kind: LedgerKind): readonly LedgerRecord[];
  /** The latest date (ISO, day) on which anything imported happened: answers, measurements, decisions; not due dates. */
  latestDate(): string | undefined;
}
