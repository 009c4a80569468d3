/** Problems of importing people under pseudonyms. */
import type { ProblemRow } from './problem-row.js';

export const identityProblems = {
  'identity-needed': {
    sentence:
      'The database holds people under pseudonyms only; this import would bring their ids, addresses and names.',
    hint: 'Import without identities too: --no-identity - or, in crm-sat.config.yaml, for every import: identity: pseudonyms',
    exitCode: 2,
  },
  'identity-mixed': {
    sentence: 'The database holds people as they stand in the exports; under pseudonyms they would be other people.',
    hint: 'Import all files into a new database: crm-sat import FILE... --no-identity --db new.db',
    exitCode: 2,
  },
  'kept-out-unknown': {
    sentence: 'People who were erased are kept out of this database, and without the key nobody can tell who they are.',
    hint: 'Name the file of the key they were erased with: --identity-key FILE',
    exitCode: 2,
  },
  'identity-key-differs': {
    sentence: 'The database was filled with another key: the same people would get other pseudonyms.',
    hint: 'Name the file of the key it was filled with: --identity-key FILE',
    exitCode: 2,
  },
  'identity-key-unusable': {
    sentence: 'The file "{file}" holds no key: it needs at least {characters} characters that nobody can guess.',
    hint: 'Name a file that does not exist yet, and a key is made: --identity-key FILE',
    exitCode: 2,
  },
  'identity-key-not-readable': {
    sentence: 'The key of pseudonyms "{file}" can neither be read nor made ({reason}).',
    hint: 'Name a file of yours, outside the folder of the database: --identity-key FILE',
    exitCode: 2,
  },
  'identity-key-nowhere': {
    sentence: 'There is no place for the key of pseudonyms: neither HOME nor XDG_CONFIG_HOME is set.',
    hint: 'Name the file: --identity-key FILE',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
