/** What every part of the outcome analysis is given, and what it gives back. */
import type { CountSource } from '../../counts/count-source.js';
import { isProtected } from '../../domain/surveys.js';
import { empty, label, number, withheld } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Unit, Value } from '../../text/value.js';
import type { AccountFacts } from '../account-names.js';
import { promisedTo, type AnalysisContext, type AnalysisSettings, type RankedFinding } from '../analysis.js';
import type { OutcomeState } from './outcome-state.js';

export interface Ledger {
  readonly source: CountSource;
  readonly settings: AnalysisSettings;
  readonly outcomes: readonly OutcomeState[];
  readonly facts: ReadonlyMap<string, AccountFacts>;
  /** False when a filter speaks of answers: a sentence about all outcomes would be taken for one about the selected ones. */
  readonly mayClaim: boolean;
  /** True where accounts may be named: not in what leaves the team, and not beside a survey that promised confidence. */
  readonly mayName: boolean;
}

export interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}
export const nothing: Part = { blocks: [], figures: [], findings: [] };

/** A survey without accounts cannot be joined to the ledger, so its promise is kept whatever the ledger names. */
export function mayNameAccounts(context: AnalysisContext): boolean {
  const { settings } = context;
  if (settings.isForPublication) return false;
  return promisedTo(context).every((one) => !isProtected(one, settings) || one.confidentialityReason === 'no-accounts');
}

/** Tables of the ledger end here; the rest is in --json as figures, or in the file itself. */
export const mostRows = 12;

/** The note of a table that does not show everything. */
export function moreRows(all: number): readonly Message[] {
  return all > mostRows ? [message('note.outcome-rows', { more: number(all - mostRows, 'count') })] : [];
}

/** Value and interval in one cell, so that four of them fit beside each other. */
export function valueWithInterval(estimate: Estimate, unit: Unit): Value {
  if (estimate.status === 'withheld') return withheld(estimate);
  const value = number(estimate.value, unit);
  if (!estimate.interval) return value;
  const [low, high] = estimate.interval;
  return label(message('word.value-interval', { value, interval: { type: 'interval', low, high, unit } }));
}

const isBlank = (value: Value | undefined): boolean =>
  value === undefined || value.type === 'empty' || (value.type === 'label' && value.label === '');

/** What is left of a table when nothing of single outcomes may stand in it: columns without a cell are dropped. */
export function withoutBlankColumns(table: Table): Table {
  const kept = table.columns.map((_, place) => table.rows.some((row) => !isBlank(row[place])));
  return {
    ...table,
    columns: table.columns.filter((_, place) => kept[place]),
    rows: table.rows.map((row) => row.filter((_, place) => kept[place])),
  };
}

export const quantity = (value: number | undefined): Value => (value === undefined ? empty : number(value, 'quantity'));

/** In what leaves the team no figure stands on fewer than k. */
export function shownBy({ isForPublication, minimumGroup }: AnalysisSettings, estimate: Estimate): Estimate {
  const base = Math.min(estimate.answers ?? Infinity, ('clusters' in estimate && estimate.clusters) || Infinity);
  if (!isForPublication || base === 0 || base >= minimumGroup) return estimate;
  return { status: 'withheld', reason: 'too-few-answers', needed: minimumGroup };
}

/** A count that belongs to an estimate: empty where `shownBy` hid it, for what stands above and below a share is the share. */
export function countUnless(estimate: Estimate, count: number): Value {
  const isHidden =
    estimate.status === 'withheld' && estimate.reason === 'too-few-answers' && estimate.answers === undefined;
  return isHidden ? empty : number(count, 'count');
}
