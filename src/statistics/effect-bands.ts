/** Is an effect large enough to matter? Named bands, each from a cited source. */

/** |Cliff's delta| 0..1: below the first band the effect is negligible. */
export const cliffsDeltaBands = {
  source: 'romano2006',
  belowFirst: 'negligible',
  bands: [
    { name: 'small', from: 0.147 },
    { name: 'medium', from: 0.33 },
    { name: 'large', from: 0.474 },
  ],
} as const;

/** |d|, |g| and |h|: small, medium, large as Cohen (1988, pp. 25 and 184) proposes for want of a better basis. */
export const cohensDBands = {
  source: 'cohen1988',
  belowFirst: 'negligible',
  bands: [
    { name: 'small', from: 0.2 },
    { name: 'medium', from: 0.5 },
    { name: 'large', from: 0.8 },
  ],
} as const;

/** |r|, |rho|, |phi| 0..1 (Cohen 1988, p. 79); Cramér's V of a table with two rows or columns is a w (p. 227). */
export const correlationBands = {
  source: 'cohen1988',
  belowFirst: 'negligible',
  bands: [
    { name: 'small', from: 0.1 },
    { name: 'medium', from: 0.3 },
    { name: 'large', from: 0.5 },
  ],
} as const;

/** Explained share of the variance, eta or epsilon squared 0..1: Cohen's f of .10, .25, .40 (1988, p. 285) as f²/(1 + f²). */
export const explainedVarianceBands = {
  source: 'cohen1988',
  belowFirst: 'negligible',
  bands: [
    { name: 'small', from: 0.01 },
    { name: 'medium', from: 0.059 },
    { name: 'large', from: 0.138 },
  ],
} as const;

export type EffectBand = typeof cliffsDeltaBands.belowFirst | (typeof cliffsDeltaBands.bands)[number]['name'];
type EffectBands =
  typeof cliffsDeltaBands | typeof cohensDBands | typeof correlationBands | typeof explainedVarianceBands;

/** The band of an effect, whichever its sign; by default of a Cliff's delta (Romano et al. 2006). */
export function bandOf(effect: number, { bands, belowFirst }: EffectBands = cliffsDeltaBands): EffectBand {
  const size = Math.abs(effect);
  return bands.findLast(({ from }) => size >= from)?.name ?? belowFirst;
}
