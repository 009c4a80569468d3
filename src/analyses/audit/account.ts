/** Where did the rows of a file go, in one line that adds up? */
import type { JoinedRows } from '../../domain/import-audit.js';
import { type LossAudit, type RowFate, rowFates } from '../../domain/loss-audit.js';
import { label, number, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { repeatNotes } from './repeats.js';

const count = (value: number) => number(value, 'count');

/** Messages joined by a sign: `a + b + c`. */
export function joined(parts: readonly Message[], key: 'audit.sum' | 'audit.and'): Message {
  return parts.length === 0
    ? message('nothing-said')
    : parts.reduce((first, second) => message(key, { first, second }));
}

/** The reasons behind rejected and dropped rows, with their numbers; a reason may occur in several columns. */
function reasonsOf(audit: LossAudit, fate: 'rejected' | 'dropped'): Message {
  const found: readonly (readonly [string | Message, number])[] =
    fate === 'dropped'
      ? audit.dropped.map(({ reason, rows }) => [message(`import.drop.${reason}`), rows])
      : [...new Set(audit.rejected.map(({ reason }) => reason))].map((reason) => [
          reason,
          audit.rejected.reduce((sum, one) => sum + (one.reason === reason ? one.rows : 0), 0),
        ]);
  return joined(
    found.map(([reason, rows]) => message('audit.reason', { reason, rows: count(rows) })),
    'audit.and',
  );
}

function partOf(audit: LossAudit, fate: RowFate): Message {
  const rows = count(audit.rows[fate]);
  if (fate === 'rejected' || fate === 'dropped') {
    return message(`audit.part.${fate}`, { rows, reasons: reasonsOf(audit, fate) });
  }
  return message(`audit.part.${fate}`, { rows });
}

/** Rows of the wrong width were joined to nothing; they are counted among the records, to be rejected. */
function joinedAccount({ rows, records }: JoinedRows, total: number, parts: Message): Message {
  const all = { rows: count(rows + total - records), records: count(records), parts };
  return total === records
    ? message('audit.joined', all)
    : message('audit.joined-some', { ...all, joined: count(rows), total: count(total) });
}

/** `6 rows read = 3 kept + 3 dropped (footer of the report 3)`. */
function accountOf(audit: LossAudit): Message {
  const { rows, joined: join, blankLines } = audit;
  const fates = rowFates.filter((fate) => rows[fate] > 0);
  const parts = joined(
    (fates.length > 0 ? fates : (['kept'] as const)).map((fate) => partOf(audit, fate)),
    'audit.sum',
  );
  const account = join
    ? joinedAccount(join, rows.read, parts)
    : message('audit.rows', { read: count(rows.read), parts });
  return blankLines > 0 ? message('audit.with-blank-lines', { account, lines: count(blankLines) }) : account;
}

/** A line a file. */
export function accountsTable(audits: readonly LossAudit[]): Table {
  const noted = (['repeated', 'replaced', 'changed', 'contradicting', 'rejected', 'dropped'] as const).filter((fate) =>
    audits.some(({ rows }) => rows[fate] > 0),
  );
  const repeating = audits.flatMap(({ kind, rows }) => (rows.repeated > 0 ? [kind] : []));
  return {
    type: 'table',
    id: 'files',
    title: message('audit.accounts-title'),
    columns: [
      textColumn('file', message('import.word.file')),
      textColumn('kind', message('import.word.kind')),
      textColumn('account', message('audit.word.account')),
    ],
    rows: audits.map((audit) => [label(audit.file), label(message(`kind.${audit.kind}`)), label(accountOf(audit))]),
    notes: noted.flatMap((fate) =>
      fate === 'repeated' ? repeatNotes([...new Set(repeating)]) : [message(`audit.note.${fate}`)],
    ),
  };
}
