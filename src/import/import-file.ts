/** How does a file get into the sink? Go through it twice: once to understand it, once to save it; all of it or nothing. */
import type { FileReading } from '../domain/import-audit.js';
import { fail, ProblemError } from '../problems/problem.js';
import type { ImportOptions } from './import-options.js';
import { type ImportPlan, makePlan } from './import-plan.js';
import { givenFields, readingOf, readingOfRepeatedFile } from './import-summary.js';
import { openTable, type Table } from './open-table.js';
import { profileColumns, type TableProfile } from './profile-columns.js';
import type { InputFile } from './read-bytes.js';
import type { EarlierImport, FileSink, RecordSink } from './record-sink.js';
import { droppedRows } from './read-rows.js';
import { type SavedRows, saveRows } from './save-rows.js';
import { widenTable } from './widen-table.js';

function isOpenQuote(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'unclosed-quote';
}

/** Tab-separated files are often written without any quoting: there a lone quotation mark is a character of the answer. */
async function profileOf(opened: Table, options: ImportOptions): Promise<{ table: Table; profile: TableProfile }> {
  const table = await widenTable(opened);
  return { table, profile: await profileColumns(table, options) };
}

async function understand(table: Table, options: ImportOptions): Promise<{ table: Table; profile: TableProfile }> {
  try {
    return await profileOf(table, options);
  } catch (error) {
    if (table.dialect.delimiter !== '\t' || !isOpenQuote(error)) throw error;
    return await profileOf({ ...table, dialect: { ...table.dialect, hasQuotes: false } }, options);
  }
}

interface Saving {
  readonly file: FileSink;
  readonly isTrial: boolean;
}

async function saveFile(plan: ImportPlan, options: ImportOptions, { file, isTrial }: Saving): Promise<FileReading> {
  const saved = await saveRows(plan, options, file);
  const { read, dropped } = saved.rows;
  saved.rejections.check(plan.table.input.name, read - dropped, options.maxRejected);
  if (options.onChange === 'fail') refuseChanges(plan, saved);
  const asRead = readingOf(plan, saved, options);
  const reading = file.account?.(asRead) ?? asRead;
  if (!options.dryRun) return { ...reading, importId: file.commit(reading) };
  if (isTrial) file.commit(reading);
  else file.rollback();
  return reading;
}

/** Told by kinds and fields: what stands in them may be personal. */
function refuseChanges({ table }: ImportPlan, { rows, changes }: SavedRows): void {
  const changed = rows.changed - (rows.contradicting ?? 0);
  if (changed === 0) return;
  const file = table.input.name;
  const fields = changes.map(({ kind, field, rows: records }) => `${kind}.${field} (${String(records)})`).join(', ');
  fail('records-changed', { file, rows: changed, fields }, { file });
}

function refuseDroppedOnly(file: string, { count }: TableProfile): void {
  if (droppedRows(count) === count.rows) fail('no-record-left', { file, rows: count.rows }, { file });
}

/** The same bytes once more may bring in whom the first time left out. */
const leftOutNamesakes = ({ droppedByReason }: EarlierImport, { letsNamesakesIn }: ImportOptions): boolean =>
  letsNamesakesIn === true && droppedByReason.some(({ reason }) => reason === 'forgotten-name');

/** Reads one file into the sink and tells how it was read; the same bytes a second time change nothing. */
export async function importFile(input: InputFile, options: ImportOptions, sink: RecordSink): Promise<FileReading> {
  const opened = await openTable(input, options);
  const { table, profile } = await understand(opened, options);
  if (profile.count.rows === 0) {
    fail('header-only', { file: input.name, columns: table.columns.length }, { file: input.name });
  }
  refuseDroppedOnly(input.name, profile);
  const plan = makePlan(table, profile, options);
  const sha256 = table.identity;
  // Only a survey that was stated tells two imports apart: a renamed copy must not count twice.
  const survey = plan.chosen.kind === 'response' && options.survey !== undefined ? { survey: options.survey } : {};
  const onChange = options.onChange === undefined ? {} : { onChange: options.onChange };
  const sameFile = { sha256, kind: plan.chosen.kind, ...survey, ...onChange };
  const findEarlier = (): EarlierImport | undefined => {
    const found = sink.importedBefore(sameFile);
    return found && leftOutNamesakes(found, options) ? undefined : found;
  };
  const earlier = findEarlier();
  if (earlier !== undefined) return readingOfRepeatedFile(plan, earlier, options);
  const file = sink.openFile({ name: input.name, sha256, fields: givenFields(plan, options), ...onChange });
  // Asked once more now that nobody else can write: another program may have brought the same file in meanwhile.
  const meanwhile = findEarlier();
  if (meanwhile !== undefined) {
    file.rollback();
    return readingOfRepeatedFile(plan, meanwhile, options);
  }
  try {
    return await saveFile(plan, options, { file, isTrial: sink.isTrial === true });
  } catch (error) {
    file.rollback();
    throw error;
  }
}
