/** Which patterns of a whole response call for a look, and from where on? */

/** One of the questions a pattern is read from, in the order in which they were asked. */
export interface PatternItem {
  readonly code: string;
  /** Low + high end of the scale where the answers were turned round: a straight line is one as it was ticked. */
  readonly turnedAbout?: number;
}

/**
 * `longest-run`: the most equal answers in a row; `variability`: the standard deviation of the answers, in points;
 * `distance`: Mahalanobis' D² from the usual pattern of answers; `duration`: seconds the response took; `repeated`: 1 where
 * another response says the same all the way through; `failed-checks`: attention checks with another answer than the right one, which is 1;
 * `even-odd`: how alike the halves of the scales (places of the items) are, −1..1; `synonyms`: the same of pairs of items.
 */
export type Pattern =
  | {
      readonly kind: 'even-odd';
      readonly items: readonly PatternItem[];
      readonly scales: readonly (readonly number[])[];
    }
  | {
      readonly kind: 'synonyms';
      readonly items: readonly PatternItem[];
      readonly pairs: readonly (readonly [earlier: number, later: number])[];
    }
  | {
      readonly kind: 'longest-run' | 'variability' | 'repeated' | 'failed-checks';
      readonly items: readonly PatternItem[];
    }
  | { readonly kind: 'distance'; readonly items: readonly PatternItem[]; readonly around: UsualPattern }
  | { readonly kind: 'duration' };

/** What all responses have in common: mean and standard deviation of each item, and L of their correlations LL'. */
export interface UsualPattern {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  readonly factor: readonly (readonly number[])[];
}

/** One rule: a response is flagged where its pattern lies beyond the limit. */
export interface Flag {
  readonly pattern: Pattern;
  readonly is: 'at-least' | 'above' | 'below';
  readonly limit: number;
  /** Fewest answers to the items of the pattern by which a response can be judged. */
  readonly answered: number;
}

/** What a rule says of a response; the number of the place is the digit it stands for. */
export const verdicts = ['not-judged', 'passed', 'flagged'] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts of all rules as one number, so that they can be counted together: a digit of base three each. */
export const combinedVerdicts = (each: readonly Verdict[]): number =>
  each.reduceRight((number, verdict) => number * verdicts.length + verdicts.indexOf(verdict), 0);

/** What the rule at this place said. */
export function verdictAt(combined: number, place: number): Verdict {
  const digit = Math.floor(combined / verdicts.length ** place) % verdicts.length;
  return verdicts[digit] as Verdict;
}
