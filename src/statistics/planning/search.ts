/** At which number does something that only grows reach a wanted value? */

export interface Search {
  readonly low: number;
  readonly high: number;
  readonly reaches: (value: number) => boolean;
}

const mostHalvings = 200;
const settled = 1e-13;

/**
 * The smallest number of low..high from which on `reaches` holds, to about 13 digits; undefined where it does not hold at the
 * high end either. `reaches` must not fall back to false further up.
 */
export function smallestReaching({ low, high, reaches }: Search): number | undefined {
  if (!reaches(high)) return undefined;
  if (reaches(low)) return low;
  let [below, above] = [low, high];
  for (let step = 0; step < mostHalvings && above - below > settled * above; step += 1) {
    const middle = (below + above) / 2;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** The smallest whole number of low..high from which on `reaches` holds. */
export function smallestWholeReaching({ low, high, reaches }: Search): number | undefined {
  if (!reaches(high)) return undefined;
  let [below, above] = [low - 1, high];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}
