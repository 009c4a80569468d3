/** A group of a confidential survey whose answers a report showed: who was in it, never what they answered. */
import type { Question } from './count-source.js';
import type { Score } from './needs.js';

export interface DisclosedGroup {
  readonly question: Question;
  readonly score: Score;
  /** Its key among the groups of the question; undefined: everybody the question keeps. */
  readonly group: string | undefined;
  /** How many people stood behind it then. */
  readonly people: number;
}

/** The same of an earlier report: its number among the reports of a database, and the day it spoke of (ISO). */
export interface EarlierGroup extends DisclosedGroup {
  readonly report: number;
  readonly asOf: string | undefined;
}

/** Filters in an order of their own, so that the same table has the same text however it was asked for. */
const sortedFilters = ({ where }: Question): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(where)
    .map(([dimension, values]) => [dimension, [...new Set(values)].toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The same text for the same table. */
export function tableKey(question: Question, score: Score): string {
  return JSON.stringify([question.survey, question.by, sortedFilters(question), score]);
}
