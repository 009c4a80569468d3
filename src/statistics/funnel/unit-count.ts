/** What is known of a unit that is compared with others? */

/** A unit (owner, team, provider) and its hits among its cases, both whole numbers. */
export interface UnitCount {
  readonly name: string;
  readonly hits: number;
  readonly trials: number;
}

export const isUnitCount = ({ hits, trials }: UnitCount): boolean =>
  Number.isInteger(hits) && Number.isInteger(trials) && hits >= 0 && hits <= trials;
