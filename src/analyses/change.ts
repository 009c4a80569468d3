/** What changed? Two periods with intervals that know who answered twice, the trend over all, and what is only another mix. */
import { mayStandWhole } from '../metrics/hidden-groups.js';
import { notice, number } from '../report/build.js';
import type { Block, Figure, Section } from '../report/document.js';
import { message, type Message } from '../text/message.js';
import {
  viewsOfCustomers,
  type Analysis,
  type AnalysisContext,
  type AnalysisResult,
  type RankedFinding,
  type SurveyView,
} from './analysis.js';
import { changeFindings, nothingFound, withinChance } from './change/change-findings.js';
import type { OtherPeriods } from './change/beyond-chance.js';
import { changeMeasures, wavesOf, type ChangeMeasure } from './change/change-measures.js';
import { comparePeriods, comparisonBlocks, comparisonFigures, type MeasuredWaves } from './change/compare-two.js';
import { consecutivePairs } from './change/consecutive-pairs.js';
import { controlCharts } from './change/control-charts.js';
import { mixFigures, mixPartOf, mixTable, testMixes, type TestedMix } from './change/mix-parts.js';
import { cutNotices, cutWaves, withCuts } from './change/cut-waves.js';
import { comparedPeriods, questionOverPeriods, type ComparedPeriods } from './change/periods-compared.js';
import { samePeople } from './change/same-people.js';
import { trendPart } from './change/trend.js';
import { inTheWhole } from './overview.js';
import type { Split } from './split-tables.js';

interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}

const roleSplit: Split = { name: 'role', dimension: 'role' };

/**
 * Under the rules of small groups a table of groups by period is shown only when every cell of it holds k people: its
 * margins stand elsewhere in the report, and any hidden cell could be computed from them.
 */
function mayShowGroups(view: SurveyView, { score }: ChangeMeasure, { dimension }: Split): boolean {
  return mayStandWhole(view, questionOverPeriods(view, [dimension, 'period']), score.score);
}

/** What was compared and why, and what was left out. */
function choiceBlocks(
  view: SurveyView,
  found: ComparedPeriods,
  two: { before: string; after: string },
): readonly Block[] {
  const countOf = (name: string) => number(found.answers.get(name) ?? 0, 'count');
  const words = { ...two, afterAnswers: countOf(two.after), beforeAnswers: countOf(two.before) };
  const { passedOver, isOrderKnown, hidden, withoutPeriod } = found;
  return [
    { type: 'paragraph', text: message(`change.compared.${found.origin}`, words) },
    ...(passedOver.length > 0 && found.origin === 'latest'
      ? [notice('passed-over', message('change.passed-over', { periods: passedOver }))]
      : []),
    ...(isOrderKnown ? [] : [notice('unordered', message('change.unordered', { periods: found.all }), 'warning')]),
    ...(hidden > 0 ? [notice('hidden-periods', message('change.hidden'))] : []),
    ...(withoutPeriod > 0 && view.rule.minimumGroup === undefined
      ? [notice('without-period', message('change.without-period', { answers: number(withoutPeriod, 'count') }))]
      : []),
  ];
}

interface Asked {
  readonly measures: readonly ChangeMeasure[];
  readonly found: ComparedPeriods;
  readonly mayShowRoles: boolean;
}

const measuredOver = (view: SurveyView, { measures }: Asked, periods: readonly string[]): readonly MeasuredWaves[] =>
  measures.map((measure) => ({ measure, waves: wavesOf(view, measure, { periods }) }));

function mixesOf(view: SurveyView, asked: Asked, periods: readonly string[]): readonly TestedMix[] {
  const splits = [roleSplit, ...view.settings.by.filter(({ dimension }) => !['role', 'period'].includes(dimension))];
  const parts = asked.measures.flatMap((measure) =>
    splits
      .filter((split) => mayShowGroups(view, measure, split))
      .flatMap((split) => {
        const waves = wavesOf(view, measure, { periods, dimension: split.dimension });
        return mixPartOf(view, { measure, split, waves }) ?? [];
      }),
  );
  return testMixes(parts);
}

