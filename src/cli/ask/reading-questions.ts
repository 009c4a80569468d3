/** What can only the user know about a file: from the problem it ended with, or from how it was read? */
import type { Setting } from '../../config/configuration.js';
import type { FileReading } from '../../domain/import-audit.js';
import { standardRoles } from '../../domain/roles.js';
import { layouts } from '../../import/layouts/index.js';
import { plain } from '../../import/layouts/plain.js';
import type { Problem } from '../../problems/problem.js';
import type { Choice, Question } from './question.js';

const orders = [
  ['dmy', 'the day comes first: 31/12/2026'],
  ['mdy', 'the month comes first: 12/31/2026'],
  ['ymd', 'the year comes first: 26/12/31'],
] as const;

function dateQuestion(file: string, column: string): Question {
  return {
    id: `date-order:${file}`,
    text: `${file}: in the dates of "${column}", does the day or the month come first? (--date-order)`,
    flag: '--date-order dmy',
    choices: orders.map(([value, name]) => ({ name, settings: [{ key: 'date-order', value }] })),
    isNeeded: true,
  };
}

function layoutQuestion(file: string, ids: readonly string[]): Question {
  const choices = [...ids, plain.id].map((value) => {
    const about = layouts.find(({ id }) => id === value)?.about;
    return { name: `${value}: ${about?.recognisedBy.en ?? ''}`, settings: [{ key: 'layout', value } as const] };
  });
  return {
    id: `layout:${file}`,
    text: `${file}: which tool wrote this export? (--layout)`,
    flag: `--layout ${ids[0] ?? plain.id}`,
    choices,
    isNeeded: true,
  };
}

/** The questions whose answers would let a file be read that could not be. */
export function questionsOfProblem(file: string, { code, params }: Problem): readonly Question[] {
  switch (code as string) {
    case 'ambiguous-date-order':
    case 'contradictory-dates':
      return [dateQuestion(file, String(params['column']))];
    case 'ambiguous-layout':
      return [layoutQuestion(file, String(params['layouts'] ?? '').split(/,\s*/))];
    default:
      return [];
  }
}

/** A survey is read although its dates are undecided; its times are then left empty. */
function undecidedDates({ file, columns }: FileReading): readonly Question[] {
  const isUndecided = (code: string): boolean => code === 'date-ambiguous' || code === 'date-contradicted';
  const column = columns.find(({ evidence }) => evidence.some(({ code }) => isUndecided(code)));
  return column ? [dateQuestion(file, column.column)] : [];
}

/** More titles than these nobody answers one by one. */
const titlesAsked = 12;
const topic = 'role:';

function roleChoices(written: string): readonly Choice[] {
  const meant = (role: string): readonly Setting[] => [{ key: 'role', name: written, value: role }];
  return [
    ...standardRoles.map((role) => ({ name: role, settings: meant(role) })),
    {
      name: 'another role, whose name I type',
      settings: [],
      typed: { text: `The role of "${written}":`, settingsOf: meant },
    },
    { name: 'no role: leave it as it is', settings: [] },
    { name: 'leave this and all others as they are', settings: [], endsTopic: topic },
  ];
}

function unknownTitles({ file, roles }: FileReading): readonly Question[] {
  const unknown = roles.filter(({ role, written }) => role === undefined && written !== '…');
  return unknown.slice(0, titlesAsked).map(({ written, rows }) => ({
    id: `${topic}${written}`,
    text: `${file}: which role has "${written}"? Rows: ${rows}. (--role)`,
    flag: `--role "${written}=it"`,
    choices: roleChoices(written),
    isNeeded: false,
  }));
}

/** What is asked whenever a file is read in a terminal. */
export function questionsOfReading(reading: FileReading): readonly Question[] {
  return [...undecidedDates(reading), ...unknownTitles(reading)];
}
