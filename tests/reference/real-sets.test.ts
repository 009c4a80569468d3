/** Do the answers R gave for real data sets follow from the counts printed beside them? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { studentTCriticalValue } from '../../src/statistics/critical-value.js';
import { chiSquaredUpperTail } from '../../src/statistics/distributions/chi-squared.js';
import { estimateMean } from '../../src/statistics/interval-of-mean.js';
import { estimateNetScore } from '../../src/statistics/interval-of-net-score.js';
import { estimateProportion } from '../../src/statistics/interval-of-proportion.js';
import { medianOf } from '../../src/statistics/quantiles.js';
import { expectAllNear, expectNear, known } from './reference-values.js';

const folder = '../shared/data';
const isAbsent = !existsSync(folder);
const options = { confidence: 0.95 };
const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };

type Tree = { readonly [key: string]: Tree } | readonly Tree[] | string | number | boolean | null;
type Block = Readonly<Record<string, unknown>>;

/** Every object inside a tree that has all of the named fields. */
function blocksWith<Name extends string>(
  tree: Tree,
  names: readonly Name[],
): readonly (Block & Record<Name, number>)[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = Object.values(tree).flatMap((branch: Tree) => blocksWith(branch, names));
  const own = names.every((name) => name in tree) ? [tree as Block & Record<Name, number>] : [];
  return [...own, ...inner];
}

function expectationsOf(name: string): Tree {
  return JSON.parse(readFileSync(`${folder}/${name}/EXPECTED.json`, 'utf8')) as Tree;
}

const trees: Tree = isAbsent
  ? []
  : readdirSync(folder)
      .filter((name) => existsSync(`${folder}/${name}/EXPECTED.json`))
      .map(expectationsOf);

/** A table of counts by answer; the row of missing answers is no answer. */
function countsFrom(table: Readonly<Record<string, number>>): Distribution {
  const answered = Object.entries(table).filter(([answer]) => answer !== '<NA>');
  return { kind: 'distribution', counts: new Map(answered.map(([answer, count]) => [Number(answer), count])) };
}

describe.skipIf(isAbsent)('real data sets', () => {
  it('every share has the Wilson interval of prop.test', () => {
    const shares = blocksWith(trees, ['x', 'n', 'p', 'lo', 'hi']);
    expect(shares.length).toBeGreaterThan(200);
    const interval = (hits: number, trials: number) =>
      known(estimateProportion({ kind: 'proportion', hits, trials }, options)).interval ?? [NaN, NaN];
    expectAllNear(shares, ({ x, n, lo }) => [interval(x, n)[0], lo]);
    expectAllNear(shares, ({ x, n, hi }) => [interval(x, n)[1], hi]);
  });

  it('every net score has its value and standard error', () => {
    const scores = blocksWith(trees, ['promoters', 'passives', 'detractors', 'nps', 'se']);
    expect(scores.length).toBeGreaterThan(25);
    const estimate = ({ promoters, passives, detractors }: (typeof scores)[number]) => {
      const counts = new Map([[10, promoters], [7, passives], [0, detractors]]); // prettier-ignore
      return known(estimateNetScore({ kind: 'distribution', counts }, rules, options));
    };
    expectAllNear(scores, (block) => [estimate(block).value, block.nps]);
    expectAllNear(scores, (block) => [estimate(block).standardError ?? NaN, block.se]);
  });

  it('every mean has the t quantile of its interval', () => {
    const means = blocksWith(trees, ['n', 'mean', 'se', 't95']).filter(({ n, se }) => n > 1 && se > 0);
    expect(means.length).toBeGreaterThan(100);
    expectAllNear(means, ({ n, mean, se, t95 }) => {
      const [, high] = t95 as unknown as readonly [number, number];
      return [mean + studentTCriticalValue(0.95, n - 1) * se, high];
    });
  });

  it('every Kruskal-Wallis test has the p of its H, and ε² is H ÷ (n − 1)', () => {
    const tests = blocksWith(trees, ['n', 'H', 'df', 'p', 'epsilon2']);
    expect(tests.length).toBeGreaterThan(10);
    expectAllNear(tests, ({ H, df, p }) => [chiSquaredUpperTail(H, df), p]);
    expectAllNear(tests, ({ H, n, epsilon2 }) => [H / (n - 1), epsilon2]);
  });

  it('the NPS of the bank is 11.8 from its counts of 0 to 10', () => {
    const { score_counts: table } = expectationsOf('nps_bank_timeseries') as { score_counts: Record<string, number> };
    expect(known(estimateNetScore(countsFrom(table), rules, options)).value).toBe(11.8);
  });

  it.each([
    ['pwc_call_center', 'rating_counts'],
    ['telco_ibm', 'satisfaction_counts'],
    ['support_tickets_kaggle', 'rating_counts'],
    ['r_community_google_forms', 'enjoy_counts_2018'],
  ])('%s: mean, median and interval follow from %s', (name, field) => {
    const tree = expectationsOf(name) as Record<string, Tree>;
    const distribution = countsFrom(tree[field] as Record<string, number>);
    const estimate = known(estimateMean(distribution, options));
    const whole = blocksWith(tree, ['n', 'mean', 'se', 't95', 'median']).find(({ n }) => n === estimate.answers);
    expect(whole).toBeDefined();
    const [low, high] = whole?.['t95'] as unknown as readonly [number, number];
    expectNear(estimate.value, whole?.mean ?? NaN);
    expectNear(estimate.standardError, whole?.se ?? NaN);
    expectNear(estimate.interval?.[0], low);
    expectNear(estimate.interval?.[1], high);
    expect(medianOf(distribution)).toBe(whole?.median);
  });
});
