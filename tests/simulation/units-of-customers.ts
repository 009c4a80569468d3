/**
 * In how many fair companies does some unit (a team, a service) stand below 5 % after Holm, when customers bring several
 * cases and differ in luck? And in how many is one that misses 20 points more found? Run by hand: `npm run simulate:units`.
 * Luck is beta distributed with the stated correlation between cases of a customer. RESULTS.md has the outcome.
 */
import type { UnitCell } from '../../src/analyses/integrity/compare-units.js';
import { decidingTests } from '../../src/analyses/integrity/deciding-test.js';
import { holm } from '../../src/statistics/multiple-comparisons.js';
import { judgeUnits } from '../../src/statistics/funnel/unit-outliers.js';
import { normalQuantile } from '../../src/statistics/distributions/normal.js';
import { randomSource, type RandomSource } from '../../src/statistics/resampling/random-source.js';

type Draw = (random: RandomSource) => number;

interface Design {
  readonly name: string;
  readonly units: number;
  readonly customers: Draw;
  readonly cases: Draw;
  readonly correlation: number;
  readonly share: number;
  /** Cases of a customer go to any unit, in place of one. */
  readonly isCrossed?: true;
}

const between =
  (low: number, high: number): Draw =>
  (random) =>
    low + Math.floor(random() * (high - low + 1));
const seldomLarge: Draw = (random) => (random() < 0.1 ? 30 : between(1, 4)(random));
const ten = between(10, 10);
const usual = { correlation: 0.3, share: 0.8 };

const designs: readonly Design[] = [
  { name: '6 units of 10 customers, 1-8 cases', units: 6, customers: ten, cases: between(1, 8), ...usual },
  { name: '6 of 40, 1-8', units: 6, customers: between(40, 40), cases: between(1, 8), ...usual },
  { name: '20 of 10, a tenth with 30', units: 20, customers: ten, cases: seldomLarge, ...usual },
  { name: '6 of 30, a tenth with 30', units: 6, customers: between(30, 30), cases: seldomLarge, ...usual },
  { name: '12 of 1-20, a tenth with 30', units: 12, customers: between(1, 20), cases: seldomLarge, ...usual },
  { name: '6 of 10, share .95', units: 6, customers: ten, cases: between(1, 8), correlation: 0.2, share: 0.95 },
  { name: '6 of 10, share .5', units: 6, customers: ten, cases: between(1, 8), correlation: 0.3, share: 0.5 },
  { name: '6 of 10, in any unit', units: 6, customers: ten, cases: between(1, 8), ...usual, isCrossed: true },
];

/** Marsaglia and Tsang. */
function gamma(shape: number, random: RandomSource): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normalQuantile(Math.max(random(), 1e-12));
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function luckOf({ correlation, share }: Design, random: RandomSource): number {
  const size = 1 / correlation - 1;
  const [good, bad] = [gamma(share * size, random), gamma((1 - share) * size, random)];
  return good / (good + bad);
}

/** Unit 0 misses `gap` points more. */
function companyOf(design: Design, gap: number, random: RandomSource): readonly UnitCell[] {
  const cells: UnitCell[] = [];
  for (let unit = 0; unit < design.units; unit += 1)
    for (let customer = design.customers(random); customer > 0; customer -= 1) {
      const luck = luckOf(design, random);
      for (let left = design.cases(random); left > 0; left -= 1) {
        const at = design.isCrossed ? Math.floor(random() * design.units) : unit;
        const share = at === 0 ? luck * (1 - gap / design.share) : luck;
        const account = `${String(unit)}-${String(customer)}`;
        cells.push({ unit: String(at), account, hits: Number(random() < share), trials: 1 });
      }
    }
  return cells;
}

function isTold(cells: readonly UnitCell[]): Readonly<Record<'exact' | 'ours', ReadonlySet<string>>> {
  const totals = new Map<string, { name: string; hits: number; trials: number }>();
  for (const { unit, hits } of cells) {
    const total = totals.get(unit) ?? { name: unit, hits: 0, trials: 0 };
    totals.set(unit, { name: unit, hits: total.hits + hits, trials: total.trials + 1 });
  }
  const judged = judgeUnits([...totals.values()], { confidence: 0.95, adjustment: 'holm' });
  if (judged.status === 'withheld') throw new Error('no unit has a case');
  const below = (ps: readonly number[]): ReadonlySet<string> =>
    new Set(judged.units.map(({ name }) => name).filter((_, at) => (holm(ps)[at] ?? 1) <= 0.05));
  return {
    exact: below(judged.units.map(({ test }) => test.p)),
    ours: below(decidingTests(cells, judged).map(({ p }) => p ?? 1)),
  };
}

const draws = Number(process.argv[2] ?? 1000);
console.log('| design | any fair unit: exact alone | ours | the bad one found: exact alone | ours |');
console.log('|---|---|---|---|---|');
for (const design of designs) {
  const random = randomSource(20261127);
  const count = { fairExact: 0, fair: 0, badExact: 0, bad: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const fair = isTold(companyOf(design, 0, random));
    const bad = isTold(companyOf(design, 0.2, random));
    count.fairExact += Number(fair.exact.size > 0);
    count.fair += Number(fair.ours.size > 0);
    count.badExact += Number(bad.exact.has('0'));
    count.bad += Number(bad.ours.has('0'));
  }
  const of = (hits: number): string => `${((100 * hits) / draws).toFixed(1)} %`;
  const { fairExact, fair, badExact, bad } = count;
  console.log(`| ${design.name} | ${of(fairExact)} | ${of(fair)} | ${of(badExact)} | ${of(bad)} |`);
}
