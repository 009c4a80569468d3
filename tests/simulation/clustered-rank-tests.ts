/**
 * How often do the rank tests over accounts, and those of a share or a net score, find a difference where there is none? Run by hand:
 *   npx tsx tests/simulation/clustered-rank-tests.ts
 * 2,000 companies a row; accounts share an effect as large as the spread of their people; roles answer unequally often.
 * "roles": an account answers in several roles; "regions": an account belongs to one group. RESULTS.md has the outcome.
 */
import type { Distribution } from '../../src/counts/shapes.js';
import {
  clusteredKruskalWallis,
  clusteredMannWhitney,
  type SmallSample,
} from '../../src/statistics/compare-clustered-groups.js';
import type { GroupedClusters } from '../../src/statistics/grouped-clusters.js';
import { normalQuantile } from '../../src/statistics/distributions/normal.js';
import { clusteredMeanScoreTest } from '../../src/statistics/mean-score-test.js';
import { randomSource, type RandomSource } from '../../src/statistics/resampling/random-source.js';

interface Design {
  readonly kind: 'roles' | 'regions';
  /** Accounts that answer in each group. */
  readonly accounts: readonly number[];
  /** Most answers of an account in a group; from one, evenly. */
  readonly mostAnswers: number;
}

const normal = (random: RandomSource): number => normalQuantile(Math.max(random(), 1e-12));

function answersOf(level: number, answers: number, random: RandomSource): Distribution {
  const counts = new Map<number, number>();
  for (let answer = 0; answer < answers; answer += 1) {
    const value = Math.min(5, Math.max(1, Math.round(3.4 + 0.8 * (level + normal(random)))));
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { kind: 'distribution', counts };
}

function company({ kind, accounts, mostAnswers }: Design, random: RandomSource): GroupedClusters {
  const groups = accounts.map((_, group) => String(group));
  const size = (): number => 1 + Math.floor(random() * mostAnswers);
  if (kind === 'regions') {
    const clusters = accounts.flatMap((count, group) =>
      Array.from({ length: count }, () => {
        const level = normal(random);
        return new Map([[String(group), answersOf(level, size(), random)]]);
      }),
    );
    return { groups, clusters };
  }
  const clusters = Array.from({ length: Math.max(...accounts) }, () => new Map<string, Distribution>());
  const levels = clusters.map(() => normal(random));
  accounts.forEach((count, group) => {
    const order = clusters.map((_, index) => ({ index, at: random() })).sort((a, b) => a.at - b.at);
    for (const { index } of order.slice(0, count))
      clusters[index]?.set(String(group), answersOf(levels[index] ?? 0, size(), random));
  });
  return { groups, clusters: clusters.filter((cluster) => cluster.size > 0) };
}

function falseAlarms(design: Design, smallSample: SmallSample, draws: number): readonly [number, number] {
  const random = randomSource(20261126);
  let [overall, pair, tested] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const data = company(design, random);
    const all = clusteredKruskalWallis(data, smallSample);
    const two = clusteredMannWhitney(data, ['0', '1'], smallSample);
    if (all.status === 'withheld' || two.status === 'withheld') continue;
    tested += 1;
    if (all.p < 0.05) overall += 1;
    if (two.p < 0.05) pair += 1;
  }
  return [overall / tested, pair / tested];
}

/** The same for the figures of a table: the share of 4 and 5, and 5 less 1 to 3. */
function falseAlarmsOfFigures(design: Design, draws: number): readonly number[] {
  return [(answer: number) => Number(answer >= 4), (answer: number) => Number(answer === 5) - Number(answer <= 3)].map(
    (scoreOf) => {
      const random = randomSource(20261126);
      const tests = Array.from({ length: draws }, () => clusteredMeanScoreTest(company(design, random), scoreOf));
      const known = tests.flatMap((test) => (test.status === 'known' ? [test.p] : []));
      return known.filter((p) => p < 0.05).length / known.length;
    },
  );
}

const designs: readonly Design[] = (['roles', 'regions'] as const).flatMap((kind) =>
  [
    [6, 6, 6],
    [6, 12, 25],
    [9, 15, 23, 20],
    [12, 12, 12, 12],
    [25, 25, 25, 25],
    [6, 25],
    [60, 60, 60, 60],
  ].flatMap((accounts) => [2, 8].map((mostAnswers) => ({ kind, accounts, mostAnswers }))),
);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
const draws = Number(process.argv[2] ?? 2000);
process.stdout.write('false alarms at 5 %: svyranktest all, pair | corrected all, pair | share, net score\n');
for (const design of designs) {
  const plain = falseAlarms(design, 'none', draws).map(percent).join(' ');
  const corrected = falseAlarms(design, 'few-clusters', draws).map(percent).join(' ');
  const name = `${design.kind} ${design.accounts.join('/')} accounts, 1..${String(design.mostAnswers)} answers`;
  const figures = falseAlarmsOfFigures(design, draws).map(percent).join(' ');
  process.stdout.write(`${name.padEnd(46)} ${plain} | ${corrected} | ${figures}\n`);
}
