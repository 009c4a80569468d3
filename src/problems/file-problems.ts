/** Problems of the bytes of a file: packing, workbooks, what is no text. */
import type { ProblemRow } from './problem-row.js';

export const fileProblems = {
  'gzip-damaged': {
    sentence: 'The gzip file "{file}" is damaged.',
    hint: 'Fetch it again, and check it: gzip -t "{file}"',
    exitCode: 3,
  },
  'gzip-cut-off': {
    sentence: 'The gzip file "{file}" breaks off before its end.',
    hint: 'Fetch it again; a download that broke off leaves such a file. Check it: gzip -t "{file}"',
    exitCode: 3,
  },
  'gzip-bomb': {
    sentence: 'The gzip file "{file}" unpacks to more than {ratio} times its size, as no table does.',
    hint: 'If it is really a table, unpack it yourself and import that: gunzip --keep "{file}"',
    exitCode: 3,
  },
  'gzip-too-large': {
    sentence: 'The gzip file "{file}" unpacks to more than {limit} GB.',
    hint: 'Unpack and split it first: gunzip --keep "{file}"',
    exitCode: 3,
  },
  'archive-packed': {
    sentence: 'The file "{file}" is {type}, not the table itself.',
    hint: 'Unpack it and import what is inside: {command}',
    exitCode: 3,
  },
  'binary-file': {
    sentence: 'The file "{file}" is no text: it looks like {type}.',
    hint: 'Export the table as CSV and import that.',
    exitCode: 3,
  },
  'spreadsheet-not-read': {
    sentence: 'The file "{file}" is a spreadsheet of another kind ({type}); crm-sat reads .xlsx and CSV.',
    hint: 'In the spreadsheet program choose "Save as", "Excel workbook (.xlsx)" or "CSV UTF-8", and import that file.',
    exitCode: 3,
  },
  'workbook-encrypted': {
    sentence: 'The workbook "{file}" is protected with a password and cannot be read.',
    hint: 'Open it, remove the password (File, Info, Protect Workbook), save it and import it again.',
    exitCode: 3,
  },
  'workbook-damaged': {
    sentence: 'The workbook "{file}" is damaged or not written as Excel does ({reason}).',
    hint: 'Open it in a spreadsheet program and save it again as .xlsx, or as "CSV UTF-8".',
    exitCode: 3,
  },
  'workbook-unsafe': {
    sentence: 'The workbook "{file}" holds {what} in "{part}", which no spreadsheet program writes.',
    hint: 'Do not trust this file. If its source is trusted, save it again in a spreadsheet program and import that.',
    exitCode: 3,
  },
  'workbook-too-large': {
    sentence: 'The workbook "{file}" is too large to be read ({what}; the limit is {limit}).',
    hint: 'In the spreadsheet program choose "Save as", "CSV UTF-8": CSV files of any length are read.',
    exitCode: 3,
  },
  'workbook-too-slow': {
    sentence: 'The workbook "{file}" was not read within {seconds} seconds.',
    hint: 'In the spreadsheet program choose "Save as", "CSV UTF-8", and import the CSV file.',
    exitCode: 3,
  },
  'sheet-far-cell': {
    sentence:
      'The sheet "{sheet}" of "{file}" reaches to cell {cell}, but only {filled} cells hold anything: something stands far from the table.',
    hint: 'Delete what stands far out, or the empty rows and columns between, save, and import again.',
    exitCode: 3,
  },
  'sheet-not-chosen': {
    sentence: 'The workbook "{file}" has several sheets with data: {sheets}.',
    hint: 'Say which one: --sheet "{first}" - one import for each sheet that is needed.',
    exitCode: 3,
  },
  'sheet-empty': {
    sentence: 'The sheet "{sheet}" of "{file}" is empty.',
    hint: 'The sheets with data are: {sheets}. For example: --sheet "{first}"',
    exitCode: 3,
  },
  'unknown-sheet': {
    sentence: 'The workbook "{file}" has no sheet "{sheet}".',
    hint: 'Its sheets are: {sheets}. For example: --sheet "{nearest}"',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
