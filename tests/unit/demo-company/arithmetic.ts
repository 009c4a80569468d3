/** Which few figures do the tests compute for themselves, without the product's statistics? */

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value; the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half)
    ? ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
    : (sorted[Math.floor(half)] as number);
}

/** Share of values that pass. */
export const share = <T>(values: readonly T[], passes: (value: T) => boolean) =>
  values.filter(passes).length / values.length;

/** Net Promoter Score, -100..100. */
export const nps = (answers: readonly number[]) =>
  100 * (share(answers, (answer) => answer >= 9) - share(answers, (answer) => answer <= 6));

/** Mean rank of each distinct value of the pooled sample, and the tie term sum(t^3 - t). */
function midRanks(pooled: readonly number[]): { rankOf: ReadonlyMap<number, number>; ties: number } {
  const counts = new Map<number, number>();
  for (const value of pooled) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rankOf = new Map<number, number>();
  let below = 0;
  let ties = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    rankOf.set(value, below + (count + 1) / 2);
    below += count;
    ties += count ** 3 - count;
  }
  return { rankOf, ties };
}

/** Kruskal-Wallis H corrected for ties. */
export function kruskalWallis(groups: readonly (readonly number[])[]): number {
  const pooled = groups.flat();
  const n = pooled.length;
  const { rankOf, ties } = midRanks(pooled);
  const sums = groups.map((group) => group.reduce((sum, value) => sum + (rankOf.get(value) as number), 0));
  const raw = sums.reduce((total, sum, index) => total + sum ** 2 / (groups[index] as readonly number[]).length, 0);
  return ((12 / (n * (n + 1))) * raw - 3 * (n + 1)) / (1 - ties / (n ** 3 - n));
}

/** P(chi-squared with 2 degrees of freedom > x), which is exactly exp(-x/2). */
export const upperTailOfChiSquared2 = (x: number) => Math.exp(-x / 2);

/** Cliff's delta of two samples, -1..1. */
export function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  let balance = 0;
  for (const x of a) for (const y of b) balance += Math.sign(x - y);
  return balance / (a.length * b.length);
}
