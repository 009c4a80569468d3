/** How do single responses change within packed columns? */
import { blobOfCodes, codesOf } from './code-blobs.js';
import type { Connection } from './database.js';
import type { DictionaryOf } from './value-dictionary.js';
import { responsesOfRun } from './response-run.js';

/** The whole content of one response in its chunk: a column that is not named becomes blank there. */
export interface ChunkPatch {
  readonly chunk: number;
  readonly position: number;
  /** By id of the item; answers that fit a byte. */
  readonly ratings: ReadonlyMap<number, number>;
  readonly dimensions: ReadonlyMap<string, string | null>;
}

interface PatchedSurvey {
  readonly surveyId: number;
  readonly patches: readonly ChunkPatch[];
  readonly dictionaryOf: DictionaryOf;
}

/** Each chunk is read and written once, with all that changes in it. */
export function patchChunks(connection: Connection, { surveyId, patches, dictionaryOf }: PatchedSurvey): void {
  const positions = connection
    .prepare<unknown[], number>('SELECT positions FROM chunks WHERE survey_id = ? AND chunk = ?')
    .pluck();
  const answers = packedColumns<number>(connection, 'answer_chunks', 'item_id');
  const dimensions = packedColumns<string>(connection, 'dimension_chunks', 'dimension');
  const saveLatest = prepareLatest(connection);
  for (const [chunk, own] of byChunk(patches)) {
    const place = { surveyId, chunk, positions: positions.get(surveyId, chunk) ?? 0 };
    const bytes = answers.read(place, (blob) => new Uint8Array(blob));
    const codes = dimensions.read(place, codesOf);
    for (const { position, ratings, dimensions: values } of own) {
      put(bytes, {
        position,
        values: ratings,
        make: () => new Uint8Array(place.positions),
        codeOf: (_, rating) => rating + 1,
      });
      put(codes, {
        position,
        values,
        make: () => new Uint32Array(place.positions),
        codeOf: (name, value) => (value === null ? 0 : dictionaryOf(name).codeOf(value)),
      });
    }
    answers.write(place, bytes, (column) => Buffer.from(column));
    dimensions.write(place, codes, (column) => blobOfCodes(column, column.length));
    saveLatest.run({ surveyId, chunk });
  }
}

function byChunk(patches: readonly ChunkPatch[]): ReadonlyMap<number, readonly ChunkPatch[]> {
  const groups = new Map<number, ChunkPatch[]>();
  for (const patch of patches) {
    const group = groups.get(patch.chunk) ?? [];
    groups.set(patch.chunk, group);
    group.push(patch);
  }
  return groups;
}

interface Place {
  readonly surveyId: number;
  readonly chunk: number;
  readonly positions: number;
}

interface PackedColumns<K> {
  read<C>(place: Place, unpack: (blob: Buffer) => C): Map<K, C>;
  /** A column without any value takes no room. */
  write<C extends Uint8Array | Uint32Array>(
    place: Place,
    columns: ReadonlyMap<K, C>,
    pack: (column: C) => Buffer,
  ): void;
}

function packedColumns<K>(connection: Connection, table: string, name: string): PackedColumns<K> {
  const find = connection.prepare<unknown[], { readonly name: K; readonly codes: Buffer }>(
    `SELECT ${name} AS name, codes FROM ${table} WHERE survey_id = ? AND chunk = ?`,
  );
  const save = connection.prepare(
    `INSERT INTO ${table} (survey_id, ${name}, chunk, codes) VALUES (?, ?, ?, ?)
       ON CONFLICT (survey_id, ${name}, chunk) DO UPDATE SET codes = excluded.codes`,
  );
  const remove = connection.prepare(`DELETE FROM ${table} WHERE survey_id = ? AND ${name} = ? AND chunk = ?`);
  return {
    read: ({ surveyId, chunk }, unpack) =>
      new Map(find.all(surveyId, chunk).map((column) => [column.name, unpack(column.codes)])),
    write({ surveyId, chunk }, columns, pack) {
      for (const [key, column] of columns) {
        if (column.some((code) => code !== 0)) save.run(surveyId, key, chunk, pack(column));
        else remove.run(surveyId, key, chunk);
      }
    },
  };
}

interface Put<K, V, C> {
  readonly position: number;
  readonly values: ReadonlyMap<K, V>;
  readonly make: () => C;
  readonly codeOf: (key: K, value: V) => number;
}

function put<K, V, C extends Uint8Array | Uint32Array>(
  columns: Map<K, C>,
  { position, values, make, codeOf }: Put<K, V, C>,
): void {
  for (const column of columns.values()) column[position - 1] = 0;
  for (const [key, value] of values) {
    const code = codeOf(key, value);
    if (code === 0) continue;
    const column = columns.get(key) ?? make();
    columns.set(key, column);
    column[position - 1] = code;
  }
}

/** The responses of a chunk have ascending ids, so they are found without an index of their own. */
function prepareLatest(connection: Connection) {
  return connection.prepare(
    `UPDATE chunks SET latest_submitted_on = (SELECT max(substr(r.submitted_at, 1, 10)) FROM responses r
         WHERE ${responsesOfRun({ from: 'chunks.first_response', to: 'chunks.last_response', survey: 'chunks.survey_id' }, 'r')})
       WHERE survey_id = :surveyId AND chunk = :chunk`,
  );
}
