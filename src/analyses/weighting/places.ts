/** The answers of a score as places: how many like answers stand at one account, role, group and value. */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { distributionOf } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import type { WeightedValues } from '../../statistics/weights/weighted-sample.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';

export interface AnswerPlace {
  readonly value: number;
  readonly answers: number;
  /** The group on a dimension that was asked for; '' where it is not known. */
  readonly on: (dimension: Dimension) => string;
}

/** By the answers they are made of: each weighting and each figure asks for the same places. */
const placesOfAnswers = new WeakMap<object, readonly AnswerPlace[]>();

/** The places of a score, split by account, role and the further dimensions. */
export function placesOf(
  view: SurveyView,
  { score }: ConstructScore,
  further: readonly Dimension[],
): readonly AnswerPlace[] {
  const dimensions = [...new Set<Dimension>(['account', 'role', ...further])];
  const { groups } = view.source.read(distributionOf(score), questionOf(view, dimensions));
  const known = placesOfAnswers.get(groups) ?? placesIn(groups, dimensions);
  placesOfAnswers.set(groups, known);
  return known;
}

function placesIn(groups: ReadonlyMap<string, Distribution>, dimensions: readonly Dimension[]): readonly AnswerPlace[] {
  const places: AnswerPlace[] = [];
  for (const [key, { counts }] of groups) {
    const values = groupValues(key);
    const on = (dimension: Dimension): string => values[dimensions.indexOf(dimension)] ?? '';
    counts.forEach((answers, value) => {
      if (answers > 0) places.push({ value, answers, on });
    });
  }
  return places;
}

/** Places with a weight above 0 as a sample, accounts as clusters; a place without a weight is left out. */
export function sampleOf(
  places: readonly AnswerPlace[],
  weightOf: (place: AnswerPlace) => number | undefined,
): WeightedValues & { readonly places: readonly AnswerPlace[] } {
  // Filled one by one: of a hundred thousand places, an object each would be most of the work.
  const kept: AnswerPlace[] = [];
  const weights: number[] = [];
  for (const place of places) {
    const weight = weightOf(place);
    if (weight === undefined || !(weight > 0)) continue;
    kept.push(place);
    weights.push(weight);
  }
  return {
    places: kept,
    values: kept.map(({ value }) => value),
    answers: kept.map(({ answers }) => answers),
    weights,
    clusters: kept.map((place) => place.on('account') || undefined),
  };
}

/** How many answers each group of a dimension holds; those of an unknown group are not counted. */
export function answersBy(places: readonly AnswerPlace[], dimension: Dimension): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const place of places) {
    const group = place.on(dimension);
    if (group !== '') answers.set(group, (answers.get(group) ?? 0) + place.answers);
  }
  return answers;
}
