/** How does a sale that has an id reach its table, and which lines of it did earlier imports bring? */
import type { CellValue, LedgerRecord } from '../domain/records.js';
import { hashRecord } from './content-hash.js';
import type { SaveOutcome } from '../import/record-sink.js';
import { cellsOf, type LedgerTarget, prepareUpdate } from './ledger-changes.js';
import { type LedgerTable, replaceableTable } from './ledger-tables.js';

interface StoredLine extends LedgerRecord {
  readonly id: number;
  readonly import_id: number;
}

/** What earlier imports brought of one sale. */
interface KnownSale {
  /** Of those that no row of this file has been found to be, in the order they were stored. */
  readonly left: StoredLine[];
  readonly first: StoredLine;
}

/**
 * Rows of one file that share an id are lines of one sale, and each counts. A newer file's lines are held against those
 * stored: each against the line it differs least from.
 */
export function saverOfSales(
  target: LedgerTarget,
  table: LedgerTable,
  add: (record: LedgerRecord) => void,
): (record: LedgerRecord) => SaveOutcome {
  const { account, given } = target;
  const compared = table.fields.filter((field) => given?.includes(field) ?? true);
  const differing = (line: StoredLine, record: LedgerRecord): readonly string[] =>
    compared.filter((field) => line[field] !== (record[field] ?? null));
  const knownSale = openKnownSales(target, table);
  const replace = lineReplacer(target, table);
  return (record) => {
    const sale = knownSale(record['sale_id'] ?? null);
    if (sale === undefined) {
      add(record);
      return 'added';
    }
    const { left, first } = sale;
    const line = nearest(left, (one) => differing(one, record).length);
    const fields = differing(line ?? first, record);
    if (line && fields.length === 0) {
      left.splice(left.indexOf(line), 1);
      return 'repeated';
    }
    // One line more changes what the sale amounts to.
    if (!account.change('revenue', fields.length > 0 ? fields : ['amount'])) return 'changed';
    if (line === undefined) {
      add(record);
      return 'added';
    }
    left.splice(left.indexOf(line), 1);
    replace(line, Object.fromEntries(compared.map((field) => [field, record[field] ?? null])));
    return 'replaced';
  };
}

/** Each sale is looked up until it is known: one no earlier import brought is found nowhere, at the cost of one look. */
function openKnownSales(
  { connection, account }: LedgerTarget,
  { name }: LedgerTable,
): (id: CellValue) => KnownSale | undefined {
  const earlier = connection.prepare<unknown[], StoredLine>(
    `SELECT * FROM ${name} WHERE sale_id = ? AND import_id < ? ORDER BY id`,
  );
  const known = new Map<CellValue, KnownSale>();
  return (id) => {
    const sale = known.get(id);
    if (sale) return sale;
    const left = earlier.all(id, account.importId);
    const [first] = left;
    if (first === undefined) return undefined;
    for (const { import_id } of left) account.buildsOn(import_id);
    const found = { left, first };
    known.set(id, found);
    return found;
  };
}

/** The first of those with the smallest distance. */
function nearest(lines: readonly StoredLine[], distanceOf: (line: StoredLine) => number): StoredLine | undefined {
  let best: StoredLine | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const distance = distanceOf(line);
    if (distance >= smallest) continue;
    [best, smallest] = [line, distance];
    if (distance === 0) break;
  }
  return best;
}

function lineReplacer({ connection, account, kind }: LedgerTarget, { name, fields }: LedgerTable) {
  const table = replaceableTable(connection, kind);
  if (table === undefined) throw new Error('sales can be replaced');
  const update = prepareUpdate(connection, table);
  return (line: StoredLine, newer: LedgerRecord): void => {
    account.keep({ table: name, key: line.id, owner: line.import_id }, line);
    const record = { ...line, ...newer };
    const cells = cellsOf(table.fields, { ...record, content_hash: hashRecord(fields, record) });
    update(...cells, account.importId, line.id);
  };
}
