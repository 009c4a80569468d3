/** Why should somebody call an account? One reason of one account; which there are stands in `reasons-of-answers.ts` and `reasons-of-records.ts`. */
import type { Message } from '../../text/message.js';

/** 3: the account may go or has cause to; 2: it was let down; 1: nobody has looked yet, or it decides soon. */
export type Weight = 1 | 2 | 3;

export interface Reason {
  readonly account: string;
  readonly text: Message;
  /** How much it matters beside the other reasons. */
  readonly weight: Weight;
}
