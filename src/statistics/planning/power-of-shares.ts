/** How surely does a change of a share show, and how many answers a period make it show? */
import { normalCumulative, normalQuantile, normalUpperTail } from '../distributions/normal.js';
import { smallestReaching } from './search.js';

export interface TestPlan {
  /** Two-sided level of the test, 0..1. */
  readonly significance: number;
  /** How often the change is to be found, 0..1, above half the significance. */
  readonly power: number;
}

export interface TwoShares {
  /** Both 0..1. */
  readonly before: number;
  readonly after: number;
}

const variance = (share: number): number => share * (1 - share);

/** Of a test that pools both periods: its spread where nothing changed, and where the change is there. */
function spreadsOf({ before, after }: TwoShares): { readonly pooled: number; readonly apart: number } {
  return {
    pooled: Math.sqrt(2 * variance((before + after) / 2)),
    apart: Math.sqrt(variance(before) + variance(after)),
  };
}

/**
 * Power, 0..1, of the two-sided comparison of two shares with so many answers in each period (may be fractional):
 * Φ((√n·|p1 − p2| − z·√(2·p̄·(1 − p̄))) ÷ √(p1·(1 − p1) + p2·(1 − p2))), as R `power.prop.test(strict = FALSE)` (Fleiss,
 * Levin & Paik 2003, chapter 4): the far tail does not count.
 */
export function powerOfTwoShares(answers: number, shares: TwoShares, significance: number): number {
  const { pooled, apart } = spreadsOf(shares);
  const reached = Math.sqrt(answers) * Math.abs(shares.before - shares.after);
  const lacking = reached + normalQuantile(significance / 2) * pooled;
  if (apart === 0) return lacking > 0 ? 1 : 0;
  return normalCumulative(lacking / apart);
}

/** The answers of each period (not rounded) that give the power (R `power.prop.test(p1, p2, power)`); Infinity without a change. */
export function answersForTwoShares(shares: TwoShares, { significance, power }: TestPlan): number {
  const { pooled, apart } = spreadsOf(shares);
  const needed = -normalQuantile(significance / 2) * pooled + normalQuantile(power) * apart;
  return (needed / Math.abs(shares.before - shares.after)) ** 2;
}

/** The share after a change of this size; towards one half, where shares are spread most and a change shows least. */
export const changedShare = (before: number, change: number): number =>
  before > 0.5 ? before - change : before + change;

/** The smallest change of a share that so many answers a period show; undefined where not even a change to its end does. */
export function smallestShareChange(
  answers: number,
  before: number,
  { significance, power }: TestPlan,
): number | undefined {
  const largest = Math.max(before, 1 - before);
  return smallestReaching({
    low: 0,
    high: largest,
    reaches: (change) =>
      powerOfTwoShares(answers, { before, after: changedShare(before, change) }, significance) >= power,
  });
}

/** Cohen's h: the difference of the shares after 2·asin√p, which makes their spread the same everywhere (Cohen 1988). */
export const effectOfShares = ({ before, after }: TwoShares): number =>
  2 * Math.asin(Math.sqrt(before)) - 2 * Math.asin(Math.sqrt(after));

/** Power by the arcsine, both tails (R `pwr::pwr.2p.test`); `effect` is Cohen's h. */
export function powerOfShareEffect(answers: number, effect: number, significance: number): number {
  const [limit, shift] = [-normalQuantile(significance / 2), Math.abs(effect) * Math.sqrt(answers / 2)];
  return normalUpperTail(limit - shift) + normalCumulative(-limit - shift);
}

const mostAnswers = 1e12;

/** The answers of each period for the power by the arcsine (R `pwr::pwr.2p.test(h, power)`); undefined without an effect. */
export const answersForShareEffect = (effect: number, { significance, power }: TestPlan): number | undefined =>
  smallestReaching({
    low: 1e-6,
    high: mostAnswers,
    reaches: (answers) => powerOfShareEffect(answers, effect, significance) >= power,
  });