/** The two periods, one section of the report. */
function twoPart(
  view: SurveyView,
  asked: Asked,
  { steps, others }: { readonly steps: readonly TestedMix[]; readonly others: OtherPeriods },
): Part {
  const { before, after } = asked.found;
  if (before === undefined || after === undefined) return { blocks: [], figures: [], findings: [] };
  const measured = measuredOver(view, asked, [before, after]);
  const comparison = comparePeriods(view, measured, asked);
  const mixes = mixesOf(view, asked, [before, after]);
  const same = inTheWhole(view.settings, () => samePeople(view, measured));
  const none = nothingFound(view, comparison);
  const byChance = withinChance(comparison, others);
  return {
    blocks: [
      ...choiceBlocks(view, asked.found, { before, after }),
      ...(none ? [notice('no-detectable-change', none)] : []),
      ...(byChance ? [notice('within-chance', byChance)] : []),
      ...comparisonBlocks(view, comparison, measured),
      ...mixTable(mixes),
      ...same.flatMap(({ blocks }) => blocks),
    ],
    figures: [
      ...comparisonFigures(view, comparison),
      ...mixFigures(view, mixes, { of: 'pair' }),
      ...same.flatMap(({ figures }) => figures),
    ],
    findings: changeFindings(view, comparison, { mixes, steps, others }),
  };
}

function surveyPart(view: SurveyView): { readonly section: Section } & Omit<Part, 'blocks'> {
  const survey = view.survey.name;
  const section = (blocks: readonly Block[]): Section => ({
    id: `change:${survey}`,
    title: message('change.title', { survey }),
    blocks,
  });
  const measures = changeMeasures(view);
  const [first] = measures;
  const nothing = (text: Message) => ({ section: section([notice('no-change', text)]), figures: [], findings: [] });
  if (!first) return nothing(message('change.no-score', { survey }));
  const found = comparedPeriods(view, first.score.score);
  if (found.all.length < 2)
    return nothing(message('change.one-period', { periods: number(found.all.length, 'count') }));
  const asked: Asked = { measures, found, mayShowRoles: measures.every((one) => mayShowGroups(view, one, roleSplit)) };
  const all = found.isOrderKnown ? measuredOver(view, asked, found.all) : [];
  const isTrend = found.isOrderKnown && found.all.length > 2;
  const trend = trendPart(view, isTrend ? all : [], asked);
  const steps = isTrend ? consecutivePairs(view, all, asked) : { blocks: [], figures: [], mixes: [] };
  const charts = isTrend ? controlCharts(view, all) : { blocks: [], figures: [] };
  const others = { pairs: found.pairs, trends: trend.trends };
  const two = twoPart(view, asked, { steps: steps.mixes, others });
  const isNamed = two.blocks.length > 0 || found.isOrderKnown;
  const unnamed = isNamed ? [] : [notice('unordered', message('change.unordered', { periods: found.all }), 'warning')];
  const cut = cutWaves(view, first.score.score, found);
  const small = asked.mayShowRoles ? [] : [notice('roles-too-small', message('change.too-small'))];
  return {
    section: section([
      ...unnamed,
      ...cutNotices(cut),
      ...two.blocks,
      ...small,
      ...trend.blocks,
      ...steps.blocks,
      ...charts.blocks,
    ]),
    figures: [...two.figures, ...trend.figures, ...steps.figures, ...charts.figures],
    findings: withCuts(two.findings, cut, found),
  };
}

export const change: Analysis = {
  id: 'change',
  run: (context: AnalysisContext): AnalysisResult => {
    const parts = viewsOfCustomers(context).map(surveyPart);
    return {
      sections: parts.map(({ section }) => section),
      findings: parts.flatMap(({ findings }) => findings),
      figures: parts.flatMap(({ figures }) => figures),
    };
  },
};
