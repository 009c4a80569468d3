/** Which fields of records name a person, and what becomes of them where nobody may be named? */

/**
 * `pseudonym`: the same person has the same pseudonym in every field and file, so that records still find each other;
 * `dropped`: free text about a person that joins nothing.
 */
export type IdentityRule = 'pseudonym' | 'dropped';

/** Ids, addresses and names of people; the ids a survey tool gave to responses and invitations lead to people as well. */
const ofPeople: Readonly<Record<string, IdentityRule>> = {
  contact_id: 'pseudonym',
  email: 'pseudonym',
  response_id: 'pseudonym',
  invitation_id: 'pseudonym',
  collector: 'pseudonym',
  sender: 'pseudonym',
  account_manager: 'pseudonym',
  handled_by: 'pseudonym',
  staff: 'pseudonym',
  manager: 'pseudonym',
  agreed_with: 'pseudonym',
  asserted_by: 'pseudonym',
  verified_by: 'pseudonym',
  title: 'dropped',
};

/** The rule of a field; undefined where it names no person. Customers and products keep their names, and outcomes their title. */
export function identityRuleOf(kind: string, field: string): IdentityRule | undefined {
  if (field === 'name') return kind === 'contact' ? 'dropped' : undefined;
  if (field === 'title' && kind === 'outcome') return undefined;
  return ofPeople[field];
}
