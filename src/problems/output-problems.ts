/** Problems of formats, and of reports that were saved to be rendered again. */
import type { ProblemRow } from './problem-row.js';

export const outputProblems = {
  'saved-not-json': {
    sentence: 'The file "{file}" is no JSON, or only a part of one.',
    hint: 'Save a report first: crm-sat analyze FILES --json -o report.json',
    exitCode: 3,
  },
  'saved-not-a-report': {
    sentence: 'The file "{file}" is JSON, but no report of crm-sat.',
    hint: 'Save a report first: crm-sat analyze FILES --json -o report.json',
    exitCode: 3,
  },
  'saved-newer-form': {
    sentence: 'The report "{file}" was saved in a newer form by crm-sat {version}; this is {ours}.',
    hint: 'Install a newer crm-sat: npm install crm-sat - or save the report with this one.',
    exitCode: 3,
  },
  'saved-other-version': {
    sentence: 'The report "{file}" was saved by crm-sat {version} and holds what {ours} does not know: {place}.',
    hint: 'Use the version that saved it, or save the report again with this one: crm-sat analyze FILES --json -o report.json',
    exitCode: 3,
  },
  'saved-edited': {
    sentence: 'The report "{file}" was changed after it was saved: "{place}" is not as crm-sat writes it.',
    hint: 'Whole sections may be left out, nothing else be changed. Save it again: crm-sat analyze FILES --json -o report.json',
    exitCode: 3,
  },
  'saved-without-verdicts': {
    sentence: 'The report "{file}" holds no verdicts of gates, and {format} is a format of verdicts alone.',
    hint: 'Save one that does: crm-sat check FILES --gate "csat >= 70%" --json -o checked.json',
    exitCode: 3,
  },
  'binary-to-terminal': {
    sentence: 'The format {format} is no text and would only garble a terminal.',
    hint: 'Write it to a file: -o report.{format}',
    exitCode: 2,
  },
  'browser-missing': {
    sentence: 'No browser was found that could print the report as PDF.',
    hint: 'Install Chromium, Chrome or Edge, or say where one is: CHROME_PATH=/path/to/chrome - or write --format html and print that.',
    exitCode: 2,
  },
  'browser-not-found': {
    sentence: 'CHROME_PATH names "{browser}", which is no program.',
    hint: 'Give the whole path of Chromium, Chrome or Edge: CHROME_PATH=/path/to/chrome - or leave CHROME_PATH out.',
    exitCode: 2,
  },
  'browser-failed': {
    sentence: 'The browser "{browser}" did not print the report as PDF ({reason}).',
    hint: 'Try another one: CHROME_PATH=/path/to/chrome - or write --format html and print that.',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
