/** What is said about a file that was read? */
import type { ColumnReading, DateReading, Evidence, FileReading } from '../domain/import-audit.js';
import { type ColumnPlan, targetText } from './column-plan.js';
import type { ColumnTally } from './column-tallies.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import type { EarlierImport } from './record-sink.js';
import type { SavedRows } from './save-rows.js';
import { withOrigins } from './stated-origin.js';
import { fieldsOfScores } from './score-scale.js';

/** A recommendation nobody answered with 0, from a tool that has written zeros as empty cells. */
function hiddenZeros({ target }: ColumnPlan, { table }: ImportPlan, tally: ColumnTally): { mayBeZero?: number } {
  const isAsked = target.type === 'item' && target.construct === 'recommend';
  const { blanks = 0, missingCodes = 0, zeros } = tally;
  if (!table.chosen.layout.mayHideZeros || !isAsked || zeros !== 0 || blanks === missingCodes) return {};
  return { mayBeZero: blanks - missingCodes };
}

/** In which order the dates of a column were read; the order is that of the file. */
function datesOf({ index, target }: ColumnPlan, { profile, dates }: ImportPlan): { dates?: DateReading } {
  const column = profile.columns[index];
  if (target.type !== 'field' || target.field.kind !== 'date' || !dates || !column || column.filled === 0) return {};
  return { dates: { ...dates, ambiguous: column.dates.ambiguous } };
}

function columnReading(column: ColumnPlan, plan: ImportPlan, tally: ColumnTally): ColumnReading {
  const { name, label, importId, target, origin, item, isReversed, rescaledTo } = column;
  const filled = plan.profile.columns[column.index]?.filled ?? 0;
  const dateEvidence =
    target.type === 'field' && target.field.kind === 'date' && plan.dates ? [plan.dates.evidence] : [];
  const evidence = [
    ...column.evidence,
    ...(item ? [item.evidence, ...(item.notes ?? [])] : []),
    ...(filled > 0 ? dateEvidence : []),
  ];
  const { labelCodes = [], ...counts } = tally;
  return {
    column: name,
    ...(label === name ? {} : { label }),
    ...(importId === undefined ? {} : { importId }),
    target: targetText(target),
    ...(target.type === 'item' && target.isOverall ? { isOverall: true } : {}),
    origin,
    evidence: evidence.filter(
      (one, index) =>
        evidence.findIndex(
          (other) => other.code === one.code && JSON.stringify(other.params) === JSON.stringify(one.params),
        ) === index,
    ),
    ...(item ? { scale: rescaledTo ?? item.scale } : {}),
    ...(isReversed ? { isReversed } : {}),
    ...counts,
    ...hiddenZeros(column, plan, tally),
    ...datesOf(column, plan),
    ...(target.type === 'ignored' ? { filled } : {}),
    ...(labelCodes.length > 0 ? { labelCodes } : {}),
  };
}

/** The fields this file says something of; what it has no column for stays as it is stored. */
export function givenFields(plan: ImportPlan, options: ImportOptions): readonly string[] {
  const named = plan.columns.flatMap(({ target }) => (target.type === 'field' ? [target.field.name] : []));
  const derived = derivedFields(plan, options).map(({ target }) => target.replace('field:', ''));
  // A role is read from the title where no column states it.
  return [...named, ...derived, ...fieldsOfScores(plan.columns), ...(named.includes('title') ? ['role'] : [])];
}

/** Fields of responses no column gives. */
function derivedFields(plan: ImportPlan, options: ImportOptions): NonNullable<FileReading['derived']> {
  if (plan.chosen.kind !== 'response') return [];
  const has = (name: string): boolean =>
    plan.columns.some(({ target }) => target.type === 'field' && target.field.name === name);
  const stated = (option: string): Evidence => ({ code: 'stated', params: { option } });
  const derived: { target: string; evidence: Evidence }[] = [];
  const { widened } = plan.table;
  if (widened) {
    const params = { rows: widened.rows, responses: widened.records, column: widened.column };
    derived.push({ target: 'field:response_id', evidence: { code: 'rows-joined', params } });
  }
  if (!has('response_id')) derived.push({ target: 'field:response_id', evidence: { code: 'id-from-row', params: {} } });
  if (!has('survey')) {
    const evidence: Evidence =
      options.survey === undefined
        ? { code: 'survey-from-file-name', params: {} }
        : stated(`--survey ${options.survey}`);
    derived.push({ target: 'field:survey', evidence });
  }
  if (has('period')) return derived;
  if (options.period !== undefined)
    derived.push({ target: 'field:period', evidence: stated(`--period ${options.period}`) });
  else if (has('submitted_at') && plan.dateOrder) {
    derived.push({ target: 'field:period', evidence: { code: 'period-from-date', params: { field: 'submitted_at' } } });
  }
  return derived;
}

