import { describe, expect, it } from 'vitest';
import * as build from '../../../src/report/build.js';
import { message } from '../../../src/text/message.js';

const definition = message('method.wilson');
const known = { status: 'known', value: 0, interval: [0, 0.43], answers: 5, method: 'wilson' } as const;
const tooFew = { status: 'withheld', reason: 'too-few-answers', answers: 3, needed: 5 } as const;
const anonymous = { status: 'withheld', reason: 'anonymity' } as const;

describe('an estimate becomes values', () => {
  it('a known zero is a number', () => {
    expect(build.valueOfEstimate(known, 'share')).toEqual({ type: 'number', value: 0, unit: 'share' });
    expect(build.intervalOfEstimate(known, 'share')).toEqual({ type: 'interval', low: 0, high: 0.43, unit: 'share' });
  });

  it('a withheld one gives its reason once and no interval', () => {
    expect(build.valueOfEstimate(tooFew, 'share')).toEqual({
      type: 'withheld',
      reason: 'too-few-answers',
      answers: 3,
      needed: 5,
    });
    expect(build.intervalOfEstimate(tooFew, 'share')).toEqual({ type: 'empty' });
  });

  it('a group that was never asked has no answers', () => {
    expect(build.valueOfEstimate(undefined, 'share')).toEqual({ type: 'withheld', reason: 'no-answers' });
  });

  it('the number of answers is shown, marked below the small base, unless it must not be known', () => {
    expect(build.answersOfEstimate(known, 10)).toEqual({ type: 'number', value: 5, unit: 'count', isSmallBase: true });
    expect(build.answersOfEstimate(known, 5)).toEqual({ type: 'number', value: 5, unit: 'count' });
    expect(build.answersOfEstimate(tooFew)).toEqual({ type: 'number', value: 3, unit: 'count' });
    expect(build.answersOfEstimate(anonymous)).toEqual({ type: 'withheld', reason: 'anonymity' });
  });

  it('a number that is not finite is refused', () => {
    expect(() => build.number(Number.NaN, 'share')).toThrow(RangeError);
    expect(() => build.interval(0, Number.POSITIVE_INFINITY, 'share')).toThrow(RangeError);
  });
});

describe('an estimate becomes a figure', () => {
  it('known: with value, ends, answers and method', () => {
    const figure = build.figureOf({ metric: 'csat', by: { role: 'it' }, survey: 'Q3', definition, estimate: known });
    expect(figure).toEqual({
      metric: 'csat',
      by: { role: 'it' },
      survey: 'Q3',
      status: 'known',
      value: 0,
      low: 0,
      high: 0.43,
      answers: 5,
      weighted: false,
      method: 'wilson',
      definition,
    });
  });

  it('withheld: with the reason and without any number but what is needed', () => {
    const figure = build.figureOf({ metric: 'csat', by: {}, definition, estimate: anonymous });
    expect(figure).toEqual({
      metric: 'csat',
      by: {},
      status: 'withheld',
      weighted: false,
      reason: 'anonymity',
      definition,
    });
  });

  it('a test: with statistic, df, both p and effect', () => {
    const test = {
      status: 'known',
      statistic: 8.39,
      degreesOfFreedom: 6,
      p: 0.2,
      answers: 30,
      method: 'kruskal-wallis',
      effect: 0,
    } as const;
    const figure = build.figureOfTest({ metric: 'role-difference', by: {}, definition, test, pAdjusted: undefined });
    expect(figure).toMatchObject({ statistic: 8.39, df: 6, p: 0.2, effect: 0, answers: 30, method: 'kruskal-wallis' });
    expect(figure).not.toHaveProperty('pAdjusted');
    expect(figure).not.toHaveProperty('value');
  });
});
