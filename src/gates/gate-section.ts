/** The part of the report that says what became of the gates, and the verdicts for programs. */
import { aboutVerdict } from '../report/about-verdict.js';
import { label, number, numberColumn, textColumn } from '../report/build.js';
import type { Block, Finding, Section, Table, Verdict } from '../report/document.js';
import { message } from '../text/message.js';
import { exitCodeOf, type Judgement, type Outcome } from './judge.js';
import { printGate } from './print-gate.js';
import {
  answersOf,
  barOf,
  intervalOf,
  nextOf,
  outcomeOf,
  reasonOf,
  titleOf,
  unitOf,
  valueOf,
} from './verdict-words.js';

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

/** Numbers of a figure that is known; nothing of one that is withheld. */
function numbersOf({ figure }: Judgement): Pick<Verdict, 'value' | 'low' | 'high' | 'answers'> {
  if (figure?.status !== 'known') return {};
  const { value, low, high, answers } = figure;
  return { ...given('value', value), ...given('low', low), ...given('high', high), ...given('answers', answers) };
}

/** What became of a gate. `topic` brings its figures; the survey is named where several were judged. */
export function verdictOf(
  judgement: Judgement,
  { topic, namesSurvey }: { readonly topic: string; readonly namesSurvey: boolean },
): Verdict {
  const { gate, figure, outcome, effect, judgedBy, group } = judgement;
  return {
    gate: gate.name,
    expression: printGate(gate),
    metric: gate.metric,
    by: group,
    ...given('survey', figure?.survey ?? gate.survey),
    outcome,
    effect,
    judgedBy,
    unit: unitOf(gate),
    ...given('atLeast', gate.atLeast),
    ...given('atMost', gate.atMost),
    ...numbersOf(judgement),
    title: titleOf(judgement, { namesSurvey }),
    bar: barOf(gate),
    says: outcomeOf(judgement),
    reason: reasonOf(judgement),
    ...given('next', nextOf(judgement, topic)),
    ...given('severity', gate.severity),
    ...given('owner', gate.owner),
    ...given('note', gate.note),
    ...given('at', gate.at),
  };
}

function tableOf(judgements: readonly Judgement[], verdicts: readonly Verdict[]): Table {
  return {
    type: 'table',
    id: 'gates',
    title: message('gates.title'),
    columns: [
      textColumn('gate', message('gates.column.gate')),
      numberColumn('value', message('gates.column.value')),
      numberColumn('interval', message('gates.column.interval')),
      numberColumn('answers', message('gates.column.answers')),
      numberColumn('bar', message('gates.column.bar')),
      textColumn('verdict', message('gates.column.verdict')),
    ],
    rows: judgements.map((one, at) => [
      label(verdicts[at]?.title ?? one.gate.name),
      valueOf(one),
      intervalOf(one),
      answersOf(one),
      label(barOf(one.gate)),
      label(outcomeOf(one)),
    ]),
    notes: [message('gates.note.interval')],
  };
}

function findingOf(verdict: Verdict, at: number): Finding {
  const { title: gate, says: outcome, reason, next, effect } = verdict;
  const about = aboutVerdict(verdict);
  const words = { gate, outcome, reason };
  return {
    type: 'finding',
    id: `gate-${String(at + 1)}`,
    emphasis: effect === 'fail' ? 'bad' : 'neutral',
    text: about ? message('gates.finding.noted', { ...words, about }) : message('gates.finding', words),
    ...(next ? { next } : {}),
  };
}

function summaryOf(verdicts: readonly Verdict[]): Block {
  const count = (outcome: Outcome) => number(verdicts.filter((one) => one.outcome === outcome).length, 'count');
  return {
    type: 'paragraph',
    text: message('gates.summary', {
      all: number(verdicts.length, 'count'),
      passed: count('passed'),
      failed: count('failed'),
      inconclusive: count('inconclusive'),
      unknown: count('unknown'),
    }),
  };
}

function endOf(verdicts: readonly Verdict[]): Block {
  const failing = verdicts.filter(({ effect }) => effect === 'fail').length;
  const text =
    exitCodeOf(verdicts) === 0
      ? message('gates.end.passes')
      : message('gates.end.fails', { count: number(failing, 'count') });
  return { type: 'paragraph', text };
}

/** The section of the gates: how many passed, every gate with its figure, and each that did not pass with what to do. */
export function gateSection(judgements: readonly Judgement[], verdicts: readonly Verdict[]): Section {
  const findings = verdicts.filter(({ outcome }) => outcome !== 'passed').map(findingOf);
  return {
    id: 'gates',
    title: message('section.gates'),
    blocks: [summaryOf(verdicts), endOf(verdicts), tableOf(judgements, verdicts), ...findings],
  };
}
