/** Did a share of tickets or invitations change between two periods that were named? Tested, customers as clusters over both. */
import type { Distribution } from '../counts/shapes.js';
import { changeOf, type WaveAnswers } from '../metrics/change/wave-answers.js';
import type { Metric } from '../metrics/metric.js';
import { distributionOfHits } from '../metrics/score-answers.js';
import {
  figureOf,
  figureOfTest,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../report/build.js';
import type { Figure, Table } from '../report/document.js';
import { shareScoring } from '../statistics/waves/scoring.js';
import { message, type Message } from '../text/message.js';
import type { AnalysisSettings, RankedFinding } from './analysis.js';
import { changeCells, isDetectable, smallestCell, testTogether, type Tested } from './change/tested-changes.js';
import { nothing, type Part } from './outcomes/ledger.js';
import { groupedBy } from './grouped-by.js';
import { cutPeriodNote } from './cut-periods.js';

export interface ComparedCase {
  /** The customer, else the person, else the record itself. */
  readonly cluster: string;
  readonly isHit: boolean;
}

export interface ComparedShare {
  readonly metric: Metric<'waves'>;
  readonly by: Figure['by'];
  readonly name: Message;
  readonly definition: Message;
  readonly before: readonly ComparedCase[];
  readonly after: readonly ComparedCase[];
}

export interface ComparedRecords {
  /** Of the table and, behind a colon, of what it is about. */
  readonly id: string;
  readonly before: string;
  /** One period or several taken together. */
  readonly after: readonly string[];
  readonly shares: readonly ComparedShare[];
  readonly survey?: string;
}

const hitsIn = (cases: readonly ComparedCase[]) => ({
  hits: cases.filter(({ isHit }) => isHit).length,
  trials: cases.length,
});

/** Hits of each customer in both periods. */
function wavesOf({ before, after }: ComparedShare): WaveAnswers {
  const places = [before, after].map((cases) => groupedBy(cases, ({ cluster }) => cluster));
  const names = [...new Set(places.flatMap((own) => [...own.keys()]))].toSorted();
  const clusters = names.map((name) => {
    const answers = places.flatMap((own, place) => {
      const cases = own.get(name);
      return cases ? [[place, distributionOfHits(hitsIn(cases))] as const] : [];
    });
    return { people: [new Map(answers)], unknown: new Map<number, Distribution>() };
  });
  const periods = ['before', 'after'];
  return { panel: { kind: 'panel', groups: periods, clusters, singles: new Map() }, periods };
}

const shareOf = (cases: readonly ComparedCase[]): number => hitsIn(cases).hits / Math.max(1, cases.length);

/** In what leaves the team no share of a period stands on fewer than k. */
function mayBeShown({ before, after }: ComparedShare, { isForPublication, minimumGroup }: AnalysisSettings): boolean {
  const people = (cases: readonly ComparedCase[]): number => new Set(cases.map(({ cluster }) => cluster)).size;
  return !isForPublication || [before, after].every((cases) => people(cases) >= minimumGroup);
}

type TestedShare = Tested<ComparedShare>;

const namesOf = ({ after }: ComparedRecords): string => after.join(', ');

/** Which of the periods the data cut off. */
const cutNotes = ({ after }: ComparedRecords, { asOf }: AnalysisSettings): readonly Message[] =>
  after.flatMap((name) => cutPeriodNote(name, asOf) ?? []);

function tableOf(records: ComparedRecords, tested: readonly TestedShare[], settings: AnalysisSettings): Table {
  const { id, before } = records;
  const after = namesOf(records);
  return {
    type: 'table',
    id,
    title: message('records.change.title', { after, before }),
    columns: [
      textColumn('what', message('column.share')),
      numberColumn('n-before', message('word.n')),
      numberColumn('before', message('verbatim', { text: before })),
      numberColumn('n-after', message('word.n')),
      numberColumn('after', message('verbatim', { text: after })),
      numberColumn('change', message('word.difference')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p', message('word.p-adjusted')),
      numberColumn('smallest', message('column.smallest')),
    ],
    rows: tested.map((one) => [
      label(one.of.name),
      number(one.of.before.length, 'count'),
      number(shareOf(one.of.before), 'share'),
      number(one.of.after.length, 'count'),
      number(shareOf(one.of.after), 'share'),
      ...changeCells(one, 'share-change'),
      smallestCell({ settings }, one.change, 'share-change'),
    ]),
    notes: [message('note.records-change'), ...cutNotes(records, settings)],
  };
}

/** So little, in share points, is no sentence. */
const worthSaying = 0.01;

/** Significant between two periods somebody named: next to a change of what people say, before what did not change. */
const weightWhere = { worse: 85, better: 71 } as const;

function findingOf(records: ComparedRecords, tested: TestedShare, settings: AnalysisSettings): RankedFinding {
  const { id, before } = records;
  const { of, change, pAdjusted } = tested;
  const { estimate } = change;
  const value = estimate.status === 'known' ? estimate.value : 0;
  const isWorse = of.metric.direction === 'lower-is-better' ? value > 0 : value < 0;
  const text = message('finding.records-change', {
    figure: of.name,
    before,
    after: namesOf(records),
    from: number(shareOf(of.before), 'share'),
    fromN: number(of.before.length, 'count'),
    to: number(shareOf(of.after), 'share'),
    toN: number(of.after.length, 'count'),
    change: valueOfEstimate(estimate, 'share-change'),
    interval: intervalOfEstimate(estimate, 'share-change'),
    p: number(pAdjusted ?? 1, 'p-value'),
  });
  const cut = cutNotes(records, settings).at(-1);
  const whole = cut ? message('finding.with-note', { finding: text, note: cut }) : text;
  const finding = { type: 'finding', id: `change:${id}`, emphasis: isWorse ? 'bad' : 'good', text: whole } as const;
  return { weight: isWorse ? weightWhere.worse : weightWhere.better, finding };
}

/** All shares of the comparison, p adjusted over them; nothing where no share has cases in both periods. */
export function recordChangesPart(records: ComparedRecords, settings: AnalysisSettings): Part {
  const shares = records.shares.filter(
    (one) => one.before.length > 0 && one.after.length > 0 && mayBeShown(one, settings),
  );
  if (shares.length === 0) return nothing;
  const { confidence } = settings;
  const tested = testTogether(
    shares.map((of) => ({ of, change: changeOf(wavesOf(of), { scoring: shareScoring(1), confidence }) })),
  );
  const figures = tested.flatMap(({ of, change: { estimate, test }, pAdjusted }): readonly Figure[] => {
    const words = { metric: of.metric.id, by: of.by, period: namesOf(records), survey: records.survey };
    const definition = message('definition.change', {
      after: namesOf(records),
      before: records.before,
      definition: of.definition,
    });
    return [
      figureOf({ ...words, definition, estimate }),
      ...(test.status === 'known' ? [figureOfTest({ ...words, definition, test, pAdjusted })] : []),
    ];
  });
  const moved = tested
    .filter(({ change: { estimate } }) => estimate.status === 'known' && Math.abs(estimate.value) >= worthSaying)
    .filter(isDetectable)
    .toSorted((a, b) => (a.pAdjusted ?? 1) - (b.pAdjusted ?? 1));
  return {
    blocks: [tableOf(records, tested, settings)],
    figures,
    findings: moved.slice(0, 1).map((one) => findingOf(records, one, settings)),
  };
}
