/** Was anything lost on the way into the database? The loss audit of imports, as a section of a report. */
import type { AuditedColumn, LossAudit } from '../domain/loss-audit.js';
import { empty, label, number, numberColumn, textColumn } from '../report/build.js';
import type { Block, Notice, Section, Table } from '../report/document.js';
import { message, type Message } from '../text/message.js';
import { accountsTable, joined } from './audit/account.js';
import { everyCellTables } from './audit/every-cell.js';
import { everyRowTable } from './audit/every-row.js';
import { namedList } from './named-list.js';

/** `short`: totals, and what was lost; `whole`: every row and every column, lost or not. */
export type AuditDetail = 'short' | 'whole';

const count = (value: number) => number(value, 'count');
const sumOf = (audits: readonly LossAudit[], of: (audit: LossAudit) => number): number =>
  audits.reduce((sum, audit) => sum + of(audit), 0);

const lostFates = ['changed', 'contradicting', 'rejected', 'dropped'] as const;

function rowsVerdict(audits: readonly LossAudit[]): Message {
  const [rows, files] = [count(sumOf(audits, (audit) => audit.rows.read)), count(audits.length)];
  const lost = lostFates
    .map((fate) => [fate, sumOf(audits, (audit) => audit.rows[fate])] as const)
    .filter(([, sum]) => sum > 0);
  if (lost.length === 0) return message('audit.nothing-lost', { rows, files });
  const parts = joined(
    lost.map(([fate, sum]) => message('audit.reason', { reason: message(`audit.fate.${fate}`), rows: count(sum) })),
    'audit.and',
  );
  return message('audit.rows-lost', { lost: count(lost.reduce((all, [, sum]) => all + sum, 0)), rows, parts, files });
}

function cellsVerdict(audits: readonly LossAudit[]): readonly Message[] {
  const of = (fate: 'outside' | 'unreadable'): number =>
    sumOf(audits, ({ columns }) => columns.reduce((sum, { cells }) => sum + (cells?.[fate] ?? 0), 0));
  const lost = (['outside', 'unreadable'] as const).map((fate) => [fate, of(fate)] as const).filter(([, n]) => n > 0);
  if (lost.length === 0) return [];
  const parts = joined(
    lost.map(([fate, cells]) => message(`audit.part.${fate}`, { cells: count(cells) })),
    'audit.and',
  );
  return [message('audit.cells-lost', { cells: count(lost.reduce((all, [, n]) => all + n, 0)), parts })];
}

/** Blanks are no zeros: both at a glance, of all questions with a scale. */
function answersVerdict(audits: readonly LossAudit[]): readonly Message[] {
  const questions = audits.flatMap(({ columns }) => columns.filter(({ scale, cells }) => scale && cells));
  if (questions.length === 0) return [];
  const of = (counted: (column: AuditedColumn) => number | undefined) =>
    count(questions.reduce((sum, column) => sum + (counted(column) ?? 0), 0));
  const counts = {
    answers: of(({ cells }) => cells?.answers),
    zeros: of(({ zeros }) => zeros),
    blank: of(({ cells }) => cells?.blank),
    missing: of(({ cells }) => cells?.missing),
  };
  return [message('audit.answers', counts)];
}

function notices({ file, duplicateHeaders, columns }: LossAudit): readonly Notice[] {
  const warn = (id: string, text: Message): Notice => ({ type: 'notice', id: `${id}:${file}`, level: 'warning', text });
  const headers = namedList(duplicateHeaders.map(({ header }) => header));
  const cut = columns.filter(({ cutTexts }) => cutTexts !== undefined).map(({ column }) => column);
  return [
    ...(duplicateHeaders.length > 0
      ? [warn('duplicates', message('audit.duplicates-warning', { file, headers }))]
      : []),
    ...(cut.length > 0 ? [warn('cut', message('audit.cut-warning', { file, columns: namedList(cut) }))] : []),
  ];
}

/** Where nobody may be named: what was replaced, left out and hidden. */
function identityOf({ file, identity }: LossAudit): readonly Block[] {
  if (!identity) return [];
  const { pseudonyms, dropped, redacted, named = 0, rows } = identity;
  const counts = {
    pseudonyms: count(pseudonyms),
    dropped: count(dropped),
    redacted: count(redacted),
    named: count(named),
    rows: count(rows),
  };
  return [{ type: 'paragraph', text: message('audit.identity', { file, ...counts }) }];
}

/** Rejected rows by reason, with the column and the first line where it happened. */
function rejectedTable({ file, rejected }: LossAudit): readonly Table[] {
  if (rejected.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: `rejected:${file}`,
    title: message('import.rejected-title', { file }),
    columns: [
      textColumn('reason', message('word.reason')),
      textColumn('column', message('import.word.column')),
      numberColumn('rows', message('import.word.rows')),
      numberColumn('first-line', message('import.word.first-line')),
    ],
    rows: rejected.map(({ reason, column, rows, firstLine }) => [
      label(reason),
      column === undefined ? empty : label(column),
      count(rows),
      count(firstLine),
    ]),
    notes: [message('import.rejected-note')],
  };
  return [table];
}

/** What is no row and no cell: the text as a whole, and roles. */
function asideOf({ file, encoding, replacedCharacters, nulBytes, roles }: LossAudit): readonly Block[] {
  const text = message('audit.encoding', {
    file,
    encoding,
    characters: count(replacedCharacters),
    bytes: count(nulBytes),
  });
  const { recognised = 0, unrecognised = 0 } = roles ?? {};
  const counts = { recognised: count(recognised), unrecognised: count(unrecognised) };
  return [
    { type: 'paragraph', text },
    ...(roles ? [{ type: 'paragraph', text: message('audit.roles', { file, ...counts }) } as const] : []),
  ];
}

function blocksOf(audit: LossAudit, detail: AuditDetail): readonly Block[] {
  if (detail === 'short') return [...rejectedTable(audit), ...everyCellTables(audit, 'lost')];
  return [everyRowTable(audit), ...everyCellTables(audit, 'all'), ...asideOf(audit)];
}

/** The verdict, a line a file, what deserves attention; whole, every row and column besides. */
export function auditSection(audits: readonly LossAudit[], detail: AuditDetail): Section {
  const verdict = [rowsVerdict(audits), ...answersVerdict(audits), ...cellsVerdict(audits)];
  return {
    id: 'loss-audit',
    title: message('audit.title'),
    blocks: [
      ...verdict.map((text) => ({ type: 'paragraph', text }) as const),
      ...audits.flatMap(notices),
      ...audits.flatMap(identityOf),
      ...(audits.length > 0 ? [accountsTable(audits)] : []),
      ...audits.flatMap((audit) => blocksOf(audit, detail)),
      ...(detail === 'short' ? [{ type: 'paragraph', text: message('audit.more') } as const] : []),
    ],
  };
}
