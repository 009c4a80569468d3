/** Which sums follow from sums that are known? Elimination without rounding, in whole numbers modulo a prime. */

/** A known sum: the atoms it adds up, each once, and those it takes away again. */
export interface KnownSum {
  readonly atoms: readonly number[];
  readonly without?: readonly number[];
}

/**
 * The largest prime below 2^26.5: products of two residues stay whole numbers in a double. A sum that follows over the
 * fractions follows here too, unless the prime divides a determinant of 0s and 1s on the way; one that follows here only
 * would be hidden without need. Neither was seen.
 */
const prime = 94_906_249;

type Vector = Float64Array;

/** What stands at a place inside a vector. */
const at = (vector: Vector, place: number): number => vector[place] ?? 0;

function powerOf(base: number, exponent: number): number {
  let [result, factor] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % prime;
    factor = (factor * factor) % prime;
  }
  return result;
}

/** Takes `times` the row away from the vector, from its leading place on. */
function subtract(vector: Vector, row: Vector, { times, from }: { readonly times: number; readonly from: number }) {
  for (let place = from; place < vector.length; place += 1) {
    const value = at(row, place);
    if (value !== 0) vector[place] = (at(vector, place) + (prime - ((times * value) % prime))) % prime;
  }
}

export interface RowSpace {
  /** Numbers of the known sums from which this sum follows; undefined where it does not. */
  combinationOf(sum: KnownSum): readonly number[] | undefined;
  /**
   * What is left of a sum when everything that follows is taken away, and its opposite: two sums follow together where what
   * is left of the one is the opposite of what is left of the other.
   */
  residueOf(sum: KnownSum): { readonly rest: string; readonly opposite: string };
  /**
   * Sums that follow and rest on the last atoms only, each with the atoms it rests on and the known sums it follows from:
   * every combination that rests on the atoms from some place on is made of these.
   */
  readonly basis: readonly { readonly atoms: readonly number[]; readonly from: readonly number[] }[];
}

function vectorOf({ atoms, without = [] }: KnownSum, length: number): Vector {
  const vector = new Float64Array(length);
  for (const atom of atoms) vector[atom] = 1;
  for (const atom of without) vector[atom] = prime - 1;
  return vector;
}

/**
 * Takes away from the vector what follows from the rows already, up to the first atom that does not: its place. No row begins
 * there, so that nothing could take it away later.
 */
function reduce(vector: Vector, rows: ReadonlyMap<number, Vector>, atoms: number): number | undefined {
  for (let place = 0; place < atoms; place += 1) {
    const times = at(vector, place);
    if (times === 0) continue;
    const row = rows.get(place);
    if (!row) return place;
    subtract(vector, row, { times, from: place });
  }
  return undefined;
}

/** All sums that follow from the known ones. `atoms` is how many there are; sums name them from 0. */
export function rowSpaceOf(known: readonly KnownSum[], atoms: number): RowSpace {
  const length = atoms + known.length;
  const rows = new Map<number, Vector>();
  for (const [number, sum] of known.entries()) {
    const vector = vectorOf(sum, length);
    // Behind the atoms each vector remembers of which known sums it is made.
    vector[atoms + number] = 1;
    const first = reduce(vector, rows, atoms);
    if (first === undefined) continue;
    const inverse = powerOf(at(vector, first), prime - 2);
    for (let place = first; place < length; place += 1) vector[place] = (at(vector, place) * inverse) % prime;
    rows.set(first, vector);
  }
  const sumsIn = (vector: Vector): readonly number[] =>
    known.flatMap((_, number) => (at(vector, atoms + number) === 0 ? [] : [number]));
  return {
    combinationOf(sum) {
      const [begin = 0] = [...sum.atoms].sort((a, b) => a - b);
      if (sum.without === undefined && sum.atoms.length > 0 && !rows.has(begin)) return undefined;
      const vector = vectorOf(sum, length);
      return reduce(vector, rows, atoms) === undefined ? sumsIn(vector) : undefined;
    },
    residueOf(sum) {
      const vector = vectorOf(sum, atoms);
      for (let place = 0; place < atoms; place += 1) {
        const row = rows.get(place);
        if (row && at(vector, place) !== 0) subtract(vector, row, { times: at(vector, place), from: place });
      }
      const opposite = vector.map((value) => (value === 0 ? 0 : prime - value));
      return { rest: vector.join(), opposite: opposite.join() };
    },
    basis: [...rows.values()].map((row) => ({
      atoms: [...row.subarray(0, atoms).entries()].flatMap(([place, value]) => (value === 0 ? [] : [place])),
      from: sumsIn(row),
    })),
  };
}
