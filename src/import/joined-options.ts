/** Which parts of listed answers are pieces of one option that holds the mark itself? */

/** Part → the parts that belong to the same option when they stand directly behind it. */
export type JoinedParts = ReadonlyMap<string, ReadonlySet<string>>;

/** How often each part stands in the answers, and each pair of neighbours. */
export interface PartTally {
  readonly parts: Map<string, number>;
  readonly pairs: Map<string, Map<string, number>>;
}

// Somebody may type one piece by hand beside "other": one in fifty does not make it an option.
const nearlyAll = 0.98;
// Two options of their own that thirty people ticked are not ticked together by all of them.
const enoughTogether = 30;
// Options begin as sentences do; a piece in small letters is likelier the rest of one.
const enoughInSmallLetters = 10;
const enoughContinued = 3;
const pairsKept = 5_000;

const continues = /^(?:or|and|such as|e\.g\.|i\.e\.|o|y|como|ou|et|oder|und|wie)\s|^(?:或|以及|例如|比如)/iu;

const startsSmall = (part: string): boolean => /^\p{Ll}/u.test(part);

function enoughFor(part: string): number {
  if (continues.test(part)) return enoughContinued;
  return startsSmall(part) ? enoughInSmallLetters : enoughTogether;
}

export function emptyTally(): PartTally {
  return { parts: new Map(), pairs: new Map() };
}

/** Adds an answer that was given `times` times. */
export function tallyParts(tally: PartTally, parts: readonly string[], times: number): void {
  for (const [at, part] of parts.entries()) {
    tally.parts.set(part, (tally.parts.get(part) ?? 0) + times);
    const next = parts[at + 1];
    if (next === undefined) continue;
    const followers = tally.pairs.get(part) ?? new Map<string, number>();
    if (tally.pairs.size < pairsKept || tally.pairs.has(part)) tally.pairs.set(part, followers);
    followers.set(next, (followers.get(next) ?? 0) + times);
  }
}

/**
 * The neighbours that are one option: neither stands without the other. What begins with "or" or "such as" need only stand
 * behind the same part always, for that part may be an option of its own too.
 */
export function joinedParts({ parts, pairs }: PartTally): JoinedParts {
  const joined = new Map<string, ReadonlySet<string>>();
  for (const [first, followers] of pairs) {
    const own = [...followers].filter(([next, together]) => {
      const before = continues.test(next) ? 0 : (parts.get(first) ?? 0);
      return together >= enoughFor(next) && together >= nearlyAll * Math.max(before, parts.get(next) ?? 0);
    });
    if (own.length > 0) joined.set(first, new Set(own.map(([next]) => next)));
  }
  return joined;
}

/** The options that neighbouring parts make, written as in the file. */
export function joinParts(parts: readonly string[], separator: string, joined: JoinedParts): readonly string[] {
  const options: string[] = [];
  for (const [at, part] of parts.entries()) {
    const isRest = at > 0 && joined.get(parts[at - 1] ?? '')?.has(part) === true;
    if (isRest) options[options.length - 1] = `${options.at(-1) ?? ''}${separator}${part}`;
    else options.push(part);
  }
  return options;
}
