/** Problems of the files that are read: whole files and single rows. */
import type { ProblemRow } from './problem-row.js';

export const importProblems = {
  'file-not-found': {
    sentence: 'There is no file "{file}".',
    hint: 'Check the name, or list the folder: ls',
    exitCode: 2,
  },
  'is-a-directory': {
    sentence: '"{file}" is a folder, not a file.',
    hint: 'Name the files in it: crm-sat analyze "{file}"/*.csv',
    exitCode: 2,
  },
  'unreadable-file': {
    sentence: 'The file "{file}" cannot be read ({reason}).',
    hint: 'Check who may read it: ls -l "{file}"',
    exitCode: 2,
  },
  'unknown-encoding': {
    sentence: 'There is no encoding named "{encoding}".',
    hint: 'Name a usual one: --encoding utf-8, utf-16le, gb18030, big5, shift_jis, windows-1252, windows-1250 or windows-1251',
    exitCode: 2,
  },
  'unknown-delimiter': {
    sentence: '"{delimiter}" cannot be a delimiter.',
    hint: 'Use one character or a word: --delimiter tab (or comma, semicolon, pipe)',
    exitCode: 2,
  },
  'unknown-layout': {
    sentence: 'There is no export layout named "{layout}".',
    hint: 'Known layouts: {known}. Leave --layout out to have it recognised.',
    exitCode: 2,
  },
  'unknown-map-column': {
    sentence: 'No column of "{file}" is named "{column}", as {option} says.',
    hint: 'The nearest columns are: {nearest}. A * stands for any characters: --map "*word*=satisfaction"',
    exitCode: 2,
  },
  'unknown-map-target': {
    sentence: '"{target}" in --map is neither a column of {kind} records nor a construct.',
    hint: 'The nearest are: {nearest}. Also possible: segment:NAME, ignore. Run: crm-sat list constructs',
    exitCode: 2,
  },
  'mapped-column-holds-words': {
    sentence:
      'The column "{column}" was named as a question ({construct}), and none of its answers is a number or a label with a known order: {words}.',
    hint: 'To split by its groups: {option} - or put numbers in place of the words, if these have an order, and state the scale: --scale "{column}=1..5"',
    exitCode: 2,
  },
  'unknown-option-column': {
    sentence: 'No column of "{file}" is named "{column}", as {option} says.',
    hint: 'The nearest columns are: {nearest}. A * stands for any characters: {example} "*"',
    exitCode: 2,
  },
  'empty-file': {
    sentence: 'The file "{file}" is empty.',
    hint: 'Export it again; a download that broke off leaves such a file.',
    exitCode: 3,
  },
  'header-only': {
    sentence: 'The file "{file}" has a header ({columns} columns) but no row below it.',
    hint: 'Export it again, and check the date range and filter of the export.',
    exitCode: 3,
  },
  'ambiguous-layout': {
    sentence: 'The file "{file}" looks like the export of more than one tool: {layouts}.',
    hint: 'Say which one it is: {options} - what each is recognised by: crm-sat explain {first}',
    exitCode: 2,
  },
  'layout-does-not-fit': {
    sentence: 'The file "{file}" is no export in the layout "{layout}", which is recognised by: {recognisedBy}.',
    hint: 'Leave --layout out to have it recognised ({found}), or read it as any table: --layout plain',
    exitCode: 2,
  },
  'no-record-left': {
    sentence:
      'None of the {rows} rows of "{file}" is a record: all are previews, tests, spam, footers, deleted ones or deals that were not won.',
    hint: 'Export it again once real records are there, or have it read by its header alone: --layout plain',
    exitCode: 3,
  },
  'unclosed-quote': {
    sentence: 'A quotation mark opened in line {line} of "{file}" is not closed properly.',
    hint: 'Look at that line: sed -n {line}p "{file}" - and double the marks inside a quoted cell ("").',
    exitCode: 3,
  },
  'record-too-large': {
    sentence: 'The row that begins in line {line} of "{file}" is larger than {limit} characters.',
    hint: 'Often a quotation mark was never closed. Look at it: sed -n {line}p "{file}"',
    exitCode: 3,
  },
  'too-many-columns': {
    sentence: 'The file "{file}" has {columns} columns; at most {limit} are read.',
    hint: 'Check the delimiter, or name it: --delimiter semicolon',
    exitCode: 3,
  },
  'header-too-long': {
    sentence: 'The header of column {number} in "{file}" is longer than {limit} characters.',
    hint: 'Check that the first line holds the column names, or name the delimiter: --delimiter semicolon',
    exitCode: 3,
  },
  'missing-required-column': {
    sentence: 'The file "{file}" has no column {columns}, which {kind} records need.',
    hint: 'Say which column it is: --map "{nearest}={first}"',
    exitCode: 3,
  },
  'as-of-another-kind': {
    sentence: '--as {as} holds for every file of the call, and "{file}" looks like {kind} records.',
    hint: 'Leave --as out and state it of the file that needs it. In a call of its own: crm-sat import FILE --as {as} - or in crm-sat.config.yaml: files: {"FILE": {as: {as}}}. If "{name}" holds {as} records all the same, read it in a call of its own too.',
    exitCode: 3,
  },
  'nothing-recognised': {
    sentence:
      'No column of "{file}" was recognised as an answer, nor the file as a list of customers, tickets or the like.',
    hint: 'Say what a column is: --map "COLUMN=satisfaction" - or what the file holds. Of this file alone, in a call of its own: crm-sat import "{file}" --as {nearest} - or in crm-sat.config.yaml: files: {"{name}": {as: {nearest}}}. Kinds: {kinds}. --as in a call with several files holds for all of them.',
    exitCode: 3,
  },
  'ambiguous-date-order': {
    sentence: 'The dates in column "{column}" of "{file}" do not show whether the day or the month comes first.',
    hint: 'Say it: --date-order dmy (day first) or --date-order mdy (month first)',
    exitCode: 3,
  },
  'contradictory-dates': {
    sentence: 'In column "{column}" of "{file}" the day comes first in some rows and the month in others.',
    hint: 'Say which is right, the other rows are rejected: --date-order dmy or --date-order mdy',
    exitCode: 3,
  },
  'too-many-rejected': {
    sentence:
      '{rejected} of {rows} rows of "{file}" cannot be accepted, more than the {limit} allowed; nothing was imported. First: {places}.',
    hint: 'Correct these rows, or accept the loss: --max-rejected {share} - {reasons}',
    exitCode: 3,
  },
  'too-many-cells': {
    sentence: 'The row has more cells than the header has columns.',
    hint: 'Put cells that contain the delimiter in quotation marks.',
    exitCode: 3,
  },
  'too-few-cells': {
    sentence: 'The row has fewer cells than the header has columns.',
    hint: 'Look for a line break inside a cell, or a line that broke off.',
    exitCode: 3,
  },
  'missing-value': {
    sentence: 'The required cell is empty.',
    hint: 'Fill it in, or leave the row out.',
    exitCode: 3,
  },
  'duplicate-id': {
    sentence: 'The id was stored before with other content; the stored row stays.',
    hint: 'Check which of the two rows is right.',
    exitCode: 3,
  },
  'bad-date': {
    sentence: 'The cell is no date, or a day that does not exist.',
    hint: 'Write dates as 2026-09-27, or say the order: --date-order dmy',
    exitCode: 3,
  },
  'bad-rating': {
    sentence: 'The score is none: no number, no words of a known set of answers, or off its scale.',
    hint: 'Write it as a number (4), a labelled one (2 - Satisfied) or in usual words (Very satisfied). To state the scale: --scale "COLUMN=1..5"',
    exitCode: 3,
  },
  'bad-number': {
    sentence: 'The cell is no number.',
    hint: 'Write it as 1234.5, or say which decimal mark is used: --decimal ,',
    exitCode: 3,
  },
  'bad-choice': {
    sentence: 'The cell is none of the words this column may hold.',
    hint: 'Use one of the words listed for this column in README.md.',
    exitCode: 3,
  },
  'bad-boolean': {
    sentence: 'The cell is neither yes nor no.',
    hint: 'Write yes or no, true or false, 1 or 0, 是 or 否.',
    exitCode: 3,
  },
  'field-mapped-twice': {
    sentence: 'The columns "{first}" and "{second}" were both read as {field}, which can hold only one.',
    hint: 'Say which one it is and ignore the other: --map "{second}=ignore"',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
