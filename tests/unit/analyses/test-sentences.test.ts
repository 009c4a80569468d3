/** What is said of a test: why there is none, and what its p is worth. */
import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../../src/analyses/roles/disagreement.js';
import { testBlocks } from '../../../src/analyses/roles/disagreement-blocks.js';

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
  accountsInSmallest: 9,
  doDisagree: false,
  decisivePairs: [],
};
const texts = (parts: Partial<Disagreement>) =>
  testBlocks({ ...tested, ...parts }).map((block) => (block.type === 'paragraph' ? block.text : undefined));
const keys = (parts: Partial<Disagreement>) => texts(parts).map((text) => text?.key);

describe('the worth of p', () => {
  it('is noted where the smallest group holds under twenty accounts, with their number', () => {
    expect(keys({})).toEqual(['roles.test.clustered', 'roles.test.few-accounts']);
    expect(texts({})[1]?.params['smallest']).toMatchObject({ value: 9 });
    expect(keys({ accountsInSmallest: 19 })).toHaveLength(2);
  });
  it('needs no note from twenty accounts on, or where no account answered twice', () => {
    expect(keys({ accountsInSmallest: 20 })).toEqual(['roles.test.clustered']);
    expect(keys({ accountsInSmallest: undefined, unit: 'answers' })).toHaveLength(1);
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
