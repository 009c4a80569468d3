/** Words that let one person answer once: nobody can guess them, and no spreadsheet takes them for a number or a formula. */
import type { Environment } from '../environment.js';

/** Lower case and digits that cannot be taken for letters (RFC 4648, base 32). */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const bitsOfLetter = 5;
/** 130 bits: the hash in the database cannot be led back by trying. */
const lettersOfToken = 26;
/** 65 bits: no two invitations of any drawing are called the same. */
const lettersOfId = 13;

/** One letter of each random byte: 256 is a multiple of 32, so each is as likely. */
function word(environment: Environment, length: number): string {
  return [...environment.randomBytes(length)].map((byte) => letters[byte % 2 ** bitsOfLetter]).join('');
}

export const makeToken = (environment: Environment): string => word(environment, lettersOfToken);

/** Says nothing of the person: it stands beside answers of attributed surveys. */
export const makeInvitationId = (environment: Environment): string => `inv-${word(environment, lettersOfId)}`;
