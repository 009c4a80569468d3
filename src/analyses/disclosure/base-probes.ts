/** What of a question is held against the bases of earlier reports, and of which answers is it? */
import type { EarlierBase, SurveyBase } from '../../counts/base-marks.js';
import type { CountSource, Dimension, Question } from '../../counts/count-source.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf, type CountsFor, type Need } from '../../counts/needs.js';

/** Groups of these are no groups of a report: they tell answers of one account, person or day from others. */
const fine: ReadonlySet<Dimension> = new Set<Dimension>(['account', 'respondent', 'day', 'weight']);

export const isGroup = (dimension: Dimension): boolean => !fine.has(dimension) && dimension !== 'base';

/** One thing that is counted, by the groups of a question. */
export interface Probe {
  readonly need: Need;
  readonly question: Question;
}

export interface Asked {
  readonly marked: CountSource;
  readonly base: SurveyBase;
  readonly earlier: readonly EarlierBase[];
  readonly minimum: number;
  /** The filters of the base; all others belong to the question. */
  readonly where: Question['where'];
}

/** What is read of all answers to one score at a time, or of those who answered several. */
export function probesOf(need: Need): readonly Need[] {
  switch (need.kind) {
    case 'distribution':
    case 'clustered-distribution':
    case 'panel':
      return [distributionOf(need.of)];
    case 'unit-sums':
      return [need, ...need.scores.map(distributionOf)];
    case 'pair-moments':
      return [...need.scores.map(distributionOf), need];
    case 'cross-table':
    case 'item-moments':
      return [need];
  }
}

/** The filters of a question that are not those of the base. */
export const ownFilters = ({ where }: Asked, question: Question): Question['where'] =>
  Object.fromEntries(
    Object.entries(question.where).filter(([dimension]) => where[dimension as Dimension] === undefined),
  );

/** How many responses stand behind counts: one number for each set of them that a figure may rest on. */
export function answerSizes(counts: CountsFor<Need>): readonly number[] {
  switch (counts.kind) {
    case 'distribution':
      return [countAnswers(counts)];
    case 'cross-table':
      return [counts.cells.reduce((sum, [, , count]) => sum + count, 0)];
    case 'unit-sums':
    case 'item-moments':
      return [counts.answers];
    case 'pair-moments':
      return counts.answers.flat();
    case 'clustered-distribution':
    case 'panel':
      return [];
  }
}
