/** Which settings hold for the files of a pattern of names? */
import { recordKinds } from '../domain/records.js';
import { surveyKinds } from '../domain/surveys.js';
import { choice, text, type SettingRow } from './setting-row.js';

export const fileSettingRows = [
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
