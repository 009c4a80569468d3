/** How many different people answered everything that is set against one another, in each group? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { unitSumsOf } from '../../counts/needs.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { NamedScore } from './chosen-questions.js';

/** An answer without a respondent counts as a person; six answers of one person are one. */
export function peopleBehind(
  view: SurveyView,
  scores: readonly NamedScore[],
  by: readonly Dimension[],
): ReadonlyMap<string, number> {
  const need = unitSumsOf(scores.map(({ score }) => score));
  const { groups } = view.source.read(need, questionOf(view, [...by, 'respondent']));
  const people = new Map<string, number>();
  for (const [key, { answers }] of groups) {
    const values = groupValues(key);
    const group = groupKey(values.slice(0, -1));
    if (answers > 0) people.set(group, (people.get(group) ?? 0) + (values.at(-1) === '' ? answers : 1));
  }
  return people;
}
