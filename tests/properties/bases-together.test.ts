/** Random bases one after the other: is what a further one would give away with all before it found, and nothing else? */
import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { givenAwayTogether, mostBases, type PartOfBases } from '../../src/analyses/disclosure/bases-together.js';
import { fewestPeople } from '../../src/metrics/unknown-people.js';

const minimum = 5;

/** How many people stand in each part, and which parts each base holds; the last base is the further one. */
interface Case {
  readonly people: readonly number[];
  readonly bases: readonly (readonly boolean[])[];
}
const cases = fc.integer({ min: 3, max: 6 }).chain((parts) =>
  fc.record({
    people: fc.array(fc.constantFrom(1, 2, 4, 7, 20, 40), { minLength: parts, maxLength: parts }),
    bases: fc.array(fc.array(fc.boolean(), { minLength: parts, maxLength: parts }), { minLength: 3, maxLength: 5 }),
  }),
);

/** Answers of nobody known, all in one period. */
const partOf = (label: string, answers: number): PartOfBases => ({
  label,
  people: new Set<string>(),
  unknown: new Map([['', new Map([['2026Q1', answers]])]]),
});

function partsOf({ people, bases }: Case): readonly PartOfBases[] {
  const order = [bases.at(-1) ?? [], ...bases.slice(0, -1)];
  const merged = new Map<string, number>();
  for (const [at, count] of people.entries()) {
    const label = order.map((base) => Number(base[at] ?? false)).join('');
    merged.set(label, (merged.get(label) ?? 0) + count);
  }
  return [...merged].map(([label, unknown]) => partOf(label, unknown));
}

/** Whether the sum over these parts follows from the rows. */
function follows(rows: readonly (readonly number[])[], target: readonly number[]): boolean {
  const wanted = Matrix.columnVector([...target]);
  const filled = rows.filter((row) => row.some((value) => value !== 0));
  if (filled.length === 0) return false;
  const matrix = new Matrix(filled.map((row) => [...row])).transpose();
  const solution = new SingularValueDecomposition(matrix, { autoTranspose: true }).solve(wanted);
  return Matrix.sub(matrix.mmul(solution), wanted).norm() < 1e-8;
}

/** Every set of parts with fewer than k people that follows with the further base and does not without it. */
function isAnyNew(parts: readonly PartOfBases[]): boolean {
  const inAny = parts.filter(({ label }) => label.includes('1'));
  const width = inAny[0]?.label.length ?? 1;
  const rowAt = (place: number): readonly number[] => inAny.map(({ label }) => Number(label[place] === '1'));
  const before = Array.from({ length: width - 1 }, (_, place) => rowAt(place + 1));
  const after = [...before, rowAt(0)];
  for (let set = 1; set < 2 ** inAny.length; set += 1) {
    const target = inAny.map((_, at) => Math.floor(set / 2 ** at) % 2);
    const people = inAny.reduce((sum, { unknown }, at) => sum + (target[at] === 1 ? fewestPeople(unknown) : 0), 0);
    if (people < minimum && follows(after, target) && !follows(before, target)) return true;
  }
  return false;
}

describe('bases put together', () => {
  it('give nobody away unseen', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const parts = partsOf(one);
        const isNew = isAnyNew(parts);
        found += Number(isNew);
        const further = parts.filter(({ label }) => label.startsWith('1'));
        const own = further.reduce((sum, { unknown }) => sum + fewestPeople(unknown), 0);
        // A base of a handful is refused before it is compared with anything.
        if (isNew && own >= minimum) expect(givenAwayTogether(parts, minimum)).not.toEqual([]);
      }),
      { numRuns: 1500, seed: 11 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('hold a chain of three against its ends: all, less the one, less the other', () => {
    const parts = [partOf('110', 40), partOf('101', 40), partOf('100', 3)];
    expect(givenAwayTogether(parts, minimum)).toEqual([0, 1]);
    expect(givenAwayTogether([partOf('110', 40), partOf('101', 40), partOf('100', 6)], minimum)).toEqual([]);
  });

  it('are solved together for the latest only', () => {
    const label = (at: number): string =>
      `1${Array.from({ length: mostBases + 2 }, (_, place) => Number(place === at)).join('')}`;
    const all = Array.from({ length: mostBases + 2 }, (_, at): PartOfBases => {
      return partOf(label(at), 20);
    });
    const few = partOf(label(-1), 2);
    expect(givenAwayTogether([...all, few], minimum)).toEqual([]);
  });
});
