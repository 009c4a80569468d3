/** What does a bar mean: `70%`, `0.7`, `-3 points`, `12 days`? One without its unit, or with a wrong one, is refused. */
import type { Metric } from '../metrics/metric.js';
import { isDifference } from './difference.js';
import { fail } from '../problems/problem.js';
import type { Written } from '../domain/stated-gate.js';

const numberPattern = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*(.*)$/i;

type Mark = 'none' | 'percent' | 'points' | 'days' | 'minutes';

const marks: Readonly<Record<string, Mark>> = {
  '': 'none',
  '%': 'percent',
  point: 'points',
  points: 'points',
  pp: 'points',
  day: 'days',
  days: 'days',
  d: 'days',
  minute: 'minutes',
  minutes: 'minutes',
  min: 'minutes',
};

interface Rule {
  readonly expected: string;
  readonly example: string;
  /** What a number with this mark is in the unit of the metric; undefined where it has no meaning there. */
  readonly valueOf: (number: number, mark: Mark) => number | undefined;
}

const within = (value: number, most: number): number | undefined => (Math.abs(value) <= most ? value : undefined);
const plain: Rule['valueOf'] = (number, mark) => (mark === 'none' ? number : undefined);

const share: Rule = {
  expected: 'a share, as 70% or 0.7',
  example: '70%',
  valueOf: (number, mark) => {
    if (mark === 'percent' || mark === 'points') return within(number / 100, 1);
    return mark === 'none' ? within(number, 1) : undefined;
  },
};
const ratingPoints: Rule['valueOf'] = (number, mark) => (mark === 'none' || mark === 'points' ? number : undefined);

const rules: Readonly<Record<Metric['unit'], Rule>> = {
  share,
  score: {
    expected: 'a score from -100 to 100',
    example: '20',
    valueOf: (number, mark) => (mark === 'none' || mark === 'points' ? within(number, 100) : undefined),
  },
  rating: { expected: 'points of the scale', example: '3.8', valueOf: ratingPoints },
  days: {
    expected: 'a number of days',
    example: '90 days',
    valueOf: (number, mark) => (mark === 'none' || mark === 'days' ? number : undefined),
  },
  minutes: {
    expected: 'a number of minutes',
    example: '240 minutes',
    valueOf: (number, mark) => (mark === 'none' || mark === 'minutes' ? number : undefined),
  },
  count: { expected: 'a whole number', example: '100', valueOf: plain },
  quantity: { expected: 'a number in the unit of the records', example: '12', valueOf: plain },
  correlation: {
    expected: 'a number from -1 to 1',
    example: '0.3',
    valueOf: (number, mark) => (mark === 'none' ? within(number, 1) : undefined),
  },
  coefficient: { expected: 'a plain number', example: '0.7', valueOf: plain },
  statistic: { expected: 'a plain number', example: '1.5', valueOf: plain },
};

const change = (unit: Metric['unit']): Rule => {
  if (unit === 'share')
    return {
      expected: 'a change in percentage points (a percent sign could mean a part of the earlier value)',
      example: '-3 points',
      valueOf: (number, mark) => (mark === 'percent' ? undefined : share.valueOf(number, mark)),
    };
  if (unit === 'score')
    return {
      expected: 'a change in points of the score',
      example: '-5 points',
      valueOf: (number, mark) => (mark === 'none' || mark === 'points' ? within(number, 200) : undefined),
    };
  return { expected: 'a change in points of the scale', example: '-0.2 points', valueOf: ratingPoints };
};

type Measured = Pick<Metric, 'input' | 'unit'>;

const ruleOf = (metric: Measured): Rule => (isDifference(metric) ? change(metric.unit) : rules[metric.unit]);

/** How the bar of a metric may look. */
export function exampleBound(metric: Measured): string {
  return ruleOf(metric).example;
}

const markOf = (written: string): Mark | undefined => {
  const word = written.trim().toLowerCase();
  return Object.hasOwn(marks, word) ? marks[word] : undefined;
};

/** True of a word that can stand behind the number of a bar, in capitals or not. */
export const isUnit = (word: string): boolean => word.trim() !== '' && markOf(word) !== undefined;

/** The bar in the unit of the judged metric: shares 0..1, scores −100..100; anything unclear is a problem at its place. */
export function boundOf(metric: Measured & Pick<Metric, 'id'>, written: Written): number {
  const rule = ruleOf(metric);
  const [, digits = '', unit = ''] = numberPattern.exec(written.text.trim().replaceAll('−', '-')) ?? [];
  const mark = markOf(unit);
  const value = digits === '' || mark === undefined ? undefined : rule.valueOf(Number(digits), mark);
  if (value !== undefined && Number.isFinite(value)) return value === 0 ? 0 : value;
  const { expected, example } = rule;
  return fail('gate-bad-bound', { metric: metric.id, written: written.text, expected, example }, { ...written.at });
}

/** Percent where that says exactly the same, else the number itself; read back it is the same number. */
export function boundText(value: number, metric: Measured): string {
  const percent = Number((value * 100).toFixed(6));
  const isExact = percent / 100 === value;
  if (metric.unit === 'share' && isExact)
    return isDifference(metric) ? `${String(percent)} points` : `${String(percent)}%`;
  return String(value);
}
