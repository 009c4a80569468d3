/** Problems of the database file, and of what it is asked for. */
import type { ProblemRow } from './problem-row.js';

export const storageProblems = {
  'database-newer': {
    sentence:
      'The database "{file}" was written by a newer crm-sat (format {found}, this program knows up to {known}).',
    hint: 'Install the newer crm-sat, or name another database: --db other.db',
    exitCode: 4,
  },
  'database-not-sqlite': {
    sentence: 'The file "{file}" is not a database.',
    hint: 'Name a database, or a file that does not exist yet: --db crm-sat.db',
    exitCode: 4,
  },
  'database-foreign': {
    sentence: 'The database "{file}" belongs to another program; nothing was written to it.',
    hint: 'Name a file that does not exist yet: --db crm-sat.db',
    exitCode: 4,
  },
  'database-folder-missing': {
    sentence: 'There is no folder "{folder}" to keep the database "{file}" in.',
    hint: 'Make the folder first: mkdir -p "{folder}"',
    exitCode: 4,
  },
  'database-not-writable': {
    sentence: 'The database "{file}" cannot be written: the file or its folder is read-only, or it is a folder itself.',
    hint: 'Name a database in a folder of yours: --db ~/crm-sat.db',
    exitCode: 4,
  },
  'confidential-not-writable': {
    sentence:
      'The database "{file}" cannot be written, and it holds a confidential survey: what a report shows of it must be kept, or the next report could be subtracted from it.',
    hint: 'Copy it into a folder of yours and always read the copy: cp "{file}" ~/crm-sat.db',
    exitCode: 4,
  },
  'database-busy': {
    sentence: 'The database "{file}" is being written by another program; nothing was changed.',
    hint: 'Wait until the other import has ended, then run the same command again.',
    exitCode: 4,
  },
  'database-full': {
    sentence: 'There is no room left on the disk of the database "{file}"; nothing was changed.',
    hint: 'Make room, then run the same command again. Free space: df -h',
    exitCode: 4,
  },
  'database-damaged': {
    sentence: 'The database "{file}" is damaged or cannot be read.',
    hint: 'Restore it from a backup, or import the files again into a new one: crm-sat import FILE... --db new.db',
    exitCode: 4,
  },
  'scale-changed': {
    sentence: 'The item "{item}" of the survey "{survey}" was stored with {stored}, this file has it with {found}.',
    hint: 'Where nobody happened to use the whole scale, say which it is: --scale "{item}={target}". Answers that were given on another one can be recalculated, --rescale "{item}={target}", or kept apart: --survey "{survey} 2"',
    exitCode: 3,
  },
  'direction-changed': {
    sentence:
      'The item "{item}" of the survey "{survey}" was turned round in one file and not in another; its answers cannot be put together.',
    hint: 'State it for every file, --reverse "{item}", or keep the file apart: --survey "{survey} 2"',
    exitCode: 3,
  },
  'confidentiality-changed': {
    sentence:
      'The survey "{survey}" was imported as confidential; its answers cannot be made attributed by a later file.',
    hint: 'Leave out --attributed, or keep the file apart: --survey "{survey} 2"',
    exitCode: 3,
  },
  'records-changed': {
    sentence:
      '{rows} records of "{file}" are stored with other content, and --on-change fail was given; nothing of the file was imported. What differs, with the number of records: {fields}.',
    hint: 'Take the newer rows over: --on-change replace - or leave the stored records as they are: --on-change keep',
    exitCode: 3,
  },
  'unknown-import': {
    sentence: 'There is no import with the number {id} in the database "{file}".',
    hint: 'Run: crm-sat list imports --db "{file}"',
    exitCode: 2,
  },
  'already-undone': {
    sentence: 'The import {id} was undone before.',
    hint: 'To bring its file in again, import it: crm-sat import FILE --db "{file}"',
    exitCode: 2,
  },
  'undo-not-kept': {
    sentence: 'The import {id} was made by an earlier version, which did not keep what undoing it needs.',
    hint: 'Import the files that are to stay into a new database: crm-sat import FILE... --db new.db',
    exitCode: 2,
  },
  'undo-others-first': {
    sentence: 'The import {id} cannot be undone yet: later imports found records of it repeated or changed them.',
    hint: 'Undo them first, in this order: {others}',
    exitCode: 2,
  },
  'unknown-survey': {
    sentence: 'There is no survey named "{survey}" in the database.',
    hint: 'Run: crm-sat list surveys',
    exitCode: 2,
  },
  'unknown-customer-column': {
    sentence: 'Customers have no column "{column}".',
    hint: 'Their columns: {columns}',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
