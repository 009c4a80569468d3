/** In one word: where does an outcome stand? */
import type { OutcomeState } from './outcome-state.js';

export const outcomeStatuses = ['open', 'overdue', 'reached', 'missed', 'verified'] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** Undefined: agreed later than the day the report speaks of, so it is open. */
export function statusOf(state: OutcomeState | undefined): OutcomeStatus {
  if (state?.isVerified) return 'verified';
  if (state?.isReached !== undefined) return state.isReached ? 'reached' : 'missed';
  return state?.isDue ? 'overdue' : 'open';
}
