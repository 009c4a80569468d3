/** Where an agreed outcome stands: measured, reached, verified by whom it matters to, due. The one place where this is decided. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { CountSource } from '../../counts/count-source.js';
import type { LedgerRecord } from '../../domain/records.js';
import { happenedBy, numberOf, textOf } from '../ledger-values.js';
import { judgeVerification, verifiersOf } from './verification.js';

export interface OutcomeState {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly unit: string | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly stage: string | undefined;
  readonly dueOn: string | undefined;
  readonly isDue: boolean;
  /** Undefined while nobody measured, or where there is no target to reach. */
  readonly isReached: boolean | undefined;
  /** Reached, and confirmed by somebody of the customer who owns or pays for the result. */
  readonly isVerified: boolean;
}

/** Whether the actual value is at or past the target. */
export function isReachedBy(record: LedgerRecord, actual: number | undefined): boolean | undefined {
  const target = numberOf(record, 'target');
  if (actual === undefined || target === undefined) return undefined;
  const baseline = numberOf(record, 'baseline');
  const stated = textOf(record, 'direction');
  // Without a stated direction the way from baseline to target tells it; without a baseline more is taken as better.
  const isLowerBetter = stated === undefined ? baseline !== undefined && target < baseline : stated === 'lower';
  return isLowerBetter ? actual <= target : actual >= target;
}

/** All outcomes as they stood on the day the report speaks of, by account and id. */
export function readOutcomes(
  source: CountSource,
  asOf: string | undefined,
  isSelected: (record: LedgerRecord) => boolean = () => true,
): readonly OutcomeState[] {
  const verifiers = verifiersOf(source);
  const states = source
    .ledger('outcome')
    .filter((record) => isSelected(record) && happenedBy(textOf(record, 'agreed_on'), asOf))
    .map((record): OutcomeState => {
      const wasMeasured = happenedBy(textOf(record, 'measured_on'), asOf);
      const actual = wasMeasured ? numberOf(record, 'actual') : undefined;
      const isReached = isReachedBy(record, actual);
      const dueOn = textOf(record, 'due_on');
      return {
        id: textOf(record, 'outcome_id') ?? '',
        account: textOf(record, 'customer_id') ?? '',
        title: textOf(record, 'title') ?? textOf(record, 'measure') ?? textOf(record, 'outcome_id') ?? '',
        unit: textOf(record, 'unit'),
        baseline: numberOf(record, 'baseline'),
        target: numberOf(record, 'target'),
        actual,
        stage: textOf(record, 'stage'),
        dueOn,
        isDue: dueOn !== undefined && asOf !== undefined && dueOn.slice(0, 10) <= asOf,
        isReached,
        isVerified: isReached === true && judgeVerification(record, verifiers, asOf) === 'counts',
      };
    });
  return states.toSorted((a, b) => compareCodePoints(a.account, b.account) || compareCodePoints(a.id, b.id));
}
