/** Accounts whose roles contradict each other, and those whose mean hides the payer. */
import { describe, expect, it } from 'vitest';
import { contradictionsIn, maskedIn, type Voice } from '../../../src/analyses/roles/account-voices.js';

const voice = (group: string, mean: number): Voice => ({
  group,
  mean,
  answers: 1,
  isHigh: mean >= 4,
  isLow: mean <= 2,
});

describe('contradictions', () => {
  it('are one role satisfied and another dissatisfied; of accounts heard from two roles', () => {
    const { judged, found } = contradictionsIn(
      new Map([
        ['apart', [voice('it', 4), voice('finance', 2), voice('end_user', 3)]],
        ['near', [voice('it', 4), voice('finance', 2.5)]],
        ['alone', [voice('it', 1)]],
      ]),
    );
    expect(judged).toEqual(['apart', 'near']);
    expect(found.map(({ account }) => account)).toEqual(['apart']);
    expect(found[0]?.dissatisfied.map(({ group }) => group)).toEqual(['finance']);
  });
});

describe('masked accounts', () => {
  it('have a satisfied mean and a dissatisfied payer; accounts whose payer is silent are not judged', () => {
    const score = (account: string, mean: number) =>
      [account, { account, period: '', mean, answers: 5, isHigh: mean >= 4, isLow: mean <= 2 }] as const;
    const { judged, found } = maskedIn(
      new Map([score('masked', 4.2), score('open', 2), score('silent', 5), score('fine', 5)]),
      new Map([
        ['masked', [voice('yes', 2), voice('no', 5)]],
        ['open', [voice('yes', 1)]],
        ['silent', [voice('no', 5)]],
        ['fine', [voice('yes', 5)]],
      ]),
      'yes',
    );
    expect(judged).toEqual(['masked', 'open', 'fine']);
    expect(found.map(({ payer, score: { account } }) => [account, payer.mean])).toEqual([['masked', 2]]);
  });
});
