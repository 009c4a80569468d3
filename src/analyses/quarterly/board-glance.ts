/** The key figures of the short edition: each with its change in one row. Two tables of the full report are joined, nothing is worked out. */
import { label } from '../../report/build.js';
import type { Block, Column, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { changesTable } from './at-a-glance.js';

type Row = Table['rows'][number];

const isTable =
  (id: string) =>
  (block: Block): block is Table =>
    block.type === 'table' && block.id === id;

/** What a key figure means stands in the full report; the interval of the earlier value says less than that of the change. */
const leftOut: ReadonlySet<string> = new Set(['definition', 'earlier-interval']);

const placesOf = ({ columns }: Table): readonly number[] =>
  columns.flatMap(({ id }, at) => (leftOut.has(id) ? [] : [at]));

const at = <Item>(items: readonly Item[], places: readonly number[]): readonly Item[] =>
  places.flatMap((place) => items.slice(place, place + 1));

const nameOf = ([name]: Row): string => JSON.stringify(name);

/** The columns of the change have names of their own, so that no two of a table have the same. */
function changeColumns({ columns }: Table): readonly Column[] {
  return columns.slice(1).map((column) => (column.id === 'interval' ? { ...column, id: 'change-interval' } : column));
}

/** Of a withheld figure the value says why there is nothing. */
function untested(row: Row, width: number): readonly Value[] {
  const isWithheld = row[1]?.type === 'withheld';
  const empties = Array.from({ length: width - 1 }, (): Value => ({ type: 'empty' }));
  return [...empties, isWithheld ? { type: 'empty' } : label(message('board.glance.change.no-test'))];
}

function joined(figures: Table, changes: Table): Table {
  const byName = new Map(changes.rows.map((row) => [nameOf(row), row.slice(1)]));
  const places = placesOf(figures);
  const columns = changeColumns(changes);
  return {
    ...figures,
    columns: [...at(figures.columns, places), ...columns],
    rows: figures.rows.map((row) => [
      ...at(row, places),
      ...(byName.get(nameOf(row)) ?? untested(row, columns.length)),
    ]),
    notes: [],
  };
}

/** The period behind the figures, as the column of it is called. */
function comparedNote({ columns }: Table): Table['notes'] {
  const period = columns.find(({ id }) => id === 'earlier')?.title.params['period'];
  return period === undefined ? [] : [message('board.note.glance', { period })];
}

/** The blocks with key figures and their changes in one table. */
export function withJoinedChanges(blocks: readonly Block[]): readonly Block[] {
  const [figures, changes] = [blocks.find(isTable('at-a-glance')), blocks.find(isTable(changesTable))];
  if (!figures) return blocks;
  const places = placesOf(figures);
  const alone = { columns: at(figures.columns, places), rows: figures.rows.map((row) => at(row, places)) };
  const table = changes ? { ...joined(figures, changes), notes: comparedNote(figures) } : { ...figures, ...alone };
  return blocks.filter((block) => block !== changes).map((block) => (block === figures ? table : block));
}
