/** What is said about a file that was read? */
import type { ColumnReading, Evidence, FileReading } from '../domain/import-audit.js';
import { type ColumnPlan, targetText } from './column-plan.js';
import type { ColumnTally } from './column-tallies.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import type { SavedRows } from './save-rows.js';

function columnReading(column: ColumnPlan, plan: ImportPlan, tally: ColumnTally): ColumnReading {
  const { name, target, origin, item, isReversed } = column;
  const dateEvidence =
    target.type === 'field' && target.field.kind === 'date' && plan.dates ? [plan.dates.evidence] : [];
  const isDated = (plan.profile.columns[column.index]?.filled ?? 0) > 0;
  const evidence = [...column.evidence, ...(item ? [item.evidence] : []), ...(isDated ? dateEvidence : [])];
  const { labelCodes = [], ...counts } = tally;
  return {
    column: name,
    target: targetText(target),
    origin,
    evidence: evidence.filter(
      (one, index) => evidence.findIndex((other) => other.code === one.code && other.params === one.params) === index,
    ),
    ...(item ? { scale: item.scale } : {}),
    ...(isReversed ? { isReversed } : {}),
    ...counts,
    ...(labelCodes.length > 0 ? { labelCodes } : {}),
  };
}

/** Fields of responses no column gives. */
function derivedFields(plan: ImportPlan, options: ImportOptions): NonNullable<FileReading['derived']> {
  if (plan.chosen.kind !== 'response') return [];
  const has = (name: string): boolean =>
    plan.columns.some(({ target }) => target.type === 'field' && target.field.name === name);
  const stated = (option: string): Evidence => ({ code: 'stated', params: { option } });
  const derived: { target: string; evidence: Evidence }[] = [];
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

function howItWasRead(
  plan: ImportPlan,
  options: ImportOptions,
): Omit<FileReading, 'outcome' | 'columns' | 'rows' | 'rejectedByCode' | 'roles' | 'replacedCharacters'> {
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
  };
}

/** The audit of a file whose rows went to the sink. */
export function readingOf(plan: ImportPlan, saved: SavedRows, options: ImportOptions): FileReading {
  return {
    ...howItWasRead(plan, options),
    outcome: options.dryRun ? 'dry-run' : 'imported',
    columns: plan.columns.map((column) => columnReading(column, plan, saved.tallies.get(column.index)?.() ?? {})),
    rows: saved.rows,
    rejectedByCode: saved.rejections.byCode(),
    roles: saved.roles.readings(),
    replacedCharacters: saved.replacedCharacters,
  };
}

/** The audit of a file that was imported before, byte for byte: every row is a repeated one. */
export function readingOfRepeatedFile(plan: ImportPlan, importId: number, options: ImportOptions): FileReading {
  const { rows, blankLines, replacedCharacters } = plan.profile.count;
  return {
    ...howItWasRead(plan, options),
    outcome: 'already-imported',
    importId,
    columns: plan.columns.map((column) => columnReading(column, plan, {})),
    rows: { read: rows, kept: 0, repeated: rows, changed: 0, rejected: 0, blankLines },
    rejectedByCode: [],
    roles: [],
    replacedCharacters,
  };
}
