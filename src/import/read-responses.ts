/** Which response does a row hold? */
import { textConstructs } from '../domain/constructs.js';
import { fieldTable } from '../domain/fields.js';
import { periodName, quarterOf } from '../domain/periods.js';
import type { CellValue } from '../domain/records.js';
import type { Item } from '../domain/surveys.js';
import { type Cleaner, fieldCleaner, isUnreadable } from './clean-field.js';
import { type RatingCleaner, ratingCleaner } from './clean-rating.js';
import type { ColumnPlan } from './column-plan.js';
import type { ColumnTally } from './column-tallies.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import { missingCodesOf } from './missing-codes.js';
import type { RoleReader } from './read-role.js';
import type { Row } from './read-rows.js';
import type { ResponseRecord, SurveyHeader } from './record-sink.js';

export interface ResponseReader {
  header(survey: string): SurveyHeader;
  read(row: Row): { readonly survey: string; readonly record: ResponseRecord };
  readonly tallies: ReadonlyMap<number, () => ColumnTally>;
}

const sideFields = fieldTable.response.filter(({ name }) => name !== 'response_id' && name !== 'survey');
const noFields: Readonly<Record<string, CellValue>> = Object.fromEntries(sideFields.map(({ name }) => [name, null]));

interface TextColumn {
  readonly index: number;
  clean(cell: string): string | null;
  tally(): ColumnTally;
}

function textColumn(index: number, missing: ReadonlySet<string>): TextColumn {
  let blanks = 0;
  const clean = (cell: string): string | null => {
    const text = cell.trim();
    if (text !== '' && !missing.has(text)) return text;
    blanks += 1;
    return null;
  };
  return { index, clean, tally: () => ({ blanks }) };
}

interface FieldColumn {
  readonly index: number;
  readonly name: string;
  clean(cell: string): CellValue;
  tally(): ColumnTally;
}

/** A side column never costs an answer: what cannot be read stays empty and is counted. */
function fieldColumn(index: number, name: string, cleaner: Cleaner): FieldColumn {
  const counts = { blanks: 0, unreadable: 0 };
  const clean = (cell: string): CellValue => {
    const value = cleaner(cell);
    if (isUnreadable(value)) {
      counts.unreadable += 1;
      return null;
    }
    if (value === null) counts.blanks += 1;
    return value;
  };
  return {
    index,
    name,
    clean,
    tally: () => ({ blanks: counts.blanks, ...(counts.unreadable > 0 ? { unreadable: counts.unreadable } : {}) }),
  };
}

function isTextItem({ target }: ColumnPlan): boolean {
  return target.type === 'item' && textConstructs.has(target.construct);
}

function itemOf({ name, label, target, origin, item, isReversed }: ColumnPlan): Item {
  if (target.type !== 'item') throw new Error(`column ${name} is no item`);
  return {
    code: name,
    label,
    construct: target.construct,
    isOverall: target.isOverall,
    ...(item ? { scale: item.scale } : {}),
    constructOrigin: origin === 'stated' ? 'stated' : 'recognised',
    scaleOrigin: item?.origin ?? 'inferred',
    isReversed,
  };
}

function ratingColumns(
  plans: readonly ColumnPlan[],
  options: ImportOptions,
): readonly (RatingCleaner & { readonly index: number })[] {
  return plans.flatMap(({ index, name, item, isReversed }) => {
    if (!item) return [];
    const rules = {
      scale: item.scale,
      isReversed,
      codes: item.codes,
      missing: missingCodesOf(name, options),
      decimal: options.decimal,
    };
    return [{ index, ...ratingCleaner(rules) }];
  });
}

function fieldColumns(
  { columns, dateOrder }: ImportPlan,
  options: ImportOptions,
  roles: RoleReader,
): readonly FieldColumn[] {
  const rules = { decimal: options.decimal, dateOrder, roles };
  return columns.flatMap(({ index, target }) =>
    target.type === 'field' ? [fieldColumn(index, target.field.name, fieldCleaner(target.field, rules))] : [],
  );
}

function asText(value: CellValue | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

/** The role of a row and its period, from the columns that stand in for them. */
function roleAndPeriod(
  fields: Readonly<Record<string, CellValue>>,
  roles: RoleReader,
  period: string | undefined,
): { readonly role: CellValue; readonly period: CellValue } {
  const title = asText(fields['title']);
  const submitted = asText(fields['submitted_at']);
  return {
    role: fields['role'] ?? (title === undefined ? null : roles.fromTitle(title)),
    period: fields['period'] ?? period ?? (submitted === undefined ? null : quarterOf(submitted)),
  };
}

/** What the last of the columns that has a value says. */
function lastValue(columns: readonly FieldColumn[], cells: readonly string[]): CellValue {
  let found: CellValue = null;
  for (const { index, clean } of columns) found = clean(cells[index] ?? '') ?? found;
  return found;
}

/** Makes the reader of the responses of a file. */
export function createResponseReader(plan: ImportPlan, options: ImportOptions, roles: RoleReader): ResponseReader {
  const items = plan.columns.filter(({ target }) => target.type === 'item');
  const ratings = ratingColumns(items, options);
  const segmentPlans = plan.columns.flatMap(({ index, name, target }) =>
    target.type === 'segment' ? [{ segment: target.name, ...textColumn(index, missingCodesOf(name, options)) }] : [],
  );
  const texts = items.filter(isTextItem).map(({ index }) => textColumn(index, new Set()));
  const fields = fieldColumns(plan, options, roles);
  const ids = fields.filter(({ name }) => name === 'response_id');
  const surveys = fields.filter(({ name }) => name === 'survey');
  const own = fields.filter(({ name }) => name in noFields);
  const period = options.period === undefined ? undefined : periodName(options.period);
  const idStart = plan.table.identity.slice(0, 12);
  const read = ({ cells, number }: Row): { survey: string; record: ResponseRecord } => {
    const values: Record<string, CellValue> = { ...noFields };
    for (const { index, name, clean } of own) values[name] = clean(cells[index] ?? '') ?? values[name] ?? null;
    const record: ResponseRecord = {
      responseId: asText(lastValue(ids, cells)) ?? `${idStart}:${number}`,
      fields: Object.assign(values, roleAndPeriod(values, roles, period)),
      ratings: ratings.map(({ index, clean }) => clean(cells[index] ?? '')),
      texts: texts.map(({ index, clean }) => clean(cells[index] ?? '')),
      segments: segmentPlans.map(({ index, clean }) => clean(cells[index] ?? '')),
    };
    return { survey: asText(lastValue(surveys, cells)) ?? plan.survey, record };
  };
  const header = (name: string): SurveyHeader => ({
    name,
    ratingItems: items.filter((column) => !isTextItem(column)).map(itemOf),
    textItems: items.filter(isTextItem).map(itemOf),
    segments: segmentPlans.map(({ segment }) => segment),
    ...(options.confidentiality ? { confidentiality: options.confidentiality } : {}),
  });
  const watched = [...ratings, ...segmentPlans, ...texts, ...fields];
  return { header, read, tallies: new Map(watched.map(({ index, tally }) => [index, tally])) };
}
