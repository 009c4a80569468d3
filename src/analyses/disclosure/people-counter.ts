/** How many different people stand behind parts of what a report shows? */

/** People that everything shown treats alike. */
export interface PeopleOfPart {
  readonly people: ReadonlySet<string | number>;
  /** Answers of nobody known; each is a person. */
  readonly unknown?: number;
}

/** People behind the parts of these numbers, counted up to `enough`: whoever stands in several counts once. */
export const peopleCounter =
  (parts: readonly PeopleOfPart[]) =>
  (atoms: readonly number[], enough = Infinity): number => {
    const people = new Set<string | number>();
    let unknown = 0;
    for (const atom of atoms) {
      if (people.size + unknown >= enough) break;
      const part = parts[atom];
      unknown += part?.unknown ?? 0;
      for (const person of part?.people ?? []) people.add(person);
    }
    return people.size + unknown;
  };
