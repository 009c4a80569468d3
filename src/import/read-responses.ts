/** Which response does a row hold? */
import { textConstructs } from '../domain/constructs.js';
import { fieldTable } from '../domain/fields.js';
import { periodName, quarterOf } from '../domain/periods.js';
import type { CellValue } from '../domain/records.js';
import { surveyKinds, type Item, type SurveyKind } from '../domain/surveys.js';
import { type RatingCleaner, ratingCleaner } from './clean-rating.js';
import type { ColumnPlan } from './column-plan.js';
import { storedLabels } from './stored-labels.js';
import type { ColumnTally } from './column-tallies.js';
import { createChoiceReader } from './read-choices.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import { missingCodesOf } from './missing-codes.js';
import { ratingRulesOf } from './rating-rules.js';
import type { RoleReader } from './read-role.js';
import type { Row } from './read-rows.js';
import type { ResponseRecord, SurveyHeader } from './record-sink.js';
import { fieldColumns, lastValue, textColumn } from './side-columns.js';

interface ReadResponse {
  readonly survey: string;
  readonly kind: SurveyKind | undefined;
  readonly record: ResponseRecord;
}

export interface ResponseReader {
  /** `kind` as the row says it that opens the survey. */
  header(survey: string, kind: SurveyKind | undefined): SurveyHeader;
  read(row: Row): ReadResponse;
  readonly tallies: ReadonlyMap<number, () => ColumnTally>;
}

/** Of the response, or of the whole survey. */
const isHeldOtherwise = (name: string): boolean => ['response_id', 'survey', 'survey_kind'].includes(name);
const sideFields = fieldTable.response.filter(({ name }) => !isHeldOtherwise(name));
const noFields: Readonly<Record<string, CellValue>> = Object.fromEntries(sideFields.map(({ name }) => [name, null]));

/** An attention check with a stated right answer is read as right or wrong. */
function isTextItem({ target, item }: ColumnPlan): boolean {
  return target.type === 'item' && textConstructs.has(target.construct) && item === undefined;
}

function itemOf(column: ColumnPlan): Item {
  const { name, label, importId, otherOf, target, origin, item, isReversed, rescaledTo } = column;
  if (target.type !== 'item') throw new Error(`column ${name} is no item`);
  return {
    code: name,
    label,
    ...(importId === undefined ? {} : { importId }),
    ...(otherOf === undefined || !isTextItem(column) ? {} : { otherOf }),
    construct: target.construct,
    isOverall: target.isOverall,
    ...(item ? { scale: rescaledTo ?? item.scale, ...storedLabels(column) } : {}),
    constructOrigin: origin === 'stated' ? 'stated' : 'recognised',
    scaleOrigin: item?.origin ?? 'inferred',
    isReversed,
  };
}

function ratingColumns(
  plans: readonly ColumnPlan[],
  options: ImportOptions,
): readonly (RatingCleaner & { readonly index: number })[] {
  return plans.flatMap((plan) => {
    const rules = ratingRulesOf(plan, options);
    return rules ? [{ index: plan.index, ...ratingCleaner(rules) }] : [];
  });
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

/** Puts what ratings and options gave into the order of their columns. */
function fileOrder(
  ratings: readonly number[],
  options: readonly number[],
): <Value>(ofRatings: readonly Value[], ofOptions: readonly Value[]) => readonly Value[] {
  if (options.length === 0) return (ofRatings) => ofRatings;
  const indexes = [...ratings, ...options];
  const order = indexes.map((_, at) => at).sort((a, b) => (indexes[a] ?? 0) - (indexes[b] ?? 0) || a - b);
  return <Value>(ofRatings: readonly Value[], ofOptions: readonly Value[]) => {
    const all = [...ofRatings, ...ofOptions];
    return order.map((at) => all[at] as Value);
  };
}

interface AnswerReader extends Pick<SurveyHeader, 'ratingItems' | 'textItems'> {
  read(cells: readonly string[]): Pick<ResponseRecord, 'ratings' | 'texts'>;
  readonly tallies: readonly (readonly [index: number, tally: () => ColumnTally])[];
}

/** Reads ratings, options and texts, each in the order of the columns. */
function answerReader({ columns }: ImportPlan, options: ImportOptions): AnswerReader {
  const items = columns.filter(({ target }) => target.type === 'item');
  const ratings = ratingColumns(items, options);
  const choices = createChoiceReader(columns, options);
  const textPlans = items.filter(isTextItem);
  const texts = [...textPlans, ...choices.texts].map(({ index }) => textColumn(index, new Set()));
  const inFileOrder = fileOrder(
    ratings.map(({ index }) => index),
    choices.items.map(({ index }) => index),
  );
  return {
    ratingItems: inFileOrder(
      items.filter((column) => !isTextItem(column)).map(itemOf),
      choices.items.map(({ item }) => item),
    ),
    textItems: [...textPlans.map(itemOf), ...choices.texts.map(({ item }) => item)],
    read: (cells) => ({
      ratings: inFileOrder(
        ratings.map(({ index, clean }) => clean(cells[index] ?? '')),
        choices.read(cells),
      ),
      texts: texts.map(({ index, clean }) => clean(cells[index] ?? '')),
    }),
    tallies: [...[...ratings, ...texts].map(({ index, tally }) => [index, tally] as const), ...choices.tallies],
  };
}

const kindOf = (cell: CellValue): SurveyKind | undefined => surveyKinds.find((kind) => kind === cell);

/** Makes the reader of the responses of a file. */
export function createResponseReader(plan: ImportPlan, options: ImportOptions, roles: RoleReader): ResponseReader {
  const answers = answerReader(plan, options);
  const segmentPlans = plan.columns.flatMap(({ index, name, target }) =>
    target.type === 'segment' ? [{ segment: target.name, ...textColumn(index, missingCodesOf(name, options)) }] : [],
  );
  const fields = fieldColumns(plan, options, roles);
  const ids = fields.filter(({ name }) => name === 'response_id');
  const surveys = fields.filter(({ name }) => name === 'survey');
  const kinds = fields.filter(({ name }) => name === 'survey_kind');
  const own = fields.filter(({ name }) => name in noFields);
  const period = options.period === undefined ? undefined : periodName(options.period);
  const idStart = plan.table.identity.slice(0, 12);
  const read = ({ cells, number }: Row): ReadResponse => {
    const values: Record<string, CellValue> = { ...noFields };
    for (const { index, name, clean } of own) values[name] = clean(cells[index] ?? '') ?? values[name] ?? null;
    const record: ResponseRecord = {
      responseId: asText(lastValue(ids, cells)) ?? `${idStart}:${number}`,
      fields: Object.assign(values, roleAndPeriod(values, roles, period)),
      ...answers.read(cells),
      segments: segmentPlans.map(({ index, clean }) => clean(cells[index] ?? '')),
    };
    return {
      survey: asText(lastValue(surveys, cells)) ?? plan.survey,
      kind: kindOf(lastValue(kinds, cells)) ?? options.surveyKind,
      record,
    };
  };
  const header = (name: string, kind: SurveyKind | undefined): SurveyHeader => ({
    name,
    ratingItems: answers.ratingItems,
    textItems: answers.textItems,
    segments: segmentPlans.map(({ segment }) => segment),
    ...(options.confidentiality ? { confidentiality: options.confidentiality } : {}),
    ...(kind === undefined ? {} : { kind }),
  });
  const watched = [...segmentPlans, ...fields].map(({ index, tally }) => [index, tally] as const);
  return { header, read, tallies: new Map([...answers.tallies, ...watched]) };
}
