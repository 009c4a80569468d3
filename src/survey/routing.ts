/** Which items is somebody asked, by role and by what was answered before? */
import type { StandardRole } from '../domain/roles.js';
import type { Questionnaire, QuestionnaireItem } from './questionnaire.js';

export interface SoFar {
  /** Undefined where it was not said: what only some roles are asked is then not asked. */
  readonly role: StandardRole | undefined;
  /** By item id, as given: numbers, yes or no, ids of options. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** Whether the item is asked. An item that depends on one that is not asked is not asked either, for that has no answer. */
export function isAsked({ roles, askedIf }: QuestionnaireItem, { role, answers }: SoFar): boolean {
  if (roles.length > 0 && !(role !== undefined && roles.includes(role))) return false;
  return !askedIf || (answers.get(askedIf.item) ?? []).some((answer) => askedIf.answers.includes(answer));
}

/** Whether the role is asked for before the items: always, but of the customers of customers, who have none. */
export const asksRole = ({ kind, items }: Questionnaire): boolean =>
  kind !== 'downstream' || items.some(({ roles }) => roles.length > 0);
