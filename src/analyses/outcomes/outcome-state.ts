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
  /** What is measured, in the words of the ledger; the title where it names no measure. */
  readonly measure: string;
  readonly direction: 'higher' | 'lower' | undefined;
  readonly unit: string | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly stage: string | undefined;
  /** The role of who agreed: as the ledger says, else as the contact file does. */
  readonly agreedRole: string | undefined;
  readonly agreedOn: string | undefined;
  readonly dueOn: string | undefined;
  readonly measuredOn: string | undefined;
  readonly assertedBy: string | undefined;
  readonly isDue: boolean;
  /** Undefined while nobody measured, or where there is no target to reach. */
  readonly isReached: boolean | undefined;
  /** Measured, and the measurement - good or bad - confirmed by somebody of the customer who owns or pays for the result. */
  readonly isConfirmed: boolean;
  /** The role of who confirmed it, where it is confirmed and known. */
  readonly confirmedRole: string | undefined;
  /** Reached and confirmed. */
  readonly isVerified: boolean;
}

/** The role of each contact, by id and by name. */
function rolesOfPeople(source: CountSource): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const contact of source.ledger('contact')) {
    const role = textOf(contact, 'role');
    for (const field of ['name', 'contact_id']) {
      const who = textOf(contact, field);
      if (who !== undefined && role !== undefined) roles.set(who, role);
    }
  }
  return roles;
}

interface People {
  readonly verifiers: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, string>;
}

/** Without a stated direction the way from baseline to target tells it; without a baseline more is taken as better. */
export function directionOf({
  direction,
  baseline,
  target,
}: Pick<OutcomeState, 'direction' | 'baseline' | 'target'>): 'higher' | 'lower' {
  if (direction !== undefined) return direction;
  return baseline !== undefined && target !== undefined && target < baseline ? 'lower' : 'higher';
}

type Goal = Pick<OutcomeState, 'direction' | 'baseline' | 'target'>;

/** What was agreed, as the ledger has it. */
export function goalOf(record: LedgerRecord): Goal {
  const stated = textOf(record, 'direction');
  return {
    direction: stated === 'higher' || stated === 'lower' ? stated : undefined,
    baseline: numberOf(record, 'baseline'),
    target: numberOf(record, 'target'),
  };
}

/** Whether the actual value is at or past the target. */
export function isReachedBy(outcome: Goal, actual: number | undefined): boolean | undefined {
  const { target } = outcome;
  if (actual === undefined || target === undefined) return undefined;
  return directionOf(outcome) === 'lower' ? actual <= target : actual >= target;
}

function stateOf(record: LedgerRecord, people: People, asOf: string | undefined): OutcomeState {
  const goal = goalOf(record);
  const measuredOn = textOf(record, 'measured_on');
  const actual = happenedBy(measuredOn, asOf) ? numberOf(record, 'actual') : undefined;
  const isReached = isReachedBy(goal, actual);
  const isConfirmed = isReached !== undefined && judgeVerification(record, people.verifiers, asOf) === 'counts';
  const dueOn = textOf(record, 'due_on');
  const [agreedWith, verifiedBy] = [textOf(record, 'agreed_with'), textOf(record, 'verified_by')];
  const id = textOf(record, 'outcome_id') ?? '';
  const title = textOf(record, 'title') ?? textOf(record, 'measure') ?? id;
  return {
    ...goal,
    id,
    account: textOf(record, 'customer_id') ?? '',
    title,
    measure: textOf(record, 'measure') ?? title,
    unit: textOf(record, 'unit'),
    actual,
    stage: textOf(record, 'stage'),
    agreedRole: textOf(record, 'agreed_role') ?? people.roles.get(agreedWith ?? ''),
    agreedOn: textOf(record, 'agreed_on'),
    dueOn,
    measuredOn,
    assertedBy: textOf(record, 'asserted_by'),
    isDue: dueOn !== undefined && asOf !== undefined && dueOn.slice(0, 10) <= asOf,
    isReached,
    isConfirmed,
    confirmedRole: isConfirmed ? (textOf(record, 'verified_role') ?? people.roles.get(verifiedBy ?? '')) : undefined,
    isVerified: isReached === true && isConfirmed,
  };
}

/** All outcomes as they stood on the day the report speaks of, by account and id. */
export function readOutcomes(
  source: CountSource,
  asOf: string | undefined,
  isSelected: (record: LedgerRecord) => boolean = () => true,
): readonly OutcomeState[] {
  const people = { verifiers: verifiersOf(source), roles: rolesOfPeople(source) };
  const states = source
    .ledger('outcome')
    .filter((record) => isSelected(record) && happenedBy(textOf(record, 'agreed_on'), asOf))
    .map((record) => stateOf(record, people, asOf));
  return states.toSorted((a, b) => compareCodePoints(a.account, b.account) || compareCodePoints(a.id, b.id));
}
