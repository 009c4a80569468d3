/** Problems of the call itself: options, configuration, output. */
import type { ProblemRow } from './problem-row.js';

export const callProblems = {
  'unknown-command': {
    sentence: 'There is no command "{name}".',
    hint: 'Did you mean: crm-sat {nearest}? All commands: crm-sat --help',
    exitCode: 2,
  },
  'option-before-command': {
    sentence: 'The option "{option}" stands before the command.',
    hint: 'The command comes first, its options behind it: crm-sat {command} {option} ...',
    exitCode: 2,
  },
  'unknown-metric': {
    sentence: 'There is no metric or export layout named "{name}".',
    hint: 'Did you mean "{nearest}"? Run: crm-sat list metrics - or: crm-sat list layouts',
    exitCode: 2,
  },
  'no-such-metric': {
    sentence: 'There is no metric or export layout named "{name}", nor one named nearly so.',
    hint: 'Run: crm-sat list metrics - or: crm-sat list layouts',
    exitCode: 2,
  },
  'weights-not-utf8': {
    sentence: 'The file of weights "{file}" is no text in UTF-8.',
    hint: 'Save it as "CSV UTF-8", with the columns customer_id (or contact_id) and weight.',
    exitCode: 2,
  },
  'weights-columns': {
    sentence: 'The file of weights "{file}" lacks the columns it needs.',
    hint: 'Its header names whose weight it is, and the weight: customer_id,weight - or: contact_id,weight',
    exitCode: 2,
  },
  'weights-bad-row': {
    sentence:
      'Row {row} of the file of weights "{file}" has no id, an id that was met before, or a weight that is not above 0.',
    hint: 'Each id stands once, with a number above 0. Leave out whoever is not to count.',
    exitCode: 2,
  },
  'compared-with-itself': {
    sentence: 'The period {period} cannot be compared with itself.',
    hint: 'Name another one: --compare PERIOD',
    exitCode: 2,
  },
  'unknown-topic': {
    sentence: 'There is no topic named "{name}".',
    hint: 'Topics are: {topics}. For example: --topic {nearest}',
    exitCode: 2,
  },
  'unknown-driver': {
    sentence: 'No question on a scale, and nothing measured by one, is named "{name}" ({option}).',
    hint: 'These can be named: {usable}. For example: {option} "{nearest}". Several with a comma between them, or a pattern: --drivers "Q7_*"',
    exitCode: 2,
  },
  'driver-is-category': {
    sentence:
      'The column "{name}" is kept as categories, not as answers on a scale: it can be neither a driver nor an outcome ({option}).',
    hint: 'These can be named: {usable}. To compare categories: --by "{name}". If it is yes or no, or an answer on a scale: --map "{name}=other" - where low is the good end (has left: no) add --reverse "{name}"',
    exitCode: 2,
  },
  'survey-not-imported': {
    sentence: 'No survey named "{name}" was imported.',
    hint: 'The surveys are: {surveys}. For example: --survey "{nearest}"',
    exitCode: 2,
  },
  'unknown-dimension': {
    sentence: 'The answers cannot be split or filtered by "{name}".',
    hint: 'They can by: {names}. For example: --by {nearest}',
    exitCode: 2,
  },
  'dimension-is-question': {
    sentence: '"{name}" was read as a question with rated answers, not as a group.',
    hint: 'To split by it, import it as a segment: --map "{name}=segment:{name}"',
    exitCode: 2,
  },
  'dimension-identifies': {
    sentence:
      'Under the rules for confidential surveys and publication the answers cannot be split or filtered by "{name}": it can point at a single account or person.',
    hint: 'They can by: {names}. For example: --by {nearest}',
    exitCode: 2,
  },
  'dimension-read-as': {
    sentence:
      '"{name}" was read as {field}; under the rules for confidential surveys and publication it may point at a single account or person, so it is no split.',
    hint: 'The answers can be split by: {names}. For example: --by {nearest}',
    exitCode: 2,
  },
  'dimension-is-field': {
    sentence: '"{name}" was read as {field}, by which answers cannot be split or filtered.',
    hint: 'To split by it, import it as a segment: --map "{name}=segment:{name}". Without that they can by: {names}. For example: --by {nearest}',
    exitCode: 2,
  },
  'dimension-not-kept': {
    sentence: 'The column "{name}" was not kept, so the answers cannot be split or filtered by it.',
    hint: 'To keep it, import it as a segment: --map "{name}=segment:{name}". Why it was not kept: --audit at the import',
    exitCode: 2,
  },
  'respondents-not-named': {
    sentence: 'A split or filter by "{name}" shows what single people answered.',
    hint: 'If they know that and agreed: --name-people',
    exitCode: 2,
  },
  'filter-isolates': {
    sentence:
      'This filter leaves out fewer than {k} people of "{survey}": subtracted from the whole, the report would tell what they answered.',
    hint: 'Leave the filter out, or choose one that leaves out more: --by shows the groups side by side',
    exitCode: 2,
  },
  'filter-of-hidden-group': {
    sentence:
      'Without this filter the report of "{survey}" withholds a group that the filter keeps: set side by side, the two would show what a few people answered.',
    hint: 'Leave the filter out: --by shows the groups that may be shown',
    exitCode: 2,
  },
  'filter-too-narrow': {
    sentence: 'This filter leaves fewer than {k} people of "{survey}": the report would show what they answered.',
    hint: 'Choose one that keeps more people, or leave it out: --by shows groups side by side and withholds the small ones',
    exitCode: 2,
  },
  'unknown-filter-value': {
    sentence: 'No answer has "{value}" as its {name}.',
    hint: 'Its values are: {values}. For example: --where "{name}={nearest}"',
    exitCode: 2,
  },
  'nothing-to-analyze': {
    sentence: 'No files were named, and there is no database "{file}".',
    hint: 'Name exports, or import them first: crm-sat analyze customers.csv survey.csv',
    exitCode: 2,
  },
  'nothing-to-import': {
    sentence: 'No file to import was named.',
    hint: 'Name one or more exports: crm-sat import survey.csv - or take an import back: crm-sat import --undo 3',
    exitCode: 2,
  },
  'files-and-undo': {
    sentence: 'Files and --undo were both given; an import is taken back by itself.',
    hint: 'Undo first, then import: crm-sat import --undo {id}',
    exitCode: 2,
  },
  'files-and-database': {
    sentence: 'Files and --db were both given; analyze takes one or the other.',
    hint: 'To add the files to the database first: crm-sat import FILE --db {database}',
    exitCode: 2,
  },
  'database-missing': {
    sentence: 'There is no database "{file}".',
    hint: 'Import something into it first: crm-sat import customers.csv --db "{file}"',
    exitCode: 2,
  },
  'database-empty': {
    sentence: 'The database "{file}" holds nothing: no file was imported into it, or every import was undone.',
    hint: 'Import something into it first: crm-sat import customers.csv --db "{file}"',
    exitCode: 2,
  },
  'option-empty': {
    sentence: '{option} was given without a value.',
    hint: 'If the value comes from a variable of the shell, check that it is set; otherwise leave {option} out.',
    exitCode: 2,
  },
  'options-contradict': {
    sentence: '{first} and {second} contradict each other.',
    hint: 'Leave one of them out.',
    exitCode: 2,
  },
  'option-not-pair': {
    sentence: '{option} needs two parts with an equals sign between them, not "{value}".',
    hint: 'For example: {option} "COLUMN=VALUE"',
    exitCode: 2,
  },
  'option-not-scale': {
    sentence: '{option} needs a scale from a lower to a higher number, not "{value}".',
    hint: 'For example: --scale "COLUMN=1..5"',
    exitCode: 2,
  },
  'option-not-choice': {
    sentence: '{option} does not know "{value}".',
    hint: 'It takes: {choices}. For example: {option} {nearest}',
    exitCode: 2,
  },
  'option-not-day': {
    sentence: '{option} needs a day that exists, written as year-month-day, not "{value}".',
    hint: 'For example: {option} 2026-09-30',
    exitCode: 2,
  },
  'option-not-number': {
    sentence: '{option} needs a number from {low} to {high}, not "{value}".',
    hint: 'For example: {option} {example}',
    exitCode: 2,
  },
  'cut-not-on-scale': {
    sentence: 'The cut {cut} cannot be used in the survey "{survey}": its scale is {scale}.',
    hint: 'Name an answer above the lowest of that scale, or the survey that is meant: --survey NAME',
    exitCode: 2,
  },
  'cut-of-nothing': {
    sentence: 'No survey has a question on {construct}, so its cut would do nothing. Asked for: {asked}.',
    hint: 'Name what was asked for: --cut {nearest}=4',
    exitCode: 2,
  },
  'output-exists': {
    sentence: 'The file "{file}" exists already and was not touched.',
    hint: 'To replace it add --force, or name another file: -o other.txt',
    exitCode: 2,
  },
  'output-not-writable': {
    sentence: 'The file "{file}" cannot be written.',
    hint: 'Check that the folder exists and may be written to, or name another file: -o report.txt',
    exitCode: 2,
  },
  'output-link-dangling': {
    sentence: 'The output "{file}" is a link to a file that does not exist, and was not followed.',
    hint: 'Name the file it leads to, or remove the link: ls -l "{file}"',
    exitCode: 2,
  },
  'output-is-input': {
    sentence: 'The file "{file}" is one of those that are read; writing to it would destroy it.',
    hint: 'Name another file: -o report.txt',
    exitCode: 2,
  },
  'outputs-collide': {
    sentence: 'The report and the rejected rows cannot both be written to {place}.',
    hint: 'Give each its own file: --rejects rejected.txt -o report.txt',
    exitCode: 2,
  },
  'stdout-not-writable': {
    sentence: 'The result could not be written to stdout ({reason}).',
    hint: 'Make room where it was to go, or write to another file: -o report.txt',
    exitCode: 2,
  },
  'pipe-not-kept': {
    sentence: 'What came from "{file}" could not be kept in the folder for temporary files ({reason}).',
    hint: 'Make room there, choose another folder, TMPDIR=/var/tmp, or name a file instead of a pipe.',
    exitCode: 2,
  },
  'working-folder-missing': {
    sentence: 'The folder this command was started in does not exist any more.',
    hint: 'Go to a folder that exists, for example: cd ~',
    exitCode: 2,
  },
  'demo-files-missing': {
    sentence: 'The files of the demo company are not part of this installation.',
    hint: 'Install crm-sat again: npm install crm-sat',
    exitCode: 70,
  },
} as const satisfies Record<string, ProblemRow>;
