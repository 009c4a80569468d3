/** Whom does a file name, so that comments of the same call can lose the names before anything is kept? */
import { comparableName } from '../domain/comparable-name.js';
import { fieldTable } from '../domain/fields.js';
import { identityRuleOf } from '../domain/identity-fields.js';
import { type NameColumns, nameColumnsIn, namesIn } from '../domain/name-columns.js';
import { ProblemError } from '../problems/problem.js';
import type { ImportOptions } from './import-options.js';
import { type ImportPlan, makePlan } from './import-plan.js';
import { openTable, type Table } from './open-table.js';
import { profileColumns } from './profile-columns.js';
import type { InputFile } from './read-bytes.js';
import { readRows } from './read-rows.js';
import { widenTable } from './widen-table.js';

export interface PersonOfFile {
  /** Names as written; none where the row gives only an id. */
  readonly names: readonly string[];
  readonly id?: string;
  /** By which the person is known elsewhere: the id, else the address, else the name. */
  readonly knownBy: string;
}

/** Fields that hold names of people, by kind and name; ids and addresses are none. */
const nameFields = Object.entries(fieldTable).flatMap(([kind, fields]) =>
  fields.filter(
    ({ name, kind: cells }) => cells === 'text' && name !== 'title' && identityRuleOf(kind, name) !== undefined,
  ),
);
const fieldNames: ReadonlySet<string> = new Set(nameFields.map(({ name }) => name));
const headers: ReadonlySet<string> = new Set(
  nameFields.flatMap(({ name, aliases }) => [name, ...aliases]).map(comparableName),
);

const hasNames = ({ whole, given, family }: NameColumns): boolean =>
  whole.length > 0 || (given !== undefined && family !== undefined);

/** Whether it is worth the while to go through the file once more. */
function mayNamePeople({ columns }: Table, { map }: ImportOptions): boolean {
  if (hasNames(nameColumnsIn(columns.map(({ name }) => name)))) return true;
  if (map.some(({ target }) => fieldNames.has(target))) return true;
  return columns.some(({ name, target }) => headers.has(comparableName(name)) || fieldNames.has(target ?? ''));
}

/** Tells every person of a file that names some. What is wrong with the file is said when it is imported. */
export async function peopleOfFile(
  input: InputFile,
  options: ImportOptions,
  tell: (person: PersonOfFile) => void,
): Promise<void> {
  try {
    const opened = await openTable(input, options);
    if (!mayNamePeople(opened, options)) return;
    const table = await widenTable(opened);
    const plan = makePlan(table, await profileColumns(table, options), options);
    const read = personReader(plan);
    await readRows(table, ({ cells, problem }) => {
      if (!problem) read(cells).forEach(tell);
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

function personReader({ columns, chosen }: ImportPlan): (cells: readonly string[]) => readonly PersonOfFile[] {
  const place = (field: string): number | undefined =>
    columns.find(({ target }) => target.type === 'field' && target.field.name === field)?.index;
  const [id, email] = [place('contact_id'), place('email')];
  const named = nameColumnsIn(columns.map(({ name }) => name));
  const own = chosen.kind === 'contact' ? place('name') : undefined;
  const whole = [...new Set([...(own === undefined ? [] : [own]), ...named.whole])].filter((index) => index !== id);
  const others = columns.flatMap(({ index, target }) =>
    target.type === 'field' && fieldNames.has(target.field.name) && index !== own && index !== id ? [index] : [],
  );
  const isOther = new Set(others);
  const nameColumns = { ...named, whole: whole.filter((index) => !isOther.has(index)) };
  return (cells) => {
    const cell = (index: number | undefined): string => (index === undefined ? '' : (cells[index] ?? '').trim());
    const names = namesIn(cells, nameColumns);
    const knownBy = [cell(id), cell(email), ...names].find((text) => text !== '');
    const person = knownBy === undefined ? [] : [{ names, knownBy, ...(cell(id) === '' ? {} : { id: cell(id) }) }];
    const besides = others.map(cell).filter((name) => name !== '');
    return [...person, ...besides.map((name) => ({ names: [name], knownBy: name }))];
  };
}
