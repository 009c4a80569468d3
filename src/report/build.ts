/** How do estimates become values and figures of a report? Short constructors, so that analyses stay short. */
import type { Method, WithheldReason } from '../domain/methods.js';
import { message, type Message } from '../text/message.js';
import type { EmptyValue, IntervalValue, LabelValue, NumberValue, Unit, Value, WithheldValue } from '../text/value.js';
import type { Column, Figure, Notice } from './document.js';

/** Why there is no number; structurally a withheld estimate of `statistics/`, which this layer must not import. */
export interface WithheldSource {
  readonly reason: WithheldReason;
  readonly answers?: number;
  readonly needed?: number;
}
interface WithheldLike extends WithheldSource {
  readonly status: 'withheld';
}

/** Structurally an estimate of `statistics/`. */
export type EstimateSource =
  | WithheldLike
  | {
      readonly status: 'known';
      readonly value: number;
      readonly interval?: readonly [low: number, high: number];
      readonly lowerLimit?: number;
      readonly answers: number;
      readonly method: Method;
      readonly clusters?: number;
      readonly degreesOfFreedom?: number;
    };

/** Structurally a test of `statistics/`. */
export type TestSource =
  | WithheldLike
  | {
      readonly status: 'known';
      readonly statistic: number;
      readonly degreesOfFreedom?: number;
      readonly degreesOfFreedomWithin?: number;
      readonly p: number;
      readonly answers: number;
      readonly method: Method;
      readonly clusters?: number;
      readonly effect?: number;
    };

interface FigureFacts {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly definition: Message;
  readonly survey?: string | undefined;
  readonly period?: string | undefined;
  /** True where answers count by weights; the definition then says by which. */
  readonly weighted?: boolean;
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError('A number of a report must be finite; what cannot be computed is withheld with its reason.');
}

const noAnswers: WithheldLike = { status: 'withheld', reason: 'no-answers' };

/** A number with its unit. */
export function number(value: number, unit: Unit, currency?: string): NumberValue {
  return { type: 'number', value: finite(value), unit, ...(currency === undefined ? {} : { currency }) };
}

/** An interval in the unit of its estimate. */
export function interval(low: number, high: number, unit: Unit): IntervalValue {
  return { type: 'interval', low: finite(low), high: finite(high), unit };
}

/** Words of ours (a message) or text from the data (a string). */
export function label(words: LabelValue['label']): LabelValue {
  return { type: 'label', label: words };
}

/** The reason instead of a number. */
export function withheld({ reason, answers, needed }: WithheldSource): WithheldValue {
  return {
    type: 'withheld',
    reason,
    ...(answers === undefined ? {} : { answers }),
    ...(needed === undefined ? {} : { needed }),
  };
}

/** A column of words. */
export function textColumn(id: string, title: Message): Column {
  return { id, title, align: 'left' };
}

/** A column of numbers. */
export function numberColumn(id: string, title: Message): Column {
  return { id, title, align: 'right' };
}

/** Something to know before believing the figures. */
export const notice = (id: string, text: Message, level: Notice['level'] = 'note'): Notice => ({
  type: 'notice',
  id,
  level,
  text,
});

/** A cell in which nothing belongs. */
export const empty: EmptyValue = { type: 'empty' };

/** The value of an estimate or the reason for its absence; a group without an estimate has no answers. */
export function valueOfEstimate(estimate: EstimateSource | undefined, unit: Unit): Value {
  const known = estimate ?? noAnswers;
  return known.status === 'known' ? number(known.value, unit) : withheld(known);
}

/** The interval of an estimate; empty where the number is withheld (its own cell says why) or the method has none. */
export function intervalOfEstimate(estimate: EstimateSource | undefined, unit: Unit): Value {
  if (estimate?.status !== 'known') return empty;
  const { lowerLimit } = estimate;
  if (!estimate.interval)
    return lowerLimit === undefined ? empty : label(message('word.interval-open', { low: number(lowerLimit, unit) }));
  return interval(estimate.interval[0], estimate.interval[1], unit);
}

