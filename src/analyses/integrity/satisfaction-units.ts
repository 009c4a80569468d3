/** Whose share satisfied lies outside of what chance explains for a unit of that size? */
import { figureOfTest, interval, label, number, numberColumn, textColumn, empty } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { funnelLimits } from '../../statistics/funnel/limits.js';
import type { Test } from '../../statistics/estimate.js';
import { judgeUnits, type JudgedUnit } from '../../statistics/funnel/unit-outliers.js';
import { message } from '../../text/message.js';
import { questionOf, type RankedFinding, type SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { inTheWhole } from '../overview.js';
import { firstScore, shareDefinition, type ConstructScore } from '../scores.js';
import { mostOutside, significance } from '../significance.js';
import { cellsOf } from './collector-counts.js';
import { adjusted, fewestCases, looksAtSatisfaction, smallestGap } from './compare-units.js';
import { decidingTests } from './deciding-test.js';
import { idOfShareFinding, isAboutColleagues, unitColumn, unitSplits, type UnitSplit } from './unit-splits.js';

const rowsShown = 12;

type Verdict = 'below' | 'above' | 'within';
interface Unit extends Pick<JudgedUnit, 'name' | 'hits' | 'trials' | 'share'> {
  /** Whichever decided, whole: its statistic, degrees of freedom and p belong together. */
  readonly test: Test;
  readonly p: number | undefined;
  readonly pAdjusted: number | undefined;
  readonly verdict: Verdict;
}
interface JudgedSplit {
  readonly split: UnitSplit;
  readonly score: ConstructScore;
  readonly reference: number;
  readonly units: readonly Unit[];
}

function judgeSplit(view: SurveyView, split: UnitSplit, score: ConstructScore): JudgedSplit | undefined {
  const question = questionOf(view, [split.dimension, 'account']);
  const cells = cellsOf(view, score.score, { isHit: (value) => value >= score.hitFrom, question });
  const totals = new Map<string, { hits: number; trials: number }>();
  for (const { unit, hits, trials } of cells) {
    const before = totals.get(unit) ?? { hits: 0, trials: 0 };
    totals.set(unit, { hits: before.hits + hits, trials: before.trials + trials });
  }
  const { confidence } = view.settings;
  const judged = judgeUnits(
    [...totals].map(([name, counts]) => ({ name, ...counts })),
    { confidence, adjustment: 'holm' },
  );
  if (judged.status === 'withheld' || judged.units.length < 2) return undefined;
  const large = judged.units.filter(({ trials }) => trials >= fewestCases);
  const tested = decidingTests(cells, { units: large, reference: judged.reference });
  const units = adjusted(tested, looksAtSatisfaction).map((unit): Unit => {
    const isOutside = unit.pAdjusted !== undefined && unit.pAdjusted < significance;
    const side: Verdict = unit.share < judged.reference ? 'below' : 'above';
    return { ...unit, verdict: isOutside ? side : 'within' };
  });
  return units.length === 0 ? undefined : { split, score, reference: judged.reference, units };
}

/** Outside first, then the furthest away. */
const byDistance =
  ({ reference }: JudgedSplit) =>
  (a: Unit, b: Unit): number =>
    Number(b.verdict !== 'within') - Number(a.verdict !== 'within') ||
    Math.abs(b.share - reference) - Math.abs(a.share - reference) ||
    (a.name < b.name ? -1 : 1);

const columnsOf = (split: UnitSplit): Table['columns'] => [
  unitColumn(split),
  numberColumn('n', message('word.n')),
  numberColumn('share', message('column.share-satisfied')),
  numberColumn('limits', message('column.funnel-limits')),
  numberColumn('p', message('column.p-adjusted')),
  textColumn('verdict', message('column.verdict')),
];

function tableOf({ settings }: SurveyView, judged: JudgedSplit): Table {
  const { split, score, reference, units } = judged;
  return {
    type: 'table',
    id: `satisfied-by:${split.name}`,
    title: message('satisfaction-units.title', { by: split.words }),
    columns: columnsOf(split),
    rows: units
      .toSorted(byDistance(judged))
      .slice(0, rowsShown)
      .map((unit) => {
        const limits = funnelLimits(unit.trials, reference, settings);
        return [
          label(split.nameOf(unit.name).name),
          number(unit.trials, 'count'),
          number(unit.share, 'share'),
          limits.status === 'known' ? interval(limits.shares[0], limits.shares[1], 'share') : empty,
          unit.pAdjusted === undefined ? empty : number(unit.pAdjusted, 'p-value'),
          label(message(`service.verdict.${unit.verdict}`)),
        ];
      }),
    notes: [
      message('note.satisfaction-units', {
        definition: shareDefinition(score),
        reference: number(reference, 'share'),
        units: number(units.length, 'count'),
        fewest: number(fewestCases, 'count'),
      }),
      message('note.both-readings', {
        evidence: message('satisfaction-units.evidence'),
        innocent: message('satisfaction-units.innocent'),
      }),
    ],
  };
}

function findingsOf(judged: JudgedSplit): readonly RankedFinding[] {
  const { split, reference, units } = judged;
  const outside = units.filter(({ verdict }) => verdict !== 'within');
  const [first] = outside
    .filter(({ share }) => Math.abs(share - reference) >= smallestGap)
    .toSorted(byDistance(judged));
  if (!first || outside.length > mostOutside * units.length) return [];
  const text = message('finding.satisfaction-units', {
    by: split.words,
    count: number(outside.length, 'count'),
    units: number(units.length, 'count'),
    name: label(split.nameOf(first.name).name),
    share: number(first.share, 'share'),
    n: number(first.trials, 'count'),
    reference: number(reference, 'share'),
    p: number(first.pAdjusted ?? 1, 'p-value'),
    innocent: message('satisfaction-units.innocent'),
  });
  const id = idOfShareFinding(split);
  return [{ weight: 36, finding: { type: 'finding', id, emphasis: 'doubt', text } }];
}

const figuresOf = ({ survey }: SurveyView, { split, units }: JudgedSplit): readonly Figure[] =>
  units.map(({ name, share, trials, test, pAdjusted }) =>
    figureOfTest({
      metric: 'unit-outlier',
      by: { [split.name]: split.nameOf(name).id, of: 'satisfied' },
      test: { ...test, answers: trials },
      of: { value: share },
      pAdjusted,
      definition: message('definition.unit-share-outlier'),
      survey: survey.name,
    }),
  );

/** Inside the team only: it is about colleagues and small units. */
export function satisfactionUnitsPart(view: SurveyView): Part {
  if (!view.mayJudgeAccounts) return nothing;
  const score = firstScore(view.survey, ['satisfaction', 'recommend']);
  if (!score) return nothing;
  const judged = unitSplits(view).flatMap((split) => judgeSplit(view, split, score) ?? []);
  return {
    blocks: inTheWhole(view.settings, () => judged.map((one) => tableOf(view, one))).flat(),
    figures: judged.flatMap((one) => figuresOf(view, one)),
    // What differs by other splits is said where their tests stand.
    findings: judged.filter(({ split }) => isAboutColleagues(split)).flatMap(findingsOf),
  };
}
