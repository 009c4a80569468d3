/** Are changes between waves, their parts and their standard errors those of R's package survey? */
import { describe, expect, it } from 'vitest';
import type { AnswersByGroup, Panel, PanelCluster } from '../../src/counts/shapes.js';
import { changeBetweenWaves } from '../../src/statistics/waves/change.js';
import { linearTrend } from '../../src/statistics/waves/linear-trend.js';
import { mixAndRate } from '../../src/statistics/waves/mix-and-rate.js';
import { pairedChange } from '../../src/statistics/waves/paired-change.js';
import { sumPanel } from '../../src/statistics/waves/panel-sums.js';
import { meanScoring, netScoring, shareScoring, type Scoring } from '../../src/statistics/waves/scoring.js';
import { smallestDetectableDifference } from '../../src/statistics/waves/smallest-detectable.js';
import { distributionOf, expectNear, known, readReference } from './reference-values.js';

type Names =
  | 'change'
  | 'se'
  | 'clusters'
  | 'p'
  | 'rate'
  | 'rateSE'
  | 'mix'
  | 'mixSE'
  | 'slope'
  | 'slopeSE'
  | 'paired'
  | 'pairedSE'
  | 'people'
  | 'pairedAccounts'
  | 'smallest';
type Kind = 'share' | 'mean' | 'net';
interface Sample {
  readonly account: readonly number[];
  readonly person: readonly number[];
  readonly role: readonly number[];
  readonly wave: readonly number[];
  readonly answer: readonly number[];
  readonly scores: Readonly<Record<Kind, Readonly<Record<Names, number>>>>;
}
const reference = readReference<{
  waves: readonly Sample[];
  plain: { before: readonly number[]; after: readonly number[]; welch: number; change: number };
}>('waves');

const scorings: Readonly<Record<Kind, Scoring>> = {
  share: shareScoring(8),
  mean: meanScoring({ low: 0, high: 10 }),
  net: netScoring,
};

/** Keys are `role wave`. Accounts from 1001 on are answers of nobody known. */
function panelOf({ account, person, role, wave, answer }: Sample): Panel {
  const keyAt = (row: number): string => `${role[row]} ${wave[row]}`;
  const rows = answer.map((_, row) => row);
  const groups = [...new Set(rows.map(keyAt))].toSorted();
  const answersOf = (some: readonly number[]): AnswersByGroup =>
    new Map(
      groups.flatMap((key, place) => {
        const inGroup = some.filter((row) => keyAt(row) === key).map((row) => answer[row] ?? NaN);
        return inGroup.length > 0 ? [[place, distributionOf(inGroup)] as const] : [];
      }),
    );
  const known = [...new Set(account)].filter((one) => one <= 1000);
  const clusters: readonly PanelCluster[] = known.map((one) => {
    const own = rows.filter((row) => account[row] === one);
    const people = [...new Set(own.map((row) => person[row]))];
    return {
      people: people.map((each) => answersOf(own.filter((row) => person[row] === each))),
      unknown: new Map(),
    };
  });
  return { kind: 'panel', groups, clusters, singles: answersOf(rows.filter((row) => (account[row] ?? 0) > 1000)) };
}

const waveOfKey = (key: string): string => key.split(' ')[1] ?? '';
const firstTwo = (key: string): string | undefined => (Number(waveOfKey(key)) <= 2 ? waveOfKey(key) : undefined);
const options = { confidence: 0.95 };

describe.each(reference.waves.map((sample, index) => ({ sample, index })))(
  'waves of sample $index agree with R survey to a relative 1e-9',
  ({ sample }) => {
    const panel = panelOf(sample);
    it.each(Object.entries(scorings) as [Kind, Scoring][])('%s', (kind, scoring) => {
      const expected = sample.scores[kind];
      const sums = sumPanel(panel, scoring.scoreOf, firstTwo);
      const change = changeBetweenWaves({ sums, before: '1', after: '2' }, scoring, options);
      expectNear(known(change.estimate).value, expected.change);
      expectNear(known(change.estimate).standardError, expected.se);
      expectNear(known(change.estimate).clusters, expected.clusters);
      expectNear(known(change.test).p, expected.p);
      expectNear(
        smallestDetectableDifference(change.spread ?? { standardError: NaN, degreesOfFreedom: 1 }, options),
        expected.smallest,
      );
      const split = {
        sums: sumPanel(panel, scoring.scoreOf, (key) => (firstTwo(key) ? key : undefined)),
        groups: ['1', '2', '3'],
        cellOf: (role: string, wave: 'before' | 'after') => `${role} ${wave === 'before' ? '1' : '2'}`,
      };
      const parts = mixAndRate(split, scoring, options);
      if ('status' in parts) throw new Error('the sample has answers in every cell');
      expectNear(known(parts.rate.estimate).value, expected.rate);
      expectNear(known(parts.rate.estimate).standardError, expected.rateSE);
      expectNear(known(parts.mix.estimate).value, expected.mix);
      expectNear(known(parts.mix.estimate).standardError, expected.mixSE);
      const waves = [...new Set(sample.wave)].toSorted((a, b) => a - b).map(String);
      const trend = linearTrend(sumPanel(panel, scoring.scoreOf, waveOfKey), waves, { scoring, ...options });
      expectNear(known(trend.estimate).value, expected.slope);
      expectNear(known(trend.estimate).standardError, expected.slopeSE);
      const waveOf = (key: string) => (({ 1: 'before', 2: 'after' }) as const)[waveOfKey(key)];
      const paired = pairedChange({ panel, waveOf }, scoring, options);
      expectNear(known(paired.estimate).value, expected.paired);
      expectNear(known(paired.estimate).standardError, expected.pairedSE);
      expect(paired.people).toBe(expected.people);
      expectNear(known(paired.estimate).clusters, expected.pairedAccounts);
    });
  },
);

describe('answers of nobody known', () => {
  const { before, after, welch, change } = reference.plain;
  const singles = new Map([before, after].map((answers, place) => [place, distributionOf(answers)] as const));
  const panel: Panel = { kind: 'panel', groups: ['1', '2'], clusters: [], singles };
  it('are compared by Welch', () => {
    const scoring = scorings.mean;
    const waves = { sums: sumPanel(panel, scoring.scoreOf, (key) => key), before: '1', after: '2' };
    const found = changeBetweenWaves(waves, scoring, options);
    expectNear(known(found.test).p, welch);
    expectNear(known(found.estimate).value, change);
  });
});
