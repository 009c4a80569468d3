/** How is a gate written as one expression? What is printed reads back as the same gate. */
import { metricById } from '../metrics/metric-by-id.js';
import { boundText } from './bounds.js';
import { usualGate, type Gate } from './gate.js';

const plainWord = /^[^\s"=,<>≥≤\\]+$/u;
/** Words that mean something where a value may also stand. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
const value = (text: string): string => (plainWord.test(text) && text !== 'every' ? text : quoted(text));

function bound(mark: string, number: number | undefined, { metric, versus }: Gate): readonly string[] {
  if (number === undefined) return [];
  const { unit = 'statistic' } = metricById(metric) ?? {};
  return [`${mark} ${boundText(number, { unit, isChange: versus !== undefined })}`];
}

const clause = (word: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${word} ${value(text)}`];

const unusual = <T>(given: T, usual: T): T | undefined => (given === usual ? undefined : given);

/** The figure and the bar, without what is usual: the name of a gate that has none. */
export function printGate(gate: Omit<Gate, 'name'> & Partial<Pick<Gate, 'name'>>): string {
  const { metric, where, by, survey, period, versus } = gate;
  const named = { name: '', ...gate };
  const pairs = Object.entries(where).map(([name, group]) => `${value(name)}=${value(group)}`);
  const minimum = unusual(gate.minimumAnswers, usualGate.minimumAnswers);
  return [
    metric,
    ...(pairs.length === 0 ? [] : [`where ${pairs.join(' and ')}`]),
    ...(by.length === 0 ? [] : [`by ${by.map(value).join(', ')}`]),
    ...clause('survey', survey),
    ...clause('period', period),
    ...clause('versus', versus),
    ...bound('>=', gate.atLeast, named),
    ...bound('<=', gate.atMost, named),
    ...clause('judge', unusual<string>(gate.judgeBy, usualGate.judgeBy)),
    ...clause('minimum', minimum === undefined ? undefined : String(minimum)),
    ...clause('if-unknown', unusual<string>(gate.ifUnknown, usualGate.ifUnknown)),
    ...clause('if-inconclusive', unusual<string>(gate.ifInconclusive, usualGate.ifInconclusive)),
    ...clause('as', gate.name === undefined || gate.name === '' ? undefined : gate.name),
  ].join(' ');
}
