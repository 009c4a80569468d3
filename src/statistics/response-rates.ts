/** Of those who were asked, how many answered, cooperated, refused or were reached, by the definitions of AAPOR? */
import type { Estimate, IntervalOptions } from './estimate.js';
import { invalidValues } from './input-checks.js';
import { estimateProportion } from './interval-of-proportion.js';

/** How many invitations ended in which way; whole numbers >= 0 (AAPOR, Standard Definitions, 10th edition, 2023). */
export interface CaseDispositions {
  /** I. */
  readonly complete: number;
  /** P. */
  readonly partial: number;
  /** R. */
  readonly refusal: number;
  /** NC. */
  readonly nonContact: number;
  /** O: reached, neither refused nor answered (ill, away, no common language). */
  readonly other: number;
  /** UH and UO together: not known whether they belong to those who were to be asked. Every rate counts both alike. */
  readonly unknown: number;
  /**
   * Known not to belong to those who were to be asked. Left out where nobody recorded it: 0 states that it was recorded
   * and there was nobody, and makes everybody of unknown eligibility eligible.
   */
  readonly ineligible?: number;
}

export interface ResponseRateOptions extends IntervalOptions {
  /** e, 0..1, as stated; without it e is estimated from the cases whose eligibility is known. */
  readonly eligibleShare?: number;
}

type Numbered<Name extends string, Number extends number> = `${Name}${Number}`;
export type ResponseRate =
  Numbered<'RR', 1 | 2 | 3 | 4 | 5 | 6> | Numbered<'COOP', 1 | 2 | 3 | 4> | Numbered<'REF' | 'CON', 1 | 2 | 3>;

/** Which cases a rate counts, out of which; `unknown` says how cases of unknown eligibility enter the denominator. */
interface Definition {
  readonly hits: (cases: CaseDispositions) => number;
  readonly among: (cases: CaseDispositions) => number;
  readonly unknown: 'all' | 'estimated' | 'none';
}

const complete = ({ complete: I }: CaseDispositions): number => I;
const answered = ({ complete: I, partial: P }: CaseDispositions): number => I + P;
const refused = ({ refusal: R }: CaseDispositions): number => R;
const answeredOrRefused = (cases: CaseDispositions): number => answered(cases) + cases.refusal;
const contacted = (cases: CaseDispositions): number => answeredOrRefused(cases) + cases.other;
const eligible = (cases: CaseDispositions): number => contacted(cases) + cases.nonContact;

/** RR1 counts everybody, RR3 the share e of the unknown, RR5 nobody unknown; RR2, 4, 6 count partial answers as answers. */
const definitions: Readonly<Record<ResponseRate, Definition>> = {
  RR1: { hits: complete, among: eligible, unknown: 'all' },
  RR2: { hits: answered, among: eligible, unknown: 'all' },
  RR3: { hits: complete, among: eligible, unknown: 'estimated' },
  RR4: { hits: answered, among: eligible, unknown: 'estimated' },
  RR5: { hits: complete, among: eligible, unknown: 'none' },
  RR6: { hits: answered, among: eligible, unknown: 'none' },
  COOP1: { hits: complete, among: contacted, unknown: 'none' },
  COOP2: { hits: answered, among: contacted, unknown: 'none' },
  COOP3: { hits: complete, among: answeredOrRefused, unknown: 'none' },
  COOP4: { hits: answered, among: answeredOrRefused, unknown: 'none' },
  REF1: { hits: refused, among: eligible, unknown: 'all' },
  REF2: { hits: refused, among: eligible, unknown: 'estimated' },
  REF3: { hits: refused, among: eligible, unknown: 'none' },
  CON1: { hits: contacted, among: eligible, unknown: 'all' },
  CON2: { hits: contacted, among: eligible, unknown: 'estimated' },
  CON3: { hits: contacted, among: eligible, unknown: 'none' },
};

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0;

/** A disposition that is no whole number, or an e outside 0..1. */
function refuseCases(cases: CaseDispositions, { eligibleShare = 1 }: ResponseRateOptions): Estimate | undefined {
  const { complete: I, partial: P, refusal: R, nonContact, other, unknown, ineligible = 0 } = cases;
  const counts = [I, P, R, nonContact, other, unknown, ineligible];
  return counts.every(isCount) && eligibleShare >= 0 && eligibleShare <= 1 ? undefined : invalidValues;
}

/**
 * e, the share of eligible cases among those of known eligibility, 0..1, with Wilson's interval (the "proportional
 * allocation" of AAPOR and CASRO; `responserates` in R takes it as given). It assumes that the unknown are like the
 * known. Withheld: ineligible cases were not recorded, nobody's eligibility is known.
 */
export function estimateEligibleShare(cases: CaseDispositions, options: IntervalOptions): Estimate {
  const refusal = refuseCases(cases, options);
  if (refusal) return refusal;
  if (cases.ineligible === undefined) return { status: 'withheld', reason: 'eligibility-unknown' };
  const hits = eligible(cases);
  return estimateProportion({ kind: 'proportion', hits, trials: hits + cases.ineligible }, options);
}

/** e as stated or estimated, as an `Estimate` so that its absence has a reason. */
function eligibleShareOf(cases: CaseDispositions, options: ResponseRateOptions): Estimate {
  const { eligibleShare } = options;
  if (eligibleShare === undefined) return estimateEligibleShare(cases, options);
  return { status: 'known', value: eligibleShare, answers: cases.unknown, method: 'estimated-denominator' };
}

/**
 * One rate, 0..1. Where its denominator is a count of cases it has Wilson's interval. RR3, RR4, REF2 and CON2 divide by
 * known cases + e × unknown ones, which is no count: they have no interval, and their method (`estimated-denominator`)
 * says so; without unknown cases they are counts again. `answers` counts the cases behind the denominator, unknown ones
 * whole. Withheld: nobody in the denominator, e needed and neither stated nor to be estimated, a count not whole.
 */
export function responseRate(rate: ResponseRate, cases: CaseDispositions, options: ResponseRateOptions): Estimate {
  const refusal = refuseCases(cases, options);
  if (refusal) return refusal;
  const { hits: hitsOf, among, unknown } = definitions[rate];
  const [hits, known] = [hitsOf(cases), among(cases)];
  const trials = unknown === 'none' ? known : known + cases.unknown;
  if (unknown !== 'estimated' || cases.unknown === 0)
    return estimateProportion({ kind: 'proportion', hits, trials }, options);
  const share = eligibleShareOf(cases, options);
  if (share.status === 'withheld') return share;
  const denominator = known + share.value * cases.unknown;
  if (denominator === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  return { status: 'known', value: hits / denominator, answers: trials, method: 'estimated-denominator' };
}

/** Which cases a rate counts and out of how many; undefined where its denominator holds an estimated number of cases. */
export function casesOfRate(
  rate: ResponseRate,
  cases: CaseDispositions,
): { readonly hits: number; readonly trials: number } | undefined {
  const { hits, among, unknown } = definitions[rate];
  if (unknown === 'estimated' && cases.unknown > 0) return undefined;
  return { hits: hits(cases), trials: among(cases) + (unknown === 'none' ? 0 : cases.unknown) };
}

/** All rates by name, in the order of AAPOR. */
export function responseRates(
  cases: CaseDispositions,
  options: ResponseRateOptions,
): ReadonlyMap<ResponseRate, Estimate> {
  const names = Object.keys(definitions) as ResponseRate[];
  return new Map(names.map((name) => [name, responseRate(name, cases, options)]));
}
