/** What is said of a test: why there is none, and what its p is worth. */
import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../../src/analyses/roles/disagreement.js';
import type { FigureTest } from '../../../src/analyses/roles/figure-tests.js';
import { disagreementBlocks, testBlocks } from '../../../src/analyses/roles/disagreement-blocks.js';

const tested: Disagreement = {
  groups: ['it', 'finance'],
  test: {
    status: 'known',
    statistic: 4,
    p: 0.04,
    degreesOfFreedom: 1,
    answers: 60,
    clusters: 40,
    method: 'kruskal-wallis-clustered',
  },
  pairs: [],
  unit: 'accounts',
  smallestFound: undefined,
  testOf: () => ({ status: 'withheld', reason: 'no-answers' }),
  doDisagree: false,
  decisivePairs: [],
};
const split = { name: 'role', dimension: 'role' } as const;
const texts = (parts: Partial<Disagreement>, figures: readonly FigureTest[] = []) =>
  testBlocks(split, { ...tested, ...parts }, figures).map((block) =>
    block.type === 'paragraph' ? block.text : undefined,
  );
const keys = (parts: Partial<Disagreement>, figures: readonly FigureTest[] = []) =>
  texts(parts, figures).map((text) => text?.key);
const figureTest = (id: FigureTest['id'], pAdjusted: number): FigureTest => ({
  id,
  test: tested.test,
  pAdjusted,
  highest: 'it',
  lowest: 'finance',
});

describe('a test that finds nothing', () => {
  const without = { ...tested.test, p: 0.4 } as Disagreement['test'];
  it('says so in plain words, with the difference it could have found where a pair tells', () => {
    expect(keys({ test: without })).toEqual(['roles.none-found', 'roles.test.clustered']);
    expect(keys({ test: without, smallestFound: 0.3 })[1]).toBe('roles.smallest-found');
    expect(texts({ test: without, smallestFound: 0.3 })[1]?.params['smallest']).toMatchObject({ value: 0.3 });
  });
  it('says of the figures beside it whether they differ, and which differs most surely', () => {
    const figures = [figureTest('csat', 0.3), figureTest('satisfaction-mean', 0.2)];
    expect(texts({ test: without }, figures)[0]).toMatchObject({
      key: 'roles.none-found.figures',
      params: { p: { value: 0.4 }, figureP: { value: 0.2 } },
    });
    expect(texts({ test: without }, [...figures, figureTest('nps', 0.01)])[0]).toMatchObject({
      key: 'roles.none-found.but',
      params: { figure: { key: 'column.nps' }, figureP: { value: 0.01 } },
    });
    expect(keys({ test: without }, [{ ...figureTest('nps', 1), pAdjusted: undefined }])[0]).toBe('roles.none-found');
  });
  it('is not confused with groups that differ where no pair carries the verdict', () => {
    expect(keys({})).toEqual(['roles.none-found.unclear', 'roles.test.clustered']);
    expect(keys({ doDisagree: true })).toEqual(['roles.test.clustered']);
  });
  it('is not followed by pairs', () => {
    const pair = { first: 'it', second: 'finance', test: tested.test, pAdjusted: 0.2 };
    const tables = (parts: Partial<Disagreement>) =>
      disagreementBlocks(split, { ...tested, pairs: [pair], ...parts }, []).filter(({ type }) => type === 'table');
    expect(tables({ test: without })).toEqual([]);
    expect(tables({ pairs: [{ ...pair, pAdjusted: 1 }] })).toEqual([]);
    expect(tables({})).toHaveLength(1);
  });
});

describe('the reason why there is no test', () => {
  const withheld = (reason: 'too-few-answers' | 'no-variation'): Pick<Disagreement, 'test'> => ({
    test: { status: 'withheld', reason },
  });
  it('is the unit that lacks: answers, or accounts where they answered more than once', () => {
    const groups = ['it'];
    expect(keys({ ...withheld('too-few-answers'), groups, unit: 'answers' })).toEqual(['roles.test.too-few-answers']);
    expect(keys({ ...withheld('too-few-answers'), groups })).toEqual(['roles.test.too-few-accounts']);
  });
  it('is that nothing varies, or that there are no more accounts than groups', () => {
    expect(keys(withheld('no-variation'))).toEqual(['roles.test.no-variation']);
    expect(keys(withheld('too-few-answers'))).toEqual(['roles.test.shared-accounts']);
  });
});
