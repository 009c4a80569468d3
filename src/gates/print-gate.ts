/** How is a gate written as one expression? What is printed reads back as the same gate. */
import { metricById } from '../metrics/metric-by-id.js';
import { boundText } from './bounds.js';
import { judgedMetric, usualGate, type Gate } from './gate.js';

const plainWord = /^[^\s"=,<>≥≤\\]+$/u;
/** Words that mean something where a value may also stand. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
const value = (text: string): string => (plainWord.test(text) && text !== 'every' ? text : quoted(text));

function bound(mark: string, number: number | undefined, gate: Pick<Gate, 'metric' | 'versus'>): readonly string[] {
  if (number === undefined) return [];
  const metric = metricById(judgedMetric(gate));
  return [`${mark} ${metric ? boundText(number, metric) : String(number)}`];
}

const clause = (word: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${word} ${value(text)}`];

const unusual = <T>(given: T, usual: T): T | undefined => (given === usual ? undefined : given);

type Unnamed = Omit<Gate, 'name'>;

/** The figure and its bar, and whether the estimate alone is judged: what a gate is called that has no name. */
export function printFigureAndBar(gate: Unnamed): string {
  const { metric, where, by, survey, period, versus, judgeBy } = gate;
  const pairs = Object.entries(where).map(([name, group]) => `${value(name)}=${value(group)}`);
  return [
    metric,
    ...(pairs.length === 0 ? [] : [`where ${pairs.join(' and ')}`]),
    ...(by.length === 0 ? [] : [`by ${by.map(value).join(', ')}`]),
    ...clause('survey', survey),
    ...clause('period', period),
    ...clause('versus', versus),
    ...bound('>=', gate.atLeast, gate),
    ...bound('<=', gate.atMost, gate),
    ...clause('judge', unusual<string>(judgeBy, usualGate.judgeBy)),
  ].join(' ');
}

/** The whole gate but for its name and the words for people; what is usual is left out. */
export function printGate(gate: Unnamed): string {
  const minimum = unusual(gate.minimumAnswers, usualGate.minimumAnswers);
  return [
    printFigureAndBar(gate),
    ...clause('minimum', minimum === undefined ? undefined : String(minimum)),
    ...clause('if-unknown', unusual<string>(gate.ifUnknown, usualGate.ifUnknown)),
    ...clause('if-inconclusive', unusual<string>(gate.ifInconclusive, usualGate.ifInconclusive)),
  ].join(' ');
}

/** The gate with the name it was given, as an expression that reads back as the same gate. */
export function printNamedGate(gate: Gate): string {
  const isOwn = gate.name !== printFigureAndBar(gate);
  return [printGate(gate), ...clause('as', isOwn ? gate.name : undefined)].join(' ');
}
