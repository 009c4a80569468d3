/** On which scale were the items answered? */
import { textConstructs } from '../domain/constructs.js';
import type { Evidence } from '../domain/import-audit.js';
import type { Scale } from '../domain/scales.js';
import { type AnswerValues, answerValues } from './answer-values.js';
import { attentionItem } from './attention-checks.js';
import { lastStated, matchesPattern } from './column-pattern.js';
import type { ColumnPlan, ItemScale, MappedColumn } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import { labelsRunDown } from './labelled-numbers.js';
import { nameStem } from '../domain/name-stem.js';
import type { TableProfile } from './profile-columns.js';
import { fromValues, type Item, scaleOfItem, toldScale } from './scale-of-item.js';
import { scaleNotes } from './scale-notes.js';
import { smallestScale } from './scale-of-values.js';

type Range = Pick<AnswerValues, 'low' | 'high' | 'answers'>;

function union(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
    answers: ranges.reduce((sum, { answers }) => sum + answers, 0),
  };
}

function isSame(one: Scale, other: Scale): boolean {
  return one.low === other.low && one.high === other.high;
}

/** Items named alike (`cusl_1`, `cusl_2`) were asked on one scale, so the widest of them speaks for all. */
function withSiblings(item: Item, undecided: readonly Item[], options: ImportOptions): ItemScale {
  const own = answerValues(item.profile, options.decimal) ?? { low: 1, high: 5, answers: 0 };
  const stem = nameStem(item.column.label);
  const siblings = stem === undefined ? [] : undecided.filter(({ column }) => nameStem(column.label) === stem);
  const ranges = siblings
    .filter((sibling) => sibling !== item)
    .map(({ profile }) => answerValues(profile, options.decimal))
    .filter((range) => range !== undefined);
  const all = union([own, ...ranges]);
  const scale = smallestScale(all, all.answers);
  if (stem === undefined || isSame(smallestScale(own, own.answers), scale)) return fromValues(scale, own);
  return { scale, origin: 'inferred', evidence: { code: 'scale-sibling', params: { stem } } };
}

/** The scale asked for with `--rescale`, where the answers stand on another one. */
function rescaling(name: string, { scale }: ItemScale, options: ImportOptions): Scale | undefined {
  const target = lastStated(options.rescale ?? [], name)?.scale;
  return target && !isSame(target, scale) ? target : undefined;
}

const reversedInHeader: Evidence = { code: 'reversed-in-header', params: {} };

function planItem({ column, profile }: Item, item: ItemScale, options: ImportOptions): ColumnPlan {
  const statedReversal = options.reverse.find((pattern) => matchesPattern(column.name, pattern));
  const isInHeader = column.isStatedReversed === true;
  const runningDown = labelsRunDown(profile);
  const rescaledTo = rescaling(column.name, item, options);
  const notes = scaleNotes({ label: column.label, profile, item, statedReversal, runningDown, rescaledTo }, options);
  return {
    ...column,
    item: { ...item, notes: isInHeader ? [...notes, reversedInHeader] : notes },
    isReversed: isInHeader || statedReversal !== undefined || runningDown !== undefined,
    ...(rescaledTo ? { rescaledTo } : {}),
  };
}

/**
 * Scores of records (of tickets) whose scale is stated, or told by their words: read as answers are. What only numbers tell is
 * told by the scores of all files together, when they are counted.
 */
function ratedFields(
  columns: readonly MappedColumn[],
  profile: TableProfile,
  options: ImportOptions,
): ReadonlyMap<number, ColumnPlan> {
  const plans = columns.flatMap((column): readonly (readonly [number, ColumnPlan])[] => {
    const found = profile.columns[column.index];
    if (column.target.type !== 'field' || column.target.field.kind !== 'rating' || !found) return [];
    const item: Item = { column, construct: 'satisfaction', profile: found };
    const scale = toldScale(item, options);
    return scale ? [[column.index, planItem(item, scale, options)]] : [];
  });
  return new Map(plans);
}

/** Adds scale and direction to the rating items; codes far outside and one or two slips do not widen a scale. */
export function inferScales(
  columns: readonly MappedColumn[],
  profile: TableProfile,
  options: ImportOptions,
): readonly ColumnPlan[] {
  const items = columns.flatMap((column): readonly Item[] => {
    const columnProfile = profile.columns[column.index];
    if (column.target.type !== 'item' || textConstructs.has(column.target.construct) || !columnProfile) return [];
    return [{ column, construct: column.target.construct, profile: columnProfile }];
  });
  const decided = new Map(items.map((item) => [item.column.index, scaleOfItem(item, options)]));
  const undecided = items.filter(({ column }) => decided.get(column.index) === undefined);
  const byIndex = new Map(items.map((item) => [item.column.index, item]));
  const rated = ratedFields(columns, profile, options);
  return columns.map((column) => {
    const check = attentionItem(column, options);
    if (check) return { ...column, item: check, isReversed: false };
    const item = byIndex.get(column.index);
    if (!item) return rated.get(column.index) ?? { ...column, isReversed: false };
    return planItem(item, decided.get(column.index) ?? withSiblings(item, undecided, options), options);
  });
}
