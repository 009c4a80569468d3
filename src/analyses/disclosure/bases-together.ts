/** Would a further base, put together with those of all earlier reports, let a handful of people be worked out? */
import { addAllUnknown, type OpenUnknownAnswers, type UnknownAnswers } from '../../metrics/unknown-people.js';
import { peopleCounter, peopleOfPart, type PeopleOfPart } from './people-counter.js';
import { sumsToHide, type PrintedSum } from '../../statistics/disclosure/sums-to-hide.js';

/** People that all bases treat alike. */
export interface PartOfBases extends Required<PeopleOfPart> {
  /** The first character is this report, each further one an earlier one: 1 in its base, 0 not. */
  readonly label: string;
}

/** Of more reports the latest are solved together; of more parts none are, and bases are compared two by two alone. */
export const mostBases = 12;
const mostParts = 256;

function together(before: UnknownAnswers | undefined, own: UnknownAnswers): UnknownAnswers {
  const all: OpenUnknownAnswers = new Map();
  addAllUnknown(all, before);
  addAllUnknown(all, own);
  return all;
}

function ofLatest(parts: readonly PartOfBases[], skipped: number): readonly PartOfBases[] {
  if (skipped <= 0) return parts;
  const merged = new Map<string, PartOfBases>();
  for (const { label, people, unknown } of parts) {
    const own = `${label[0] ?? '0'}${label.slice(1 + skipped)}`;
    const before = merged.get(own);
    merged.set(own, {
      label: own,
      people: new Set([...(before?.people ?? []), ...people]),
      unknown: together(before?.unknown, unknown),
    });
  }
  return [...merged.values()];
}

/**
 * The places of the earlier bases (0 is the first) that give away, together with this one, what fewer than `minimum` people
 * answered; none where they do not, or did so without it. A part is a person's answers as they are stored: what was erased
 * since counts as known, which can only make more be withheld.
 */
export function givenAwayTogether(all: readonly PartOfBases[], minimum: number): readonly number[] {
  const bases = Math.max(0, ...all.map(({ label }) => label.length - 1));
  const skipped = Math.max(0, bases - mostBases);
  const inAny = ofLatest(all, skipped).filter(({ label }) => label.includes('1'));
  const parts = inAny.toSorted((a, b) => peopleOfPart(b) - peopleOfPart(a));
  if (bases < 2 || parts.length > mostParts) return [];
  const baseAt = (place: number, mayHide: PrintedSum['mayHide']): PrintedSum => ({
    atoms: parts.flatMap(({ label }, atom) => (label[place] === '1' ? [atom] : [])),
    mayHide,
  });
  const earlier = Array.from({ length: bases - skipped }, (_, place) => baseAt(place + 1, 'never'));
  const peopleIn = peopleCounter(parts);
  const single = parts.map((_, atom) => ({ atoms: [atom] }));
  const found = sumsToHide({
    printed: [...earlier, baseAt(0, 'first')],
    hidden: single.filter(({ atoms }) => peopleIn(atoms, minimum) < minimum),
    peopleIn,
    atoms: parts.length,
    minimum,
  });
  return found.flatMap((sum) => sum.earlier.map((place) => place + skipped));
}
