/** Which settings can a configuration hold? Checks, schema, variables, `config` and the documentation all read this table. */
import { recordKinds } from '../domain/records.js';
import { surveyKinds, usualMinimumGroup } from '../domain/surveys.js';
import {
  confidenceRange,
  cutRange,
  groupRange,
  loadDaysRange,
  mostInvitationsRange,
  type NumberRange,
} from './ranges.js';

/** What stands on the right side of a setting. */
export type ValueRule =
  | { readonly type: 'text'; readonly example: string; readonly mayBeBlank?: true }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | ({ readonly type: 'number' } & NumberRange)
  | { readonly type: 'scale' }
  | { readonly type: 'texts'; readonly example: readonly string[] }
  /** Shares of the groups of what is named: `{ it: 0.2, end_user: 0.8 }`. */
  | { readonly type: 'shares' };

export interface SettingRow {
  /** As it stands in the configuration; `CRM_SAT_` and capitals make the name of its variable. */
  readonly key: string;
  /** `run`: once for everything; `file`: under the pattern of file names it holds for. */
  readonly scope: 'run' | 'file';
  /** `one` value, a value `by-name` (of a column, of what is written), or a `list` of names. */
  readonly shape: 'one' | 'by-name' | 'list';
  readonly value: ValueRule;
  readonly meaning: string;
  /** What holds where nothing is set. */
  readonly usual?: string;
}

const text = (example: string): ValueRule => ({ type: 'text', example });
const choice = (...choices: readonly string[]): ValueRule => ({ type: 'choice', choices });

