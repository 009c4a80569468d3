/** In which class is an account? Satisfaction by staying, with evidence of choice; the one place where this is decided. */
import type { AccountFacts } from '../account-names.js';
import type { AccountScore } from '../account-scores.js';
import { freedomOf, type StatedFreedom } from './freedom.js';
import type { RenewalEvidence } from './renewal-evidence.js';

export const loyaltyClasses = ['loyal-by-choice', 'unproven', 'hostage', 'mercenary', 'defector'] as const;
export type LoyaltyClass = (typeof loyaltyClasses)[number];

export interface ClassifiedAccount {
  readonly account: string;
  readonly satisfaction: AccountScore;
  readonly isStaying: boolean;
  /** What shows that it stays or goes: the customer file, a renewal, or only what people say. */
  readonly stayingEvidence: 'left' | 'renewal' | 'stated' | 'customer-file';
  readonly renewal: RenewalEvidence | undefined;
  readonly stated: StatedFreedom;
  readonly loyaltyClass: LoyaltyClass;
}

export interface AccountEvidence {
  readonly satisfaction: AccountScore;
  readonly facts: AccountFacts | undefined;
  readonly hasLeftBy: boolean;
  readonly renewal: RenewalEvidence | undefined;
  /** The account's stated intention to buy again or renew. */
  readonly intention: AccountScore | undefined;
  /** What its people say of being able to go, where a survey asks. */
  readonly stated: StatedFreedom;
}

function stayingOf({
  hasLeftBy,
  renewal,
  intention,
  facts,
}: AccountEvidence): Pick<ClassifiedAccount, 'isStaying' | 'stayingEvidence'> | undefined {
  if (hasLeftBy) return { isStaying: false, stayingEvidence: 'left' };
  if (renewal?.decision) return { isStaying: renewal.decision === 'stayed', stayingEvidence: 'renewal' };
  if (intention?.isLow) return { isStaying: false, stayingEvidence: 'stated' };
  if (intention) return { isStaying: true, stayingEvidence: 'stated' };
  // A customer of the customer file that has not left is a customer.
  return facts ? { isStaying: true, stayingEvidence: 'customer-file' } : undefined;
}

/**
 * Stays, satisfied, renewed while free: loyal by choice. Stays, dissatisfied, bound: hostage. Stays otherwise: unproven -
 * without evidence nobody is called loyal. Goes: mercenary when satisfied, defector when not. Undefined when nothing
 * shows whether the account stays.
 */
export function classifyAccount(evidence: AccountEvidence): ClassifiedAccount | undefined {
  const staying = stayingOf(evidence);
  if (!staying) return undefined;
  const { satisfaction, renewal, stated } = evidence;
  const freedom = freedomOf(renewal, stated);
  const common = { account: satisfaction.account, satisfaction, renewal, stated, ...staying };
  if (!staying.isStaying) return { ...common, loyaltyClass: satisfaction.isHigh ? 'mercenary' : 'defector' };
  const hasChosen = renewal?.decision === 'stayed' && freedom === 'free';
  if (satisfaction.isHigh && hasChosen) return { ...common, loyaltyClass: 'loyal-by-choice' };
  if (!satisfaction.isHigh && freedom === 'bound') return { ...common, loyaltyClass: 'hostage' };
  return { ...common, loyaltyClass: 'unproven' };
}

/** Whether no renewal says if the account was free to leave: what a user can record. */
export function lacksFreedom({ renewal, stated }: ClassifiedAccount): boolean {
  if (freedomOf(renewal, stated) !== 'unknown') return false;
  return !renewal || (renewal.freedom === 'unknown' && renewal.freeToLeave === undefined);
}
