/** Problems of answers that are collected: in a terminal, or by a form that is served. */
import type { ProblemRow } from './problem-row.js';

export const collectingProblems = {
  'take-needs-terminal': {
    sentence: 'The questions of "{file}" are asked in a terminal, and there is none to ask in.',
    hint: 'Call it where somebody can answer, or make a page of it: crm-sat survey form "{file}" -o form.html',
    exitCode: 2,
  },
  'draft-not-kept': {
    sentence: 'The answers so far cannot be kept in "{file}" ({reason}).',
    hint: 'Name a database or an output in a folder of yours: -o ~/answers.csv',
    exitCode: 2,
  },
  'nothing-collected': {
    sentence: 'No collected answers wait in "{file}".',
    hint: 'What was imported already: crm-sat list imports --db "{file}"',
    exitCode: 2,
  },
  'files-and-collected': {
    sentence: 'With --collected no files are named: the answers stand in the database.',
    hint: 'Import the files by a call of their own: crm-sat import FILE...',
    exitCode: 2,
  },
  'collected-not-imported': {
    sentence: 'Answers of this person were collected and not imported yet ({answers}); nothing was erased.',
    hint: 'Import them first: crm-sat import --collected',
    exitCode: 3,
  },
  'address-not-served': {
    sentence: 'Nothing can be served at {host}, port {port} ({reason}).',
    hint: 'Take another port, or let the system choose: --port 0',
    exitCode: 2,
  },
  'no-links-issued': {
    sentence: 'No one-time links were made for the survey "{survey}" in "{file}", so nobody could answer.',
    hint: 'Let everybody answer who has the address, --tokens none, or make links: crm-sat survey invite --db "{file}" --survey "{survey}" -o invitations.csv',
    exitCode: 2,
  },
  'bad-address': {
    sentence: '--address takes the address under which people reach the form, not "{value}".',
    hint: 'For example: --address https://survey.example.com',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
