/** What does a record say beside its score, where the scale is known: which scale, and from where on its words say satisfied? */
import { firstGoodAnswer } from '../domain/answer-words.js';
import type { CellValue } from '../domain/records.js';
import { scaleText } from '../domain/scales.js';
import type { ColumnPlan } from './column-plan.js';
import { storedLabels } from './stored-labels.js';

/** The fields that come with a score whose scale is known. */
const scaleFields = ['satisfaction_scale', 'satisfied_from'] as const;

export type ScoreScale = Partial<Readonly<Record<(typeof scaleFields)[number], CellValue>>>;

const isScore = ({ target }: ColumnPlan): boolean => target.type === 'field' && target.field.name === 'satisfaction';

/** Nothing of a column that is no score, or whose scale only all scores together show. */
export function knownScale(column: ColumnPlan): ScoreScale {
  const { item, rescaledTo } = column;
  if (!item || !isScore(column)) return {};
  const scale = rescaledTo ?? item.scale;
  const labelled = { scale, ...storedLabels(column) };
  return { satisfaction_scale: scaleText(scale), satisfied_from: firstGoodAnswer(labelled) ?? null };
}

/** The fields that a file gives by its scores. */
export const fieldsOfScores = (columns: readonly ColumnPlan[]): readonly string[] =>
  columns.some((column) => column.item && isScore(column)) ? scaleFields : [];
