/** Where do labels stand that each wish to stand at one height, so that none lies over another? */

interface Wish {
  /** The middle it would like. */
  readonly y: number;
  readonly height: number;
}

/** The middle of each, in the order of the wishes: as near as it can be, all between `top` and `bottom` if they fit there. */
export function apart(
  wishes: readonly Wish[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = wishes.map((_, at) => at).toSorted((a, b) => (wishes[a]?.y ?? 0) - (wishes[b]?.y ?? 0) || a - b);
  const places: number[] = wishes.map(() => 0);
  let free = top;
  for (const at of order) {
    const { y = 0, height = 0 } = wishes[at] ?? {};
    const upper = Math.max(free, y - height / 2);
    places[at] = upper + height / 2;
    free = upper + height;
  }
  let end = bottom;
  for (const at of order.toReversed()) {
    const half = (wishes[at]?.height ?? 0) / 2;
    const lower = Math.min(end, (places[at] ?? 0) + half);
    places[at] = lower - half;
    end = lower - 2 * half;
  }
  return places;
}
