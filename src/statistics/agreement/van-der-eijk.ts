/** Do people agree on a rating scale, spread evenly, or stand in two camps? */
import { sum } from 'simple-statistics';
import type { Distribution } from '../../counts/shapes.js';
import type { Estimate } from '../estimate.js';
import { ratingCounts, type RatingScale } from './rating-counts.js';

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

/**
 * Agreement of one layer: U(1 − (S − 1)/(K − 1)) for S of K steps chosen, U = ((K − 2)TU − (K − 1)TDU)/((K − 2)(TU + TDU));
 * TU counts the triples of steps with two chosen ones side by side (110, 011), TDU those with a gap (101).
 */
function agreementOfLayer(chosen: readonly boolean[]): number {
  const steps = chosen.length;
  const filled = chosen.filter(Boolean).length;
  if (filled === 1) return 1;
  if (filled === steps) return 0;
  let [before, together, apart] = [0, 0, 0];
  for (const isChosen of chosen) {
    if (isChosen) before += 1;
    else {
      together += pairsIn(before) + pairsIn(filled - before);
      apart += before * (filled - before);
    }
  }
  const unimodality = ((steps - 2) * together - (steps - 1) * apart) / ((steps - 2) * (together + apart));
  return unimodality * (1 - (filled - 1) / (steps - 1));
}

/**
 * Van der Eijk's A, −1 (two camps at the ends) .. 0 (spread evenly) .. 1 (all at one step): the counts are cut into layers of
 * equal height, A is the mean of the layers weighted by their answers (van der Eijk 2001, Quality & Quantity 35, 325-341; R
 * `agrmt::agreement`). Withheld: no answers, or answers that are no step of the scale.
 */
export function vanDerEijkAgreement(distribution: Distribution, scale: RatingScale): Estimate {
  const found = ratingCounts(distribution, scale);
  if ('status' in found) return found;
  const { counts, answers } = found;
  const heights = [...new Set(counts)].filter((count) => count > 0).sort((a, b) => a - b);
  const layers = heights.map((height, index) => {
    const chosen = counts.map((count) => count >= height);
    const thickness = height - (heights[index - 1] ?? 0);
    return agreementOfLayer(chosen) * thickness * chosen.filter(Boolean).length;
  });
  return { status: 'known', value: sum(layers) / answers, answers, method: 'van-der-eijk' };
}

/** Polarisation (1 − A)/2, 0 (agreement) .. 1 (two camps at the ends) (R `agrmt::polarization`). */
export const polarisationOf = (agreement: number): number => (1 - agreement) / 2;