const rows = [
  {
    key: 'lang',
    scope: 'run',
    shape: 'one',
    value: choice('en', 'zh-CN'),
    meaning: 'The language of reports.',
    usual: 'en',
  },
  {
    key: 'confidence',
    scope: 'run',
    shape: 'one',
    value: { type: 'number', ...confidenceRange },
    meaning: 'The confidence level of intervals, in percent.',
    usual: '95',
  },
  {
    key: 'minimum-group',
    scope: 'run',
    shape: 'one',
    value: { type: 'number', ...groupRange },
    meaning: 'The smallest group shown of a confidential survey.',
    usual: String(usualMinimumGroup),
  },
  {
    key: 'most-invitations',
    scope: 'run',
    shape: 'one',
    value: { type: 'number', ...mostInvitationsRange },
    meaning: 'The most invitations a person may get within load-days, over all surveys.',
    usual: '3',
  },
  {
    key: 'load-days',
    scope: 'run',
    shape: 'one',
    value: { type: 'number', ...loadDaysRange },
    meaning: 'The days of the rolling window in which invitations are counted.',
    usual: '90',
  },
  {
    key: 'headline',
    scope: 'run',
    shape: 'one',
    value: choice('withheld', 'stamped'),
    meaning: 'What becomes of single figures where roles disagree.',
    usual: 'withheld',
  },
  {
    key: 'compare',
    scope: 'run',
    shape: 'one',
    value: text('2026Q2'),
    meaning: 'The earlier period that changes are told against; otherwise the latest before the one of the report.',
  },
  {
    key: 'cut',
    scope: 'run',
    shape: 'by-name',
    value: { type: 'number', ...cutRange },
    meaning: 'The lowest answer that counts as satisfied, by what is asked: { satisfaction: 5 }.',
  },
  { key: 'own-domain', scope: 'run', shape: 'one', value: text('a.com,b.com'), meaning: 'Domains of your own staff.' },
  {
    key: 'actor',
    scope: 'run',
    shape: 'one',
    value: text('Ada Berg'),
    meaning: 'Who is written down as the one who changes an outcome; otherwise the name of the user.',
  },
  {
    key: 'identity',
    scope: 'run',
    shape: 'one',
    value: choice('kept', 'pseudonyms'),
    meaning: 'Whether people are kept as they stand in the exports, or under pseudonyms (--no-identity).',
    usual: 'kept',
  },
  {
    key: 'identity-key',
    scope: 'run',
    shape: 'one',
    value: text('keys/crm-sat.key'),
    meaning: 'The file of the key of the pseudonyms; otherwise crm-sat/identity.key beside the user configuration.',
  },
  {
    key: 'weight',
    scope: 'run',
    shape: 'one',
    value: text('revenue'),
    meaning: 'What answers are weighted by: none, response, revenue, account, role, margins, or a CSV file of weights.',
    usual: 'none',
  },
  {
    key: 'margins',
    scope: 'run',
    shape: 'by-name',
    value: { type: 'shares' },
    meaning: 'Known shares of the groups of a dimension, as margins: { role: { it: 0.2, end_user: 0.8 } }.',
  },
  { key: 'as', scope: 'file', shape: 'one', value: choice(...recordKinds), meaning: 'The kind of record.' },
  {
    key: 'layout',
    scope: 'file',
    shape: 'one',
    value: text('plain'),
    meaning: 'The layout of the export, see: crm-sat list layouts.',
  },
  { key: 'survey', scope: 'file', shape: 'one', value: text('IT pulse'), meaning: 'The name of the survey.' },
  {
    key: 'survey-kind',
    scope: 'file',
    shape: 'one',
    value: choice(...surveyKinds),
    meaning: 'Whom the survey asks: customers, or the customers of customers (downstream).',
  },
  {
    key: 'period',
    scope: 'file',
    shape: 'one',
    value: text('2026Q3'),
    meaning: 'The period of responses that name none.',
  },
  {
    key: 'confidentiality',
    scope: 'file',
    shape: 'one',
    value: choice('attributed', 'confidential'),
    meaning: 'Whether respondents know that their account team sees their answers, or were promised confidence.',
  },
  {
    key: 'date-order',
    scope: 'file',
    shape: 'one',
    value: choice('ymd', 'dmy', 'mdy'),
    meaning: 'Whether day, month or year comes first in dates.',
  },
  { key: 'decimal', scope: 'file', shape: 'one', value: choice('.', ','), meaning: 'The decimal mark.' },
  { key: 'encoding', scope: 'file', shape: 'one', value: text('gb18030'), meaning: 'The encoding of the file.' },
  {
    key: 'delimiter',
    scope: 'file',
    shape: 'one',
    value: { type: 'text', example: 'semicolon', mayBeBlank: true },
    meaning: 'What stands between cells: a character, or tab, comma, semicolon, pipe.',
  },
  { key: 'sheet', scope: 'file', shape: 'one', value: text('Answers'), meaning: 'The sheet of a spreadsheet.' },
  {
    key: 'map',
    scope: 'file',
    shape: 'by-name',
    value: text('satisfaction'),
    meaning: 'What a column holds: a field, a construct, segment:NAME or ignore.',
  },
  {
    key: 'scale',
    scope: 'file',
    shape: 'by-name',
    value: { type: 'scale' },
    meaning: 'The scale of a question, as 1..5.',
  },
  {
    key: 'rescale',
    scope: 'file',
    shape: 'by-name',
    value: { type: 'scale' },
    meaning: 'The scale to which the answers of a question on another scale are recalculated.',
  },
  {
    key: 'missing',
    scope: 'file',
    shape: 'by-name',
    value: { type: 'texts', example: ['-99', '99'] },
    meaning: 'Codes of a column that mean "no answer"; the column * is every question.',
  },
  {
    key: 'reverse',
    scope: 'file',
    shape: 'list',
    value: text('Q7'),
    meaning: 'Questions where a low answer is a good one.',
  },
  { key: 'attention', scope: 'file', shape: 'by-name', value: text('4'), meaning: 'The answer of attention checks.' },
  {
    key: 'role',
    scope: 'file',
    shape: 'by-name',
    value: text('it'),
    meaning: 'What is written as role or title, and the role it means.',
  },
] as const satisfies readonly SettingRow[];

export type SettingKey = (typeof rows)[number]['key'];
export const settingRows: readonly (SettingRow & { readonly key: SettingKey })[] = rows;

/** Settings of the whole run, in the order of the table. */
export const runRows = settingRows.filter(({ scope }) => scope === 'run');
/** Settings of files, in the order of the table. */
export const fileRows = settingRows.filter(({ scope }) => scope === 'file');

/** What holds where a setting is not made; empty where that is found out from the data. */
export function usualValue(key: SettingKey): string {
  return settingRows.find((row) => row.key === key)?.usual ?? '';
}

/** The variable of a setting: `date-order` is `CRM_SAT_DATE_ORDER`. */
export function variableOf(key: string): string {
  return `CRM_SAT_${key.replaceAll('-', '_').toUpperCase()}`;
}
