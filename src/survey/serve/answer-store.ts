/** What does a server of a form need of a database? Where answers stand is the storage room's; here stands what is asked of it. */
import type { StandardRole } from '../../domain/roles.js';

/** Whose answers a one-time link brings, as far as the survey may know. */
export interface LinkOwner {
  readonly customerId: string | undefined;
  readonly contactId: string | undefined;
  readonly role: StandardRole | undefined;
}

export type LinkState =
  { readonly state: 'open'; readonly owner: LinkOwner } | { readonly state: 'used' } | { readonly state: 'unknown' };

export interface SentAnswers {
  readonly submissionId: string;
  /** The word of the one-time link; undefined where everybody may answer. */
  readonly token: string | undefined;
  /** The row of the answers, by key, once it is known whose they are. */
  readonly cellsOf: (owner: LinkOwner | undefined) => Readonly<Record<string, string>>;
}

/** `saved-before`: the same sent twice; `changed`: other answers under an id that was saved, which were not kept. */
export type SavedAs = 'saved' | 'saved-before' | 'changed' | 'unknown' | 'used';

export interface AnswerStore {
  readonly linkOf: (token: string) => LinkState;
  /** Returns when the answers are on the disk; throws where they cannot be saved. */
  readonly save: (sent: SentAnswers) => SavedAs;
}
