/** Companies whose accounts differ in satisfaction and recommendation: what the simulations of correlations draw from. */
import type { CrossTable } from '../../src/counts/shapes.js';
import { normalQuantile } from '../../src/statistics/distributions/normal.js';
import type { RandomSource } from '../../src/statistics/resampling/random-source.js';

export interface PairDesign {
  /** Correlation of the levels behind the two scores, between accounts and between the people of one, −1..1. */
  readonly link: number;
  /** Share of the variance that lies between accounts, 0..1. */
  readonly shared: number;
  /** Most answers of an account; from one. */
  readonly mostAnswers: number;
  /** `even`: as many accounts of each size; `uneven`: a tenth of the accounts hold about half of the answers. */
  readonly sizes: 'even' | 'uneven';
}

type Counts = Map<string, [x: number, y: number, count: number]>;

const normal = (random: RandomSource): number => normalQuantile(Math.max(random(), 1e-12));

function linkedPair(link: number, random: RandomSource): readonly [number, number] {
  const x = normal(random);
  return [x, link * x + Math.sqrt(1 - link * link) * normal(random)];
}

const onScale = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(value)));

/** The answers of one account: satisfaction 1..5 and recommendation 0..10, both with a ceiling. */
export function accountOfPairs({ link, shared, mostAnswers, sizes }: PairDesign, random: RandomSource): CrossTable {
  const [levelX, levelY] = linkedPair(link, random);
  const counts: Counts = new Map();
  const answers = 1 + Math.floor(random() ** (sizes === 'even' ? 1 : 4) * mostAnswers);
  for (let left = answers; left > 0; left -= 1) {
    const [ownX, ownY] = linkedPair(link, random);
    const x = Math.sqrt(shared) * levelX + Math.sqrt(1 - shared) * ownX;
    const y = Math.sqrt(shared) * levelY + Math.sqrt(1 - shared) * ownY;
    addPair(counts, [onScale(3.6 + 1.1 * x, 1, 5), onScale(7.2 + 2.2 * y, 0, 10), 1]);
  }
  return { kind: 'cross-table', cells: [...counts.values()] };
}

function addPair(counts: Counts, [x, y, count]: readonly [number, number, number]): void {
  const key = `${String(x)} ${String(y)}`;
  const known = counts.get(key);
  counts.set(key, [x, y, count + (known?.[2] ?? 0)]);
}

/** All answers of several accounts in one table. */
export function pooledPairs(accounts: Iterable<CrossTable>): CrossTable {
  const counts: Counts = new Map();
  for (const { cells } of accounts) for (const cell of cells) addPair(counts, cell);
  return { kind: 'cross-table', cells: [...counts.values()] };
}
