/** Of random tickets in several overlapping tables, no hidden group and no handful of people can be worked out from what is shown. */
import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { expect, it } from 'vitest';
import type { AnalysisSettings } from '../../src/analyses/analysis.js';
import { shownTogether, type GroupOfCases } from '../../src/analyses/service/hide-together.js';
import type { Estimate } from '../../src/statistics/estimate.js';

const minimum = 5;
const settings = { isForPublication: true, minimumGroup: minimum } as AnalysisSettings;

interface Ticket {
  readonly contact: string;
  readonly account: string;
  readonly keys: readonly string[];
  readonly isRated: boolean;
}
type Table = readonly GroupOfCases<Ticket, 'share'>[];

const ticket = fc.record({
  contact: fc.integer({ min: 0, max: 60 }).map((person) => `P${String(person)}`),
  account: fc.constant('A'),
  keys: fc.tuple(fc.constantFrom('Mail', 'Phone', 'Fax'), fc.constantFrom('P1', 'P2', 'P3'), fc.constantFrom('N', 'S')),
  isRated: fc.boolean(),
});
const companies = fc.array(ticket, { minLength: 20, maxLength: 120 });
const bases = [() => true, ({ isRated }: Ticket) => isRated];

function tableOf(tickets: readonly Ticket[], place: number): Table {
  const keys = [...new Set(tickets.map((one) => one.keys[place] ?? ''))].sort();
  return keys.map((key) => {
    const cases = tickets.filter((one) => one.keys[place] === key);
    const rated = cases.filter(({ isRated }) => isRated).length;
    const share: Estimate = { status: 'known', value: 0.5, answers: rated, method: 'wilson' };
    return {
      key,
      cases,
      size: cases.length,
      people: new Set(cases.map(({ contact }) => contact)),
      estimates: { share },
    };
  });
}

/** The kernel of what is shown: along it the hidden may differ. A sum that does not move along it is known. */
function isKnown(shown: readonly (readonly number[])[], sum: readonly number[]): boolean {
  const { rightSingularVectors, diagonal } = new SingularValueDecomposition(new Matrix(shown.map((row) => [...row])), {
    autoTranspose: true,
    computeRightSingularVectors: true,
  });
  const width = sum.length;
  // What of the sum lies outside of the row space; the row space is spanned by the vectors of singular values above 0.
  const rest = [...sum];
  for (const [at, value] of diagonal.entries()) {
    if (value < 1e-9) continue;
    const along = rightSingularVectors.getColumn(at);
    const dot = along.reduce((total, one, place) => total + one * (sum[place] ?? 0), 0);
    for (let place = 0; place < width; place += 1) rest[place] = (rest[place] ?? 0) - dot * (along[place] ?? 0);
  }
  return Math.hypot(...rest) < 1e-6;
}

it('nothing hidden follows from groups by service, priority and region together', () => {
  let [hiddenOnes, cut] = [0, 0];
  fc.assert(
    fc.property(companies, (tickets) => {
      const tables = [0, 1, 2].map((place) => tableOf(tickets, place));
      const shown = shownTogether(tables, bases, settings);
      for (const isOf of bases) {
        const own = tickets.filter(isOf);
        const cells = [...new Set(own.map(({ keys }) => keys.join()))];
        const vectorOf = (isIn: (one: Ticket) => boolean): readonly number[] =>
          cells.map((cell) => Number(own.some((one) => one.keys.join() === cell && isIn(one))));
        const peopleIn = (vector: readonly number[]): number =>
          new Set(own.filter((one) => vector[cells.indexOf(one.keys.join())] === 1).map(({ contact }) => contact)).size;
        if (new Set(own.map(({ contact }) => contact)).size < minimum) continue;
        const rows = [cells.map(() => 1)];
        const secret: (readonly number[])[] = cells.map((_, at) => cells.map((__, other) => Number(at === other)));
        for (const [place, table] of shown.entries())
          for (const { key, hiddenAs } of table) {
            const vector = vectorOf(({ keys }) => keys[place] === key);
            if (vector.every((value) => value === 0)) continue;
            if (hiddenAs) secret.push(vector);
            else rows.push([...vector]);
            hiddenOnes += Number(hiddenAs !== undefined);
          }
        const handfuls = secret.filter((vector, at) => at >= cells.length || peopleIn(vector) < minimum);
        for (const vector of handfuls) expect(isKnown(rows, vector)).toBe(false);
        cut += handfuls.length;
      }
    }),
    { numRuns: 150, seed: 5 },
  );
  // It must have had something to hide, or it would show nothing.
  expect(hiddenOnes).toBeGreaterThan(50);
  expect(cut).toBeGreaterThan(500);
});

it('hides nothing inside the team', () => {
  const tickets = fc.sample(companies, { numRuns: 1, seed: 1 })[0] ?? [];
  const tables = [tableOf(tickets, 0)];
  expect(shownTogether(tables, bases, { ...settings, isForPublication: false })).toBe(tables);
});
