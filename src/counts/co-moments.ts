/** What are the means and covariances of several values seen one row at a time, without losing digits? */

export interface CoMoments {
  /** Adds one row of values. */
  add(values: Float64Array): void;
  readonly rows: number;
  means(): readonly number[];
  /** Sample covariances (divisor rows − 1); empty below two rows. R `cov`. */
  covariances(): readonly (readonly number[])[];
}

/**
 * Welford's update (Knuth, TAOCP 2, 4.2.2) with its extension to covariances: plain sums of products lose all digits
 * when answers lie close together far from zero.
 */
export function createCoMoments(size: number): CoMoments {
  const means = new Float64Array(size);
  const deviations = new Float64Array(size);
  const products = new Float64Array(size * size);
  let rows = 0;
  return {
    add(values) {
      rows += 1;
      const share = (rows - 1) / rows;
      for (let item = 0; item < size; item += 1) {
        const deviation = (values[item] as number) - (means[item] as number);
        deviations[item] = deviation;
        means[item] = (means[item] as number) + deviation / rows;
        for (let other = 0; other <= item; other += 1) {
          const cell = item * size + other;
          products[cell] = (products[cell] as number) + deviation * (deviations[other] as number) * share;
        }
      }
    },
    get rows() {
      return rows;
    },
    means: () => (rows === 0 ? [] : [...means]),
    covariances() {
      if (rows < 2) return [];
      const covariance = (a: number, b: number): number =>
        (products[Math.max(a, b) * size + Math.min(a, b)] as number) / (rows - 1);
      return Array.from(means, (_, a) => Array.from(means, (__, b) => covariance(a, b)));
    },
  };
}
