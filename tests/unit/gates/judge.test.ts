import { describe, expect, it } from 'vitest';
import { exitCodeOf, judge } from '../../../src/gates/judge.js';
import { pickFigures } from '../../../src/gates/pick-figures.js';
import type { Figure } from '../../../src/report/document.js';
import { message } from '../../../src/text/message.js';
import { gateOf } from './known-names.js';

const base = { metric: 'csat', by: {}, survey: 's', weighted: false, definition: message('section.gates') };
const known = (value: number, rest: Partial<Figure> = {}): Figure => ({ ...base, status: 'known', value, ...rest });
const hidden = (rest: Partial<Figure> = {}): Figure => ({ ...base, status: 'withheld', reason: 'anonymity', ...rest });

const outcomes = (gate: string, figures: readonly Figure[]) => {
  const read = gateOf(gate);
  return pickFigures(read, figures).map((picked) => judge(read, picked).outcome);
};

describe('one figure against a bar', () => {
  // 48 of 80: 0.6, and an interval of 0.49 to 0.70.
  const figure = known(0.6, { low: 0.49, high: 0.7, answers: 80 });
  it.each([
    ['csat >= 40%', 'passed'],
    ['csat >= 49%', 'passed'],
    ['csat >= 50%', 'inconclusive'],
    ['csat >= 65%', 'inconclusive'],
    ['csat >= 71%', 'failed'],
    ['csat <= 70%', 'passed'],
    ['csat <= 60%', 'inconclusive'],
    ['csat <= 48%', 'failed'],
    ['csat >= 40% <= 80%', 'passed'],
    ['csat >= 40% <= 65%', 'inconclusive'],
    ['csat >= 71% <= 80%', 'failed'],
    ['csat >= 60% judge estimate', 'passed'],
    ['csat >= 61% judge estimate', 'failed'],
    ['csat >= 40% minimum 80', 'passed'],
    ['csat >= 40% minimum 81', 'inconclusive'],
    ['csat >= 99% minimum 81', 'inconclusive'],
  ])('%s is %s', (gate, outcome) => {
    expect(outcomes(gate, [figure])).toEqual([outcome]);
  });

  it('without an interval is judged by its value; with one end alone only what that end settles', () => {
    expect(outcomes('csat >= 60%', [known(0.6)])).toEqual(['passed']);
    expect(outcomes('csat >= 40%', [known(0.6, { low: 0.5 })])).toEqual(['passed']);
    expect(outcomes('csat <= 70%', [known(0.6, { low: 0.5 })])).toEqual(['inconclusive']);
  });

  it('is unknown where it is withheld or missing', () => {
    expect(outcomes('csat >= 0%', [hidden()])).toEqual(['unknown']);
    expect(outcomes('csat >= 0%', [])).toEqual(['unknown']);
  });
});

describe('which figures a gate speaks of', () => {
  const it_ = known(0.7, { by: { role: 'it' } });
  const finance = known(0.4, { by: { role: 'finance' } });
  const all = known(0.5);
  const inDach = known(0.9, { by: { role: 'it', region: 'DACH' } });

  it('everybody, one group, or each', () => {
    expect(outcomes('csat >= 60%', [all, it_, finance, inDach])).toEqual(['failed']);
    expect(outcomes('csat where role=IT >= 60%', [all, it_, finance, inDach])).toEqual(['passed']);
    expect(outcomes('csat by role >= 60%', [all, it_, finance, inDach])).toEqual(['passed', 'failed']);
    expect(outcomes('csat where region=dach by role >= 60%', [all, it_, finance, inDach])).toEqual(['passed']);
  });

  it('never a part of the group, and never another group, when its own is missing', () => {
    expect(outcomes('csat where role=end_user >= 1%', [all, it_, inDach])).toEqual(['unknown']);
    expect(
      outcomes('csat where role=finance >= 1%', [it_, known(0.9, { by: { role: 'finance', region: 'DACH' } })]),
    ).toEqual(['unknown']);
  });

  it('each survey, or the one that is named', () => {
    const other = known(0.2, { survey: 'other' });
    expect(outcomes('csat >= 40%', [all, other])).toEqual(['passed', 'failed']);
    expect(outcomes('csat survey other >= 40%', [all, other])).toEqual(['failed']);
  });

  it('of figures with a word of their own the only one; of several it must be said which', () => {
    const rate = (definition: string, value: number) => known(value, { metric: 'response-rate', by: { definition } });
    expect(outcomes('response-rate >= 40%', [rate('RR1', 0.5)])).toEqual(['passed']);
    expect(outcomes('response-rate >= 40%', [rate('RR1', 0.5), rate('RR2', 0.6)])).toEqual(['unknown']);
    expect(outcomes('response-rate where definition=RR2 >= 40%', [rate('RR1', 0.3), rate('RR2', 0.6)])).toEqual([
      'passed',
    ]);
  });

  it('a figure in a currency is taken without its parts at other cuts', () => {
    const risk = (by: Figure['by'], value: number) => known(value, { metric: 'revenue-at-risk', by });
    const euros = [risk({ currency: 'EUR' }, 0.1), risk({ currency: 'EUR', cut: '3' }, 0.5)];
    expect(outcomes('revenue-at-risk <= 20%', euros)).toEqual(['passed']);
    expect(outcomes('revenue-at-risk <= 20%', [...euros, risk({ currency: 'USD' }, 0.3)])).toEqual(['unknown']);
    expect(outcomes('revenue-at-risk where cut=3 <= 20%', euros)).toEqual(['failed']);
  });

  it('groups that are withheld together make each-of-them unknown, not passed', () => {
    const shown = known(0.9, { by: { region: 'North' } });
    const rest = hidden({ by: { region: '(withheld)' } });
    expect(outcomes('csat by region >= 60%', [shown, rest])).toEqual(['passed', 'unknown']);
    expect(outcomes('csat where region=South >= 60%', [shown, rest])).toEqual(['unknown']);
  });
});

it('one verdict that fails the run ends it with 1, whatever the others say', () => {
  expect(exitCodeOf([])).toBe(0);
  expect(exitCodeOf([{ effect: 'pass' }, { effect: 'warn' }])).toBe(0);
  expect(exitCodeOf([{ effect: 'pass' }, { effect: 'fail' }, { effect: 'warn' }])).toBe(1);
});
