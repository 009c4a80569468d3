/** Whose mean lies further from that of all others than chance explains? */
import { groupValues } from '../../counts/breakdown.js';
import { addDistributions, countAnswers } from '../../counts/distribution.js';
import { distributionOf } from '../../counts/needs.js';
import {
  empty,
  figureOfTest,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { momentsOf, type Moments } from '../../statistics/moments.js';
import { compareUnitMean, type UnitAnswers, type UnitMean } from '../../statistics/unit-means.js';
import { message } from '../../text/message.js';
import { questionOf, type RankedFinding, type SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { inTheWhole } from '../overview.js';
import { firstScore, meanDefinition, type ConstructScore } from '../scores.js';
import { mostOutside, significance } from '../significance.js';
import { adjusted, fewestCases, looksAtSatisfaction } from './compare-units.js';
import { idOfShareFinding, isAboutColleagues, unitColumn, unitSplits, type UnitSplit } from './unit-splits.js';

const rowsShown = 12;
/** A smaller part of the scale is not worth a sentence, however certain. */
const smallestPart = 0.1;

interface Unit extends UnitMean, Moments {
  readonly name: string;
  readonly p: number | undefined;
  readonly pAdjusted: number | undefined;
}
interface JudgedSplit {
  readonly split: UnitSplit;
  readonly score: ConstructScore;
  readonly units: readonly Unit[];
}

const distanceOf = ({ difference }: Unit): number => (difference.status === 'known' ? difference.value : 0);
const isOutside = ({ pAdjusted = 1 }: Unit): boolean => pAdjusted < significance;

function verdictOf(unit: Unit): 'below' | 'above' | 'within' {
  if (!isOutside(unit)) return 'within';
  return distanceOf(unit) < 0 ? 'below' : 'above';
}

function answersOf(view: SurveyView, split: UnitSplit, { score }: ConstructScore): readonly UnitAnswers[] {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, [split.dimension, 'account']));
  return [...groups].flatMap(([key, answers]): readonly UnitAnswers[] => {
    const [unit = '', account = ''] = groupValues(key);
    return unit === '' || countAnswers(answers) === 0 ? [] : [{ unit, account, answers }];
  });
}

function judgeSplit(view: SurveyView, split: UnitSplit, score: ConstructScore): JudgedSplit | undefined {
  const cells = answersOf(view, split, score);
  const names = [...new Set(cells.map(({ unit }) => unit))];
  if (names.length < 2) return undefined;
  const options = { confidence: view.settings.confidence, scale: score.scale };
  const compared = names.flatMap((name) => {
    const own = cells.filter(({ unit }) => unit === name).map(({ answers }) => answers);
    const moments = momentsOf(addDistributions(own));
    if (!moments || moments.answers < fewestCases) return [];
    const found = compareUnitMean(cells, name, options);
    return [{ name, ...moments, ...found, p: found.test.status === 'known' ? found.test.p : undefined }];
  });
  return compared.length === 0 ? undefined : { split, score, units: adjusted(compared, looksAtSatisfaction) };
}

/** Outside first, then the furthest away. */
const byDistance = (a: Unit, b: Unit): number =>
  Number(isOutside(b)) - Number(isOutside(a)) ||
  Math.abs(distanceOf(b)) - Math.abs(distanceOf(a)) ||
  (a.name < b.name ? -1 : 1);

function tableOf({ split, score, units }: JudgedSplit): Table {
  const definition = meanDefinition(score);
  const counts = { units: number(units.length, 'count'), fewest: number(fewestCases, 'count') };
  return {
    type: 'table',
    id: `mean-by:${split.name}`,
    title: message('mean-units.title', { by: split.words }),
    columns: [
      unitColumn(split),
      numberColumn('n', message('word.n')),
      numberColumn('mean', message('column.mean')),
      numberColumn('difference', message('column.against-others')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p', message('column.p-adjusted')),
      textColumn('verdict', message('column.verdict')),
    ],
    rows: units
      .toSorted(byDistance)
      .slice(0, rowsShown)
      .map((unit) => [
        label(split.nameOf(unit.name).name),
        number(unit.answers, 'count'),
        number(unit.mean, 'rating'),
        valueOfEstimate(unit.difference, 'rating-change'),
        intervalOfEstimate(unit.difference, 'rating-change'),
        unit.pAdjusted === undefined ? empty : number(unit.pAdjusted, 'p-value'),
        label(message(`service.verdict.${verdictOf(unit)}`)),
      ]),
    notes: [
      message('note.mean-units', { definition, ...counts }),
      message('note.both-readings', {
        evidence: message('satisfaction-units.evidence'),
        innocent: message('satisfaction-units.innocent'),
      }),
    ],
  };
}

/** One a split, and none where the share satisfied of the same units says it already. */
function findingsOf({ split, score, units }: JudgedSplit): readonly RankedFinding[] {
  const outside = units.filter(isOutside).toSorted(byDistance);
  const least = smallestPart * (score.scale.high - score.scale.low);
  const first = outside.find((unit) => Math.abs(distanceOf(unit)) >= least);
  if (!first || outside.length > mostOutside * units.length) return [];
  const text = message('finding.mean-units', {
    by: split.words,
    count: number(outside.length, 'count'),
    units: number(units.length, 'count'),
    name: label(split.nameOf(first.name).name),
    mean: number(first.mean, 'rating'),
    n: number(first.answers, 'count'),
    difference: valueOfEstimate(first.difference, 'rating-change'),
    interval: intervalOfEstimate(first.difference, 'rating-change'),
    p: number(first.pAdjusted ?? 1, 'p-value'),
    innocent: message('satisfaction-units.innocent'),
  });
  return [{ weight: 35, finding: { type: 'finding', id: `mean-units:${split.name}`, emphasis: 'doubt', text } }];
}

const figuresOf = ({ survey }: SurveyView, { split, units }: JudgedSplit): readonly Figure[] =>
  units.map(({ name, answers, difference, test, pAdjusted }) =>
    figureOfTest({
      metric: 'unit-outlier',
      by: { [split.name]: split.nameOf(name).id, of: 'mean' },
      test: { ...test, answers },
      of: difference.status === 'known' ? difference : undefined,
      pAdjusted,
      definition: message('definition.unit-mean-outlier'),
      survey: survey.name,
    }),
  );

/** Inside the team only; `told` are the ids of findings on shares, which say it already. */
export function meanUnitsPart(view: SurveyView, told: ReadonlySet<string>): Part {
  const score = view.mayJudgeAccounts ? firstScore(view.survey, ['satisfaction', 'recommend']) : undefined;
  if (!score) return nothing;
  const judged = unitSplits(view).flatMap((split) => judgeSplit(view, split, score) ?? []);
  const silent = judged.filter(({ split }) => isAboutColleagues(split) && !told.has(idOfShareFinding(split)));
  return {
    blocks: inTheWhole(view.settings, () => judged.map(tableOf)).flat(),
    figures: judged.flatMap((one) => figuresOf(view, one)),
    findings: silent.flatMap(findingsOf),
  };
}