/** n of an estimate, marked when it is under `smallBelow`; withheld where even the count must not be known. */
export function answersOfEstimate(estimate: EstimateSource | undefined, smallBelow = 0): Value {
  const known = estimate ?? noAnswers;
  if (known.answers === undefined) return known.status === 'withheld' ? withheld(known) : empty;
  const count = number(known.answers, 'count');
  return known.answers < smallBelow ? { ...count, isSmallBase: true } : count;
}

function factsOf({ metric, by, survey, period }: FigureFacts): Pick<Figure, 'metric' | 'by' | 'survey' | 'period'> {
  return { metric, by, ...(survey === undefined ? {} : { survey }), ...(period === undefined ? {} : { period }) };
}

function withheldFigure(facts: FigureFacts, { reason, answers, needed }: WithheldLike): Figure {
  return {
    ...factsOf(facts),
    status: 'withheld',
    ...(answers === undefined ? {} : { answers }),
    weighted: facts.weighted ?? false,
    reason,
    ...(needed === undefined ? {} : { needed }),
    definition: facts.definition,
  };
}

/** An estimate for scripts: unrounded, with interval, n, number of accounts, method and definition. */
export function figureOf(facts: FigureFacts & { readonly estimate: EstimateSource | undefined }): Figure {
  const estimate = facts.estimate ?? noAnswers;
  if (estimate.status === 'withheld') return withheldFigure(facts, estimate);
  const { value, interval: ends, lowerLimit, answers, clusters, degreesOfFreedom, method } = estimate;
  return {
    ...factsOf(facts),
    status: 'known',
    value: finite(value),
    ...(ends ? { low: finite(ends[0]), high: finite(ends[1]) } : {}),
    ...(lowerLimit === undefined ? {} : { low: finite(lowerLimit) }),
    answers,
    ...(clusters === undefined ? {} : { clusters }),
    ...(degreesOfFreedom === undefined ? {} : { df: degreesOfFreedom }),
    weighted: facts.weighted ?? false,
    method,
    definition: facts.definition,
  };
}

/** A p below what a double holds is rounded to 0, and no test says 0. */
const neverZero = (p: number): number => Math.max(Number.MIN_VALUE, finite(p));

/** What a test is about, where that is printed beside its p. */
interface Tested {
  readonly value: number;
  readonly interval?: readonly [low: number, high: number];
}

/** A test for scripts: statistic, degrees of freedom, p raw and adjusted, effect, n; and `of`, what was tested. */
export function figureOfTest(
  facts: FigureFacts & {
    readonly test: TestSource;
    readonly of?: Tested | undefined;
    readonly pAdjusted?: number | undefined;
  },
): Figure {
  const { test, of, pAdjusted } = facts;
  if (test.status === 'withheld') return withheldFigure(facts, test);
  const { answers, clusters, statistic, degreesOfFreedom, degreesOfFreedomWithin, p, effect, method } = test;
  return {
    ...factsOf(facts),
    status: 'known',
    ...(of ? { value: finite(of.value) } : {}),
    ...(of?.interval ? { low: finite(of.interval[0]), high: finite(of.interval[1]) } : {}),
    answers,
    ...(clusters === undefined ? {} : { clusters }),
    statistic: finite(statistic),
    ...(degreesOfFreedom === undefined ? {} : { df: degreesOfFreedom }),
    ...(degreesOfFreedomWithin === undefined ? {} : { dfWithin: degreesOfFreedomWithin }),
    p: neverZero(p),
    ...(pAdjusted === undefined ? {} : { pAdjusted: neverZero(pAdjusted) }),
    ...(effect === undefined ? {} : { effect: finite(effect) }),
    weighted: facts.weighted ?? false,
    method,
    definition: facts.definition,
  };
}
