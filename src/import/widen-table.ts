/** How do rows of one answer each become responses with one column a question? */
import type { ColumnHeader, LongColumns } from './layouts/layout.js';
import { oneHeaderRow } from './layouts/one-header-row.js';
import type { Table, Widened } from './open-table.js';
import type { CsvRecord } from './read-csv.js';
import { readRows, type Row, type RowCount } from './read-rows.js';

interface Response {
  readonly first: Row;
  readonly raws: string[];
  /** Cells of its rows, by question; a question asked twice is a question of its own. */
  readonly answers: Map<string, readonly string[]>;
}

interface Collected {
  readonly responses: Map<string, Response>;
  readonly questions: Set<string>;
  /** Rows of a wrong width: too narrow for the new table too, to be rejected as such. */
  readonly ragged: CsvRecord[];
}

const said = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

function nameOf(question: string, answers: ReadonlyMap<string, unknown>): string {
  let name = question;
  for (let times = 2; answers.has(name); times += 1) name = `${question} (${times})`;
  return name;
}

/** Takes a row into its response. An answer to no response stands for itself. */
function collect(row: Row, long: LongColumns, { responses, questions, ragged }: Collected): void {
  if (row.problem) {
    const raw = row.raw();
    // A cell that holds something: a blank one would make the row a blank line.
    ragged.push({ line: row.line, cells: row.cells.filter(said).slice(0, 1), raw: () => raw });
    return;
  }
  const id = row.cells[long.response]?.trim() ?? '';
  const key = id === '' ? `row ${row.number}` : `id ${id}`;
  const response = responses.get(key) ?? { first: row, raws: [], answers: new Map<string, readonly string[]>() };
  responses.set(key, response);
  response.raws.push(row.raw());
  const question = row.cells[long.question]?.trim() ?? '';
  if (question === '') return;
  const name = nameOf(question, response.answers);
  questions.add(name);
  response.answers.set(
    name,
    long.answers.map((index) => row.cells[index] ?? ''),
  );
}

/** Numbers of a question answered in words are all blank or 0: then the words are the answer. */
function answerPlace(question: string, { responses }: Collected, places: number): number {
  const answers = [...responses.values()].flatMap((response) => response.answers.get(question) ?? []);
  const isNumberless = (place: number): boolean =>
    answers.every((cell, index) => index % places !== place || !said(cell) || Number(cell) === 0);
  const hasWords = answers.some((cell, index) => index % places === 1 && said(cell) && !Number.isFinite(Number(cell)));
  return places > 1 && isNumberless(0) && hasWords ? 1 : 0;
}

interface AnsweredQuestion {
  readonly name: string;
  readonly place: number;
}

interface Shape {
  readonly own: ReadonlySet<number>;
  readonly width: number;
  readonly questions: readonly AnsweredQuestion[];
}

function wideRecords(collected: Collected, { own, width, questions }: Shape): readonly CsvRecord[] {
  const records = [...collected.responses.values()].map(({ first, raws, answers }): CsvRecord => {
    const cells = [
      ...Array.from({ length: width }, (_, index) => first.cells[index] ?? '').filter((_, index) => !own.has(index)),
      ...questions.map(({ name, place }) => answers.get(name)?.[place] ?? ''),
    ];
    // Neither an id nor a question: too narrow for a response, and no blank line either.
    const isNothing = !cells.some(said);
    return { line: first.line, cells: isNothing ? ['?'] : cells, raw: () => raws.join('\n') };
  });
  return [...records, ...collected.ragged];
}

/** The columns of the responses, then the questions; one answered in words is a comment. */
function wideColumns(table: Table, { own, questions }: Shape): readonly ColumnHeader[] {
  const side = table.columns.filter((_, index) => !own.has(index));
  const asked = questions.map(({ place }) => (place === 0 ? {} : { target: 'comment' }));
  const names = oneHeaderRow([[...side.map(({ name }) => name), ...questions.map(({ name }) => name)]]);
  return names.map((column, index): ColumnHeader => ({ ...[...side, ...asked][index], ...column }));
}

function widenedBy(column: string, { responses, ragged }: Collected, count: RowCount): Widened {
  return { column, rows: count.rows - ragged.length, records: responses.size, blankLines: count.blankLines };
}

/** The table with one row a response; memory grows with the answers, which assessments of one tool allow. */
export async function widenTable(table: Table): Promise<Table> {
  const long = table.chosen.layout.long?.(table.columns);
  if (!long) return table;
  const collected: Collected = { responses: new Map(), questions: new Set(), ragged: [] };
  const count = await readRows(table, (row) => {
    collect(row, long, collected);
  });
  const shape: Shape = {
    own: new Set([long.question, ...long.answers]),
    width: table.columns.length,
    questions: [...collected.questions].map((name) => ({
      name,
      place: answerPlace(name, collected, long.answers.length),
    })),
  };
  const columns = wideColumns(table, shape);
  const header: CsvRecord = { line: 1, cells: columns.map(({ name }) => name), raw: () => '' };
  const records = [header, ...wideRecords(collected, shape)];
  return {
    ...table,
    columns,
    blankHeaders: new Set(),
    keptRecords: () => Promise.resolve({ records, replacedCharacters: count.replacedCharacters }),
    widened: widenedBy(table.columns[long.response]?.name ?? '', collected, count),
  };
}
