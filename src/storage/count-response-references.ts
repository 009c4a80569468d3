/** How often do responses name each customer and person? Counted in the packed columns, not in the rows. */
import type { CellValue } from '../domain/records.js';
import { codesOf } from './code-blobs.js';
import type { Connection } from './database.js';
import type { PackedDimension } from './dimension-plans.js';
import { prepared } from './prepared.js';

/** Records that name the same customer and person in the same way. */
export interface NamedAlike {
  readonly customer_id: CellValue;
  readonly customer_name: CellValue;
  readonly contact_id: CellValue;
  readonly email: CellValue;
  readonly rows: number;
}

export interface ResponseReferences {
  readonly customer: readonly NamedAlike[];
  readonly contact: readonly NamedAlike[];
}

type Field = 'customer_id' | 'customer_name' | 'contact_id' | 'email';
const columnOf = {
  customer_id: 'account',
  customer_name: 'account_name',
  contact_id: 'respondent',
  email: 'email',
} as const satisfies Record<Field, PackedDimension>;
const fields = Object.keys(columnOf) as readonly Field[];
const ofCustomers: readonly Field[] = ['customer_id', 'customer_name'];

type Counts = Readonly<Record<Field, Map<number, number>>>;
const newCounts = (): Counts => ({
  customer_id: new Map(),
  customer_name: new Map(),
  contact_id: new Map(),
  email: new Map(),
});

function count(counts: Map<number, number>, code: number): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

interface Chunk {
  readonly rows: number;
  readonly codes: Readonly<Partial<Record<Field, Uint32Array | undefined>>>;
}

function* readChunks(connection: Connection, surveyId: number, asked: readonly Field[]): Iterable<Chunk> {
  const find = prepared<Buffer>(
    connection,
    'SELECT codes FROM dimension_chunks WHERE survey_id = ? AND dimension = ? AND chunk = ?',
  ).pluck();
  const chunks = connection
    .prepare<unknown[], { readonly chunk: number; readonly positions: number }>(
      'SELECT chunk, positions FROM chunks WHERE survey_id = ? ORDER BY chunk',
    )
    .all(surveyId);
  for (const { chunk, positions } of chunks) {
    const codesFor = (field: Field): Uint32Array | undefined => {
      const blob = find.get(surveyId, columnOf[field], chunk) as unknown as Buffer | undefined;
      return blob && codesOf(blob);
    };
    yield { rows: positions, codes: Object.fromEntries(asked.map((field) => [field, codesFor(field)])) };
  }
}

/** Codes of people who are in the contact file: an unknown id gives way to the address. */
function readKnownPeople(connection: Connection, surveyId: number): ReadonlySet<number> {
  const codes = connection
    .prepare<unknown[], number>(
      `SELECT v.code FROM dimension_values v JOIN contacts c ON c.contact_id = v.value
         WHERE v.survey_id = ? AND v.dimension = 'respondent'`,
    )
    .pluck()
    .all(surveyId);
  return new Set(codes);
}

interface Tallies {
  readonly customers: Counts;
  readonly people: Counts;
  blankCustomers: number;
  blankPeople: number;
}

function countChunk({ rows, codes }: Chunk, known: ReadonlySet<number>, tallies: Tallies): void {
  for (let row = 0; row < rows; row += 1) {
    const id = codes.contact_id?.[row] ?? 0;
    const email = codes.email?.[row] ?? 0;
    const byEmail = email !== 0 && !known.has(id);
    const person: readonly [Field, number] = byEmail ? ['email', email] : ['contact_id', id];
    if (person[1] === 0) tallies.blankPeople += 1;
    else count(tallies.people[person[0]], person[1]);
    const account = codes.customer_id?.[row] ?? 0;
    const name = codes.customer_name?.[row] ?? 0;
    if (account !== 0) count(tallies.customers.customer_id, account);
    else if (name !== 0) count(tallies.customers.customer_name, name);
    else if (person[1] !== 0) count(tallies.customers[person[0]], person[1]);
    else tallies.blankCustomers += 1;
  }
}

const nobody: NamedAlike = { customer_id: null, customer_name: null, contact_id: null, email: null, rows: 0 };

function namedIn(connection: Connection, surveyId: number, counts: Counts, blank: number): readonly NamedAlike[] {
  const find = prepared<string>(
    connection,
    'SELECT value FROM dimension_values WHERE survey_id = ? AND dimension = ? AND code = ?',
  ).pluck();
  const named = fields.flatMap((field) =>
    [...counts[field]].map(([code, rows]): NamedAlike => {
      const value = find.get(surveyId, columnOf[field], code) as unknown as string | undefined;
      return { ...nobody, [field]: value ?? null, rows };
    }),
  );
  return blank > 0 ? [...named, { ...nobody, rows: blank }] : named;
}

/** What the responses of all surveys name. Where there are no contacts, an id of a person leads nowhere. */
export function countResponseReferences(
  connection: Connection,
  { withPeople }: { readonly withPeople: boolean },
): ResponseReferences {
  const surveys = connection.prepare<[], number>('SELECT id FROM surveys ORDER BY id').pluck().all();
  const all = surveys.map((surveyId): ResponseReferences => {
    const tallies: Tallies = { customers: newCounts(), people: newCounts(), blankCustomers: 0, blankPeople: 0 };
    const known = readKnownPeople(connection, surveyId);
    for (const chunk of readChunks(connection, surveyId, withPeople ? fields : ofCustomers))
      countChunk(chunk, known, tallies);
    return {
      customer: namedIn(connection, surveyId, tallies.customers, tallies.blankCustomers),
      contact: namedIn(connection, surveyId, tallies.people, tallies.blankPeople),
    };
  });
  return { customer: all.flatMap(({ customer }) => customer), contact: all.flatMap(({ contact }) => contact) };
}
