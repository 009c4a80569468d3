/** On which scale were the items answered? */
import { textConstructs } from '../domain/constructs.js';
import type { Construct } from '../domain/constructs.js';
import type { Evidence } from '../domain/import-audit.js';
import { type Scale, scaleText, usualScales } from '../domain/scales.js';
import { type AnswerValues, answerValues } from './answer-values.js';
import { lastStated, matchesPattern } from './column-pattern.js';
import type { ColumnPlan, ItemScale, MappedColumn } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import { findLabelSet } from './label-codes.js';
import { labelledScale } from './labelled-numbers.js';
import { nameStem } from './name-stem.js';
import type { ColumnProfile, TableProfile } from './profile-columns.js';
import { scaleInHeader } from './scale-in-header.js';

type Range = Pick<AnswerValues, 'low' | 'high'>;

// From 30 answers on, an end of the scale nobody ever gave is taken as not offered.
const enoughAnswers = 30;

function holds(scale: Scale, range: Range): boolean {
  return scale.low <= range.low && scale.high >= range.high;
}

/** The smallest usual scale that holds the answers; a yes/no flag stays 0..1, coded lists of up to 20 end where they end. */
export function smallestScale(range: Range): Scale {
  if (range.low === 0 && range.high === 1) return { low: 0, high: 1 };
  const isCodedList = range.high > 10 && range.high <= 20;
  const usual = isCodedList ? undefined : usualScales.find((scale) => holds(scale, range));
  return usual ?? { low: Math.floor(range.low), high: Math.max(Math.ceil(range.high), Math.floor(range.low) + 1) };
}

function fromValues(scale: Scale, { low, high }: Range): ItemScale {
  return { scale, origin: 'inferred', evidence: { code: 'scale-from-values', params: { low, high } } };
}

function assumed(scale: Scale, answers: number, construct: Construct): ItemScale {
  return { scale, origin: 'inferred', evidence: { code: 'scale-assumed', params: { answers, construct } } };
}

/** Recommending is usually asked on 0..10: few answers without a 0 prove nothing, many that reach 10 prove 1..10. */
function recommendScale(values: AnswerValues): ItemScale | undefined {
  const usual = { low: 0, high: 10 };
  if (!holds(usual, values)) return undefined;
  if (values.low === 0) return fromValues(usual, values);
  if (values.answers < enoughAnswers || values.high === 8 || values.high === 9)
    return assumed(usual, values.answers, 'recommend');
  return undefined;
}

interface Item {
  readonly column: MappedColumn;
  readonly construct: Construct;
  readonly profile: ColumnProfile;
}

function withoutSiblings({ column, construct, profile }: Item, options: ImportOptions): ItemScale | undefined {
  const labels = findLabelSet(profile, { allowYesNo: construct !== 'other' });
  const stated = lastStated(options.scales, column.name);
  const codes = labels ? { codes: labels.codes } : {};
  if (stated) {
    const evidence: Evidence = {
      code: 'stated',
      params: { option: `--scale ${stated.pattern}=${scaleText(stated.scale)}` },
    };
    return { scale: stated.scale, origin: 'stated', evidence, ...codes };
  }
  const numbered = labelledScale(profile);
  if (numbered) {
    const evidence: Evidence = { code: 'scale-from-labels', params: { labels: numbered.labels } };
    return { scale: numbered.scale, origin: 'inferred', evidence };
  }
  const values = answerValues(profile, options.decimal);
  if (labels && (!values || holds(labels.scale, values))) {
    return {
      scale: labels.scale,
      origin: 'inferred',
      evidence: { code: 'scale-from-labels', params: { labels: labels.labels } },
      ...codes,
    };
  }
  if (!values) return assumed(construct === 'recommend' ? { low: 0, high: 10 } : { low: 1, high: 5 }, 0, construct);
  const named = scaleInHeader(column.label);
  if (named && holds(named, values))
    return { scale: named, origin: 'inferred', evidence: { code: 'scale-in-header', params: {} } };
  if (profile.outOf !== undefined && profile.outOf >= values.high) {
    return fromValues({ low: Math.min(1, values.low), high: profile.outOf }, values);
  }
  return construct === 'recommend' ? recommendScale(values) : undefined;
}

function union(ranges: readonly Range[]): Range {
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

/** Items named alike (`cusl_1`, `cusl_2`) were asked on one scale, so the widest of them speaks for all. */
function withSiblings(item: Item, undecided: readonly Item[], options: ImportOptions): ItemScale {
  const own = answerValues(item.profile, options.decimal) ?? { low: 1, high: 5 };
  const stem = nameStem(item.column.label);
  const siblings = stem === undefined ? [item] : undecided.filter(({ column }) => nameStem(column.label) === stem);
  const ranges = siblings
    .map(({ profile }) => answerValues(profile, options.decimal))
    .filter((range) => range !== undefined);
  const scale = smallestScale(union([own, ...ranges]));
  const alone = smallestScale(own);
  if (stem === undefined || (alone.low === scale.low && alone.high === scale.high)) return fromValues(scale, own);
  return { scale, origin: 'inferred', evidence: { code: 'scale-sibling', params: { stem } } };
}

/** Adds scale and direction to the rating items; the scale is never narrower than the answers, but for codes far outside. */
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
  const decided = new Map(items.map((item) => [item.column.index, withoutSiblings(item, options)]));
  const undecided = items.filter(({ column }) => decided.get(column.index) === undefined);
  return columns.map((column) => {
    const isReversed = options.reverse.some((pattern) => matchesPattern(column.name, pattern));
    const item = items.find((candidate) => candidate.column === column);
    if (!item) return { ...column, isReversed: false };
    return { ...column, isReversed, item: decided.get(column.index) ?? withSiblings(item, undecided, options) };
  });
}