/** The one survey of the file; undefined when a column names a survey for each row. */
function surveyOf({ chosen, columns, survey }: ImportPlan, options: ImportOptions): string | undefined {
  if (chosen.kind !== 'response') return undefined;
  const hasColumn = columns.some(({ target }) => target.type === 'field' && target.field.name === 'survey');
  return hasColumn && options.survey === undefined ? undefined : survey;
}

/** In UTF-16 every Latin letter has a NUL byte; in any other text it is damage. */
function nulBytesOf({ bytes, encoding, sheet }: ImportPlan['table']): number {
  return sheet || encoding.name.startsWith('utf-16') ? 0 : bytes.evenNuls + bytes.oddNuls;
}

function joinedBy({ widened }: ImportPlan['table']): Pick<FileReading, 'joined'> {
  if (!widened) return {};
  const { rows, records, column } = widened;
  return { joined: { rows, records, column } };
}

function howItWasRead(
  plan: ImportPlan,
  options: ImportOptions,
): Omit<
  FileReading,
  'outcome' | 'columns' | 'rows' | 'rejectedByCode' | 'droppedByReason' | 'roles' | 'replacedCharacters'
> {
  const { table, chosen, dates, dateOrder } = plan;
  const derived = derivedFields(plan, options);
  const survey = surveyOf(plan, options);
  const { damage } = plan.profile;
  const nulBytes = nulBytesOf(table);
  return {
    file: table.input.name,
    sha256: table.bytes.sha256,
    bytes: table.bytes.fileBytes,
    ...(table.bytes.isGzip ? { packing: 'gzip' as const } : {}),
    encoding: { name: table.encoding.name, evidence: table.encoding.evidence },
    ...(table.sheet
      ? { sheet: table.sheet }
      : { delimiter: { name: table.dialect.name, evidence: table.dialect.evidence } }),
    layout: { id: table.chosen.layout.id, evidence: table.chosen.evidence },
    kind: chosen,
    ...(survey === undefined ? {} : { survey }),
    ...(dates && dateOrder ? { dateOrder: { order: dateOrder, evidence: dates.evidence } } : {}),
    ...(derived.length > 0 ? { derived } : {}),
    ...(damage.length > 0 ? { damage } : {}),
    ...(nulBytes > 0 ? { nulBytes } : {}),
    ...joinedBy(table),
    headerRows: table.chosen.layout.headerRows,
    ...(table.duplicateHeaders.length > 0 ? { duplicateHeaders: table.duplicateHeaders } : {}),
  };
}

/** The audit of a file whose rows went to the sink. */
export function readingOf(plan: ImportPlan, saved: SavedRows, options: ImportOptions): FileReading {
  const disorders = saved.timeOrder.readings();
  const reading: FileReading = {
    ...howItWasRead(plan, options),
    ...(disorders.length > 0 ? { disorders } : {}),
    outcome: options.dryRun ? 'dry-run' : 'imported',
    columns: plan.columns.map((column) => columnReading(column, plan, saved.tallies.get(column.index)?.() ?? {})),
    rows: saved.rows,
    ...(saved.changes.length > 0 ? { changes: saved.changes } : {}),
    rejectedByCode: saved.rejections.byCode(),
    droppedByReason: saved.droppedByReason,
    roles: saved.roles.readings(),
    replacedCharacters: saved.replacedCharacters,
  };
  return withOrigins(reading, options);
}

/** The account of the earlier import stands: what it left out is not stored by being read again. */
function rowsOfRepeatedFile({ rows }: EarlierImport): FileReading['rows'] {
  const { kept, repeated, replaced = 0, changed, ...others } = rows;
  return { ...others, kept: 0, repeated: kept + repeated + replaced, changed: changed - replaced };
}

/** The audit of a file that was imported before, byte for byte: every row that was stored is a repeated one. */
export function readingOfRepeatedFile(plan: ImportPlan, earlier: EarlierImport, options: ImportOptions): FileReading {
  const { importId, rejectedByCode, droppedByReason } = earlier;
  const reading: FileReading = {
    ...howItWasRead(plan, options),
    outcome: 'already-imported',
    importId,
    columns: plan.columns.map((column) => columnReading(column, plan, {})),
    rows: rowsOfRepeatedFile(earlier),
    rejectedByCode,
    droppedByReason,
    roles: [],
    replacedCharacters: plan.profile.count.replacedCharacters,
  };
  return withOrigins(reading, options);
}
