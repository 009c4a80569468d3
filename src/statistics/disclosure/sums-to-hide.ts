/** Which printed sums must be hidden too, so that no hidden sum and no sum over a handful of people follows from the rest? */
import { rowSpaceOf, type KnownSum, type RowSpace } from './row-space.js';

export interface PrintedSum extends KnownSum {
  /** Totals go last, because everything rests on them; what an earlier report printed can no longer be hidden. */
  readonly mayHide: 'first' | 'last' | 'never';
}

export interface SumsQuestion {
  readonly printed: readonly PrintedSum[];
  /** Sums that are not printed and must not follow from those that are. */
  readonly hidden: readonly KnownSum[];
  /**
   * How many people stand behind these atoms together; it may stop counting at `enough`. Atoms are numbered from 0, best
   * those with most people first.
   */
  readonly peopleIn: (atoms: readonly number[], enough?: number) => number;
  readonly atoms: number;
  /** k: the sum over one to k − 1 people must follow from nothing. */
  readonly minimum: number;
}

/** A printed sum that must go, and whether it gives something away only together with an earlier report. */
export interface SumToHide {
  /** Its place in `printed`. */
  readonly sum: number;
  /** Places in `printed` of the earlier sums without which it would give nothing away; none where it does by itself. */
  readonly earlier: readonly number[];
}

type Disclosure = Omit<SumsQuestion, 'printed'> & { readonly shown: readonly (readonly [place: number, PrintedSum])[] };

const without = (all: readonly number[], part: ReadonlySet<number>): readonly number[] =>
  all.filter((atom) => !part.has(atom));

/** What is left of a printed sum beside one that lies within it. */
function differences({ shown, isSmall, peopleIn, minimum }: Disclosure & Tests): readonly KnownSum[] {
  const sums = shown.map(([, { atoms }]) => ({ atoms, own: new Set(atoms), people: peopleIn(atoms) }));
  return sums.flatMap((inner) =>
    sums.flatMap((outer) => {
      // At least as many people lie between them as the one has more than the other.
      if (outer.people - inner.people >= minimum || inner.atoms.length >= outer.atoms.length) return [];
      if (!inner.atoms.every((atom) => outer.own.has(atom))) return [];
      const atoms = without(outer.atoms, inner.own);
      return isSmall(atoms) ? [{ atoms }] : [];
    }),
  );
}

/** Two hidden sums that together are a handful of people, and follow together: of hundreds of hidden sums few pairs do. */
function smallPairs({ hidden, isSmall }: Disclosure & Tests, space: RowSpace): readonly KnownSum[] {
  const small = hidden.filter(({ atoms }) => isSmall(atoms)).map((sum) => ({ sum, ...space.residueOf(sum) }));
  const byRest = new Map<string, number[]>();
  for (const [place, { rest }] of small.entries()) byRest.set(rest, [...(byRest.get(rest) ?? []), place]);
  return small.flatMap(({ sum: first, opposite }, place) =>
    (byRest.get(opposite) ?? []).flatMap((other) => {
      const second = small[other]?.sum;
      if (!second || other <= place) return [];
      const own = new Set(first.atoms);
      if (second.atoms.some((atom) => own.has(atom))) return [];
      const atoms = [...first.atoms, ...second.atoms];
      return isSmall(atoms) ? [{ atoms }] : [];
    }),
  );
}

interface Tests {
  readonly isSmall: (atoms: readonly number[]) => boolean;
}

/** What is given away: each time the printed sums it follows from. */
function givenAway(asked: Disclosure & Tests, space: RowSpace): readonly (readonly number[])[] {
  const single = Array.from({ length: asked.atoms }, (_, atom) => ({ atoms: [atom] }));
  const protectedSums = [
    ...asked.hidden,
    ...single.filter(({ atoms }) => asked.isSmall(atoms)),
    ...smallPairs(asked, space),
    ...differences(asked),
  ];
  return [
    ...protectedSums.flatMap((sum) => {
      const from = space.combinationOf(sum);
      return from === undefined ? [] : [from];
    }),
    ...space.basis.flatMap(({ atoms, from }) => (asked.isSmall(atoms) ? [from] : [])),
  ];
}

/** One printed sum of each combination: those that are no totals first, and of them the one with fewest people. */
function choose(asked: Disclosure, combinations: readonly (readonly number[])[]): readonly SumToHide[] {
  const chosen = new Map<number, SumToHide>();
  const rank = ([, { mayHide, atoms }]: Disclosure['shown'][number]): number =>
    (mayHide === 'last' ? 1e9 : 0) + asked.peopleIn(atoms);
  for (const combination of combinations) {
    const sums = combination.flatMap((number) => {
      const sum = asked.shown[number];
      return sum ? [sum] : [];
    });
    if (sums.some(([place]) => chosen.has(place))) continue;
    const [best] = sums.filter(([, { mayHide }]) => mayHide !== 'never').toSorted((a, b) => rank(a) - rank(b));
    const earlier = sums.filter(([, { mayHide }]) => mayHide === 'never').map(([place]) => place);
    if (best) chosen.set(best[0], { sum: best[0], earlier });
  }
  return [...chosen.values()];
}

type Found = ReadonlyMap<number, SumToHide>;

/** What is given away although the sums found so far are hidden, and protected. */
function leftToHide({ printed, ...question }: SumsQuestion, found: Found): readonly SumToHide[] {
  const isSmall = (atoms: readonly number[]): boolean => {
    const people = question.peopleIn(atoms, question.minimum);
    return people > 0 && people < question.minimum;
  };
  const left = [...printed.entries()].filter(([place]) => !found.has(place));
  // Earlier sums first: what follows from them alone is then found to follow from nothing else.
  const shown = left.toSorted(([, a], [, b]) => Number(b.mayHide === 'never') - Number(a.mayHide === 'never'));
  const hidden = [...question.hidden, ...[...found.keys()].flatMap((place) => printed[place] ?? [])];
  const asked = { ...question, hidden, shown, isSmall };
  const known = shown.map(([, sum]) => sum);
  return choose(asked, givenAway(asked, rowSpaceOf(known, question.atoms)));
}

/** What was hidden on the way and need not be, now that the rest is: the largest comes back first. */
function withoutNeedless(question: SumsQuestion, found: Found): Found {
  const people = (place: number): number => question.peopleIn(question.printed[place]?.atoms ?? []);
  const isTotal = (place: number): boolean => question.printed[place]?.mayHide === 'last';
  const largestFirst = [...found.keys()].toSorted(
    (a, b) => Number(isTotal(b)) - Number(isTotal(a)) || people(b) - people(a),
  );
  let needed = found;
  for (const place of largestFirst) {
    const fewer = new Map(needed);
    fewer.delete(place);
    if (leftToHide(question, fewer).length === 0) needed = fewer;
  }
  return needed;
}

/**
 * The printed sums to hide, in the order in which they were found; none where nothing is given away. A sum is what is
 * known of a group from its n, mean, share or distribution. What is hidden here is protected from then on as well. What
 * earlier reports gave away by themselves cannot be taken back and is no reason to hide anything.
 */
export function sumsToHide(question: SumsQuestion): readonly SumToHide[] {
  const found = new Map<number, SumToHide>();
  for (;;) {
    const more = leftToHide(question, found);
    if (more.length === 0) return [...withoutNeedless(question, found).values()];
    for (const one of more) found.set(one.sum, one);
  }
}
