/** How many different people stand behind parts of what a report shows? */
import {
  addAllUnknown,
  fewestPeople,
  unknownAnswers,
  type OpenUnknownAnswers,
  type UnknownAnswers,
} from '../../metrics/unknown-people.js';

/** People that everything shown treats alike. */
export interface PeopleOfPart {
  readonly people: ReadonlySet<string | number>;
  readonly unknown?: UnknownAnswers;
}

/** All of one part, known or not. */
export const peopleOfPart = ({ people, unknown }: PeopleOfPart): number => people.size + fewestPeople(unknown);

/**
 * People behind the parts with every answer of nobody known as a person: what reports remember of a group, so that three
 * answers which came in a later period are seen to have come.
 */
export const headCounter =
  (parts: readonly PeopleOfPart[]) =>
  (atoms: readonly number[]): number => {
    const people = new Set<string | number>();
    let unknown = 0;
    for (const atom of atoms) {
      unknown += unknownAnswers(parts[atom]?.unknown);
      for (const person of parts[atom]?.people ?? []) people.add(person);
    }
    return people.size + unknown;
  };

/** People behind the parts of these numbers, counted up to `enough`: whoever stands in several counts once. */
export const peopleCounter =
  (parts: readonly PeopleOfPart[]) =>
  (atoms: readonly number[], enough = Infinity): number => {
    const people = new Set<string | number>();
    const unknown: OpenUnknownAnswers = new Map();
    for (const atom of atoms) {
      if (people.size + fewestPeople(unknown) >= enough) break;
      addAllUnknown(unknown, parts[atom]?.unknown);
      for (const person of parts[atom]?.people ?? []) people.add(person);
    }
    return people.size + fewestPeople(unknown);
  };
