/**
 * How often are the lint rules right about questions nobody tuned them to? The held-out part was labelled before the rules
 * met it: about half of its faults are found, for they are worded in new ways, and what is found is right.
 */
import { describe, expect, it } from 'vitest';
import { allHits, hitsByRule, labelledQuestions, precisionOf, recallOf } from '../../../measure/labelled-questions.js';

const questions = labelledQuestions();
const measured = (set: 'tune' | 'held') => allHits(hitsByRule(questions.filter((one) => one.set === set)));

describe('the labelled questions', () => {
  it('are half Chinese, a hundred held out, and many of them good', () => {
    const share = (holds: (question: (typeof questions)[number]) => boolean): number =>
      questions.filter(holds).length / questions.length;
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect(share(({ language }) => language === 'zh-CN')).toBe(0.5);
    expect(questions.filter(({ set }) => set === 'held').length).toBeGreaterThanOrEqual(100);
    expect(share(({ expected }) => expected.length === 0)).toBeGreaterThan(0.3);
  });

  it.each(['tune', 'held'] as const)('of %s at least nine of ten findings are right', (set) => {
    expect(precisionOf(measured(set))).toBeGreaterThanOrEqual(0.9);
  });

  it('as many faults are found as were measured: nearly all that were tuned to, 46 % of those held out', () => {
    expect(recallOf(measured('tune'))).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(measured('held'))).toBeGreaterThanOrEqual(0.45);
  });
});
