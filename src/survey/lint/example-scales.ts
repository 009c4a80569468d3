/** The scales of the examples. */
import type { QuestionnaireWords } from '../questionnaire.js';
import type { LintItem } from './rule.js';

type Rated = Pick<LintItem, 'scale' | 'labels'>;
type Steps = readonly (readonly [en: string, chinese: string])[];

/** A scale with a word for each step, from 1. */
export function worded(steps: Steps): Rated {
  const labels = steps.map(([en, chinese], step): [number, QuestionnaireWords] => [step + 1, { en, 'zh-CN': chinese }]);
  return { scale: { low: 1, high: steps.length }, labels: new Map(labels) };
}

export const satisfiedFive = worded([
  ['Very dissatisfied', '非常不满意'],
  ['Dissatisfied', '不满意'],
  ['Neither', '一般'],
  ['Satisfied', '满意'],
  ['Very satisfied', '非常满意'],
]);
