/** Does a collector coach the answers? Signals that agree, each with what else explains it; nobody named unasked. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { collectorDifference } from '../../metrics/governance/collector-difference.js';
import {
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { textOf } from '../ledger-values.js';
import { firstScore } from '../scores.js';
import { lastDays, readSignals, signals, topFrom, type Signal, type SignalCounts } from './collector-counts.js';
import { fewestCases, smallestGap, type Hits } from './compare-units.js';
import { fewestSignals, judgeCollectors, type JudgedSignal } from './judge-collectors.js';
import { unitNamer, type NamedUnit } from './unit-names.js';

const rowsShown = 6;

interface Judged {
  readonly view: SurveyView;
  readonly all: readonly JudgedSignal[];
  readonly nameOf: (collector: string) => NamedUnit;
}

function namerFor(view: SurveyView, counts: SignalCounts): Judged['nameOf'] {
  const regionOf = new Map(
    view.source
      .ledger('customer')
      .map((record) => [
        textOf(record, 'customer_id') ?? '',
        textOf(record, 'region') ?? textOf(record, 'country') ?? '',
      ]),
  );
  const regions = new Map<string, Set<string>>();
  for (const { unit, account } of [...counts.values()].flat()) {
    const own = regions.get(unit) ?? new Set<string>();
    regions.set(unit, own.add(regionOf.get(account) ?? ''));
  }
  return unitNamer(view.settings, regions);
}

function signalWords({ survey }: SurveyView, signal: Signal): Message {
  const score = firstScore(survey, ['recommend', 'satisfaction']);
  return message(`signal.${signal}`, {
    days: number(lastDays, 'count'),
    from: score ? number(topFrom(score), 'count') : '',
  });
}

const shareText = ({ hits, trials }: Hits): Message =>
  message('word.of', { part: number(hits, 'count'), whole: number(trials, 'count') });

const byStrength = (a: JudgedSignal, b: JudgedSignal): number =>
  Number(b.isRaised) - Number(a.isRaised) ||
  (a.pAdjusted ?? 2) - (b.pAdjusted ?? 2) ||
  compareCodePoints(a.unit, b.unit);

/** Collectors with so many raised signals that something is said, most signals first. */
function raisedCollectors(all: readonly JudgedSignal[]): readonly (readonly JudgedSignal[])[] {
  const byCollector = new Map<string, JudgedSignal[]>();
  for (const one of all.filter(({ isRaised }) => isRaised))
    byCollector.set(one.unit, [...(byCollector.get(one.unit) ?? []), one]);
  return [...byCollector.values()]
    .filter((own) => own.length >= fewestSignals)
    .toSorted((a, b) => b.length - a.length || compareCodePoints(a[0]?.unit ?? '', b[0]?.unit ?? ''));
}

const signalTable = ({ view, all, nameOf }: Judged): Table => ({
  type: 'table',
  id: 'collectors',
  title: message('coaching.title'),
  columns: [
    textColumn('collector', message('column.collector')),
    textColumn('signal', message('column.signal')),
    numberColumn('own', message('column.own-share')),
    numberColumn('others', message('column.other-share')),
    numberColumn('difference', message('column.difference')),
    numberColumn('interval', message('column.interval')),
    numberColumn('p-adjusted', message('column.p-adjusted')),
  ],
  rows: all
    .toSorted(byStrength)
    .slice(0, rowsShown)
    .map(({ unit, signal, own, others, difference, pAdjusted }) => [
      label(nameOf(unit).name),
      label(signalWords(view, signal)),
      label(shareText(own)),
      label(shareText(others)),
      valueOfEstimate(difference, 'share-change'),
      intervalOfEstimate(difference, 'share-change'),
      pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
    ]),
  notes: [
    message('note.collectors', {
      fewest: number(fewestCases, 'count'),
      collectors: number(new Set(all.map(({ unit }) => unit)).size, 'count'),
    }),
    message('note.collectors-two', { gap: number(smallestGap, 'share-change') }),
  ],
});

/** Evidence and innocent explanations side by side, for the signals that are spoken of. */
function explanations({ view }: Judged, raised: readonly (readonly JudgedSignal[])[]): readonly Block[] {
  const spokenOf = signals.filter((signal) => raised.flat().some((one) => one.signal === signal));
  if (spokenOf.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: 'collectors-explained',
    title: message('coaching.explained.title'),
    columns: [
      textColumn('signal', message('column.signal')),
      textColumn('evidence', message('column.may-mean')),
      textColumn('innocent', message('column.innocent')),
    ],
    rows: spokenOf.map((signal) => [
      label(signalWords(view, signal)),
      label(message(`signal.${signal}.evidence`)),
      label(message(`signal.${signal}.innocent`)),
    ]),
    notes: [],
  };
  return [table];
}

function findingsOf({ view, nameOf }: Judged, raised: readonly (readonly JudgedSignal[])[]): readonly RankedFinding[] {
  return raised.map((own, place) => {
    const text = message('finding.coached-answers', {
      name: label(nameOf(own[0]?.unit ?? '').name),
      count: number(own.length, 'count'),
      evidence: own.map(({ signal, own: hits, others }) =>
        message('coaching.one-signal', {
          signal: signalWords(view, signal),
          own: shareText(hits),
          others: shareText(others),
        }),
      ),
    });
    const id = place === 0 ? 'coached-answers' : `coached-answers:${nameOf(own[0]?.unit ?? '').id}`;
    return { weight: 67, finding: { type: 'finding', id, emphasis: 'doubt', text } };
  });
}

const figuresOf = ({ view, all, nameOf }: Judged): readonly Figure[] =>
  all.map(({ unit, signal, difference }) =>
    figureOf({
      metric: collectorDifference.id,
      by: { collector: nameOf(unit).id, signal },
      estimate: difference,
      definition: message('definition.collector-difference', { signal: signalWords(view, signal) }),
      survey: view.survey.name,
    }),
  );

/** Inside the team only: it is about colleagues, and about single answers of customers. */
export function coachingPart(view: SurveyView): Part {
  if (!view.mayJudgeAccounts) return nothing;
  const counts = readSignals(view);
  const all = judgeCollectors(view, counts);
  if (all.length === 0) return nothing;
  const judged: Judged = { view, all, nameOf: namerFor(view, counts) };
  const raised = raisedCollectors(all);
  return {
    blocks: [signalTable(judged), ...explanations(judged, raised)],
    figures: figuresOf(judged),
    findings: findingsOf(judged, raised),
  };
}
