/** How is a judgement said? The figure, the bar and the reason as values and messages. */
import { metricById } from '../metrics/metric-by-id.js';
import { empty, interval, label, number, withheld } from '../report/build.js';
import { message, type Message } from '../text/message.js';
import type { Unit, Value } from '../text/value.js';
import { isDifference } from './difference.js';
import { judgedMetric, type Gate } from './gate.js';
import type { Because, Judgement } from './judge.js';
import { printFigureAndBar } from './print-gate.js';

/** The unit in which the judged figure is shown. */
export function unitOf(gate: Gate): Unit {
  const metric = metricById(judgedMetric(gate));
  if (!metric) return 'statistic';
  const { unit } = metric;
  if (isDifference(metric) && (unit === 'share' || unit === 'rating')) return `${unit}-change`;
  return unit;
}

/** A bar keeps all its digits: 70.25 % must not look like 70.3 %. */
function barUnit(unit: Unit): Unit {
  if (unit === 'share') return 'level';
  return ['score', 'rating', 'coefficient', 'statistic', 'correlation', 'count'].includes(unit) ? 'quantity' : unit;
}

/** What must be cleared. */
export function barOf(gate: Gate): Message {
  const { atLeast, atMost } = gate;
  const shown = (bar: number): Value => number(bar, barUnit(unitOf(gate)));
  if (atLeast !== undefined && atMost !== undefined)
    return message('gates.bar.between', { low: shown(atLeast), high: shown(atMost) });
  if (atLeast !== undefined) return message('gates.bar.at-least', { bar: shown(atLeast) });
  return message('gates.bar.at-most', { bar: shown(atMost ?? 0) });
}

/** The judged number, or why there is none. */
export function valueOf({ gate, figure, because }: Judgement): Value {
  if (figure?.status === 'known' && figure.value !== undefined) return number(figure.value, unitOf(gate));
  return because.kind === 'withheld' ? withheld(because) : label(message('gates.no-figure'));
}

/** Its interval; open where a method gives one end alone. */
export function intervalOf({ gate, figure }: Judgement): Value {
  const { low, high } = figure ?? {};
  const unit = unitOf(gate);
  if (low === undefined) return empty;
  return high === undefined
    ? label(message('word.interval-open', { low: number(low, unit) }))
    : interval(low, high, unit);
}

/** How many answered; of a withheld figure only where the report says it too. */
export function answersOf({ figure }: Judgement): Value {
  return figure?.answers === undefined ? empty : number(figure.answers, 'count');
}

/** What its name does not say of the group; a gate that was given a name says nothing of it. */
function groupNames({ gate, group, figure }: Judgement): readonly string[] {
  const isNamed = gate.name !== printFigureAndBar(gate);
  const isSaid = (name: string): boolean => !isNamed && (Object.hasOwn(gate.where, name) || name === 'period');
  const isOfEveryChange = (name: string): boolean => name === 'period' && figure?.period !== undefined;
  return Object.keys(group).filter((name) => gate.by.includes(name) || !(isSaid(name) || isOfEveryChange(name)));
}

/** The gate with the group that was judged, and the survey where several were. */
export function titleOf(judgement: Judgement, { namesSurvey }: { readonly namesSurvey: boolean }): Message {
  const { gate, group, figure } = judgement;
  const pairs = groupNames(judgement).map((name) => message('gates.group', { name, value: group[name] ?? '' }));
  const survey = namesSurvey && figure?.survey !== undefined ? [figure.survey] : [];
  const parts = [...pairs, ...survey];
  if (parts.length === 0) return message('gates.named', { gate: gate.name });
  return message('gates.named.group', { gate: gate.name, group: message('list', { items: parts }) });
}

/** The outcome in words, and that it does not fail the run where it might be thought to. */
export function outcomeOf({ outcome, effect }: Judgement): Message {
  const said = message(`gates.outcome.${outcome}`);
  return outcome !== 'passed' && effect !== 'fail' ? message('gates.outcome.let-through', { outcome: said }) : said;
}

function missing({ mayBeWithheld, groupedBy }: Extract<Because, { kind: 'missing' }>): Message {
  if (mayBeWithheld) return message('gates.because.missing.withheld');
  if (groupedBy.length === 0) return message('gates.because.missing');
  return message('gates.because.missing.by', { names: message('list', { items: groupedBy }) });
}

function judged(judgement: Judgement, kind: 'interval' | 'estimate' | 'no-interval'): Message {
  const end = judgement.outcome === 'passed' ? 'passed' : 'failed';
  const words = { value: valueOf(judgement), interval: intervalOf(judgement), bar: barOf(judgement.gate) };
  return message(`gates.because.${kind}.${end}`, words);
}

/** Why this is the outcome. */
export function reasonOf(judgement: Judgement): Message {
  const { because, gate } = judgement;
  switch (because.kind) {
    case 'interval':
    case 'estimate':
    case 'no-interval':
      return judged(judgement, because.kind);
    case 'both-sides':
      return message('gates.because.both-sides', { interval: intervalOf(judgement), bar: barOf(gate) });
    case 'too-few':
      return message('gates.because.too-few', {
        answers: answersOf(judgement),
        needed: number(because.needed, 'count'),
      });
    case 'withheld':
      return message(`withheld.sentence.${because.reason}`);
    case 'missing':
      return missing(because);
    case 'several':
      return message('gates.because.several', { names: message('list', { items: because.names }) });
  }
}

function afterUnknown({ because, gate }: Judgement, topic: string): Message {
  if (because.kind === 'several') return message('gates.next.several');
  if (because.kind !== 'withheld') {
    const isHidden = because.kind === 'missing' && because.mayBeWithheld;
    return isHidden ? message('gates.next.anonymity') : message('gates.next.missing', { topic });
  }
  if (because.reason === 'roles-disagree') return message('gates.next.roles-disagree');
  if (because.reason === 'anonymity') return message('gates.next.anonymity');
  return message('gates.next.withheld', { metric: judgedMetric(gate) });
}

/** What to do next; nothing where the gate passed. `topic` brings the figures of the metric. */
export function nextOf(judgement: Judgement, topic: string): Message | undefined {
  switch (judgement.outcome) {
    case 'passed':
      return undefined;
    case 'failed':
      return message('gates.next.failed', { topic });
    case 'inconclusive':
      return message(judgement.because.kind === 'too-few' ? 'gates.next.too-few' : 'gates.next.both-sides');
    case 'unknown':
      return afterUnknown(judgement, topic);
  }
}
