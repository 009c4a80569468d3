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

export type EffectBand = typeof cliffsDeltaBands.belowFirst | (typeof cliffsDeltaBands.bands)[number]['name'];

/** The band of a Cliff's delta, whichever its sign (Romano et al. 2006). */
export function bandOf(delta: number): EffectBand {
  const size = Math.abs(delta);
  return cliffsDeltaBands.bands.findLast(({ from }) => size >= from)?.name ?? cliffsDeltaBands.belowFirst;
}
