/** Problems of erasing a person. None of them repeats who it is: messages are kept in logs. */
import type { ProblemRow } from './problem-row.js';

export const forgetProblems = {
  'person-needed': {
    sentence: 'Nobody was named who is to be forgotten.',
    hint: 'Name one person, by id or by address: crm-sat forget --contact ID - or: crm-sat forget --email ADDRESS',
    exitCode: 2,
  },
  'person-not-found': {
    sentence: 'Nothing in the database names that person; nothing was changed.',
    hint: 'Compare the spelling with the export, or name the person the other way: --contact ID or --email ADDRESS',
    exitCode: 2,
  },
  'address-shared': {
    sentence: 'This address belongs to {people} people, so it does not say who is to be forgotten.',
    hint: 'Name the one who is meant: crm-sat forget --contact ID',
    exitCode: 2,
  },
  'text-too-short': {
    sentence: '{option} needs at least {characters} characters: a shorter text stands everywhere and means nobody.',
    hint: 'Write the text out as it stands in the data.',
    exitCode: 2,
  },
  'erasure-unconfirmed': {
    sentence: 'Erasing cannot be undone, and nobody is here to confirm it.',
    hint: 'See first what would go: --dry-run - then confirm it: --yes',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
