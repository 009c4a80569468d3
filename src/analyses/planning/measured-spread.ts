/** How far apart were the answers of each role, and how alike those of one account? */
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { orderPeriods } from '../../domain/periods.js';
import { isDownstream } from '../../domain/surveys.js';
import { intraclassCorrelation } from '../../statistics/agreement/intraclass.js';
import { mergeMoments, momentsOf, type Moments } from '../../statistics/moments.js';
import { meanScoring, netScoring, shareScoring } from '../../statistics/waves/scoring.js';
import { questionOf, viewOf, type AnalysisContext, type SurveyView } from '../analysis.js';
import { firstScore, netScoreRule, type ConstructScore } from '../scores.js';
import type { PlannedMeasure } from './goal.js';

/** Fewer answers say too little of how far apart answers are. */
export const fewestAnswers = 30;
/** Fewer further answers of accounts that answered already say too little of how alike those are. */
const fewestRepeated = 10;

export interface Spread {
  readonly answers: number;
  readonly mean: number;
  readonly variance: number;
  /** Intraclass correlation, 0..1; undefined where too few accounts answered twice. */
  readonly alikeness: number | undefined;
  /** Answers beyond the first of each account: on so many the likeness rests. */
  readonly repeated: number;
}

export interface MeasuredSpread {
  readonly survey: string;
  /** '' where answers have no period. */
  readonly period: string;
  readonly all: Spread | undefined;
  readonly roles: ReadonlyMap<string, Spread>;
}

/** As waves are compared: what is planned for a change is tested on the same numbers. */
function valueOf(measure: PlannedMeasure, { hitFrom, scale }: ConstructScore): (answer: number) => number {
  if (measure === 'nps') return netScoring.scoreOf;
  return measure === 'share' ? shareScoring(hitFrom).scoreOf : meanScoring(scale).scoreOf;
}

function scored({ counts }: Distribution, valueOfAnswer: (answer: number) => number): Distribution {
  const values = new Map<number, number>();
  for (const [answer, count] of counts) {
    const value = valueOfAnswer(answer);
    values.set(value, (values.get(value) ?? 0) + count);
  }
  return { kind: 'distribution', counts: values };
}

function scoreFor({ survey }: SurveyView, measure: PlannedMeasure): ConstructScore | undefined {
  if (measure !== 'nps') return firstScore(survey, ['satisfaction']);
  const score = firstScore(survey, ['recommend']);
  return score && netScoreRule(score).withheldBecause === undefined ? score : undefined;
}

/** The latest period of the filters: the same people answering in several would look alike for being the same. */
function inLatestPeriod(view: SurveyView, { score }: ConstructScore): { view: SurveyView; period: string } {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, ['period']));
  const names = [...groups].flatMap(([key, { counts }]) => (counts.size > 0 ? groupValues(key) : []));
  const period = orderPeriods(names.filter((name) => name !== '')).names.at(-1) ?? '';
  if (period === '') return { view, period };
  const where = { ...view.settings.where, period: [period] };
  return { view: { ...view, settings: { ...view.settings, where } }, period };
}

/** Two hits and two misses more than there were: a share of 0 or 1 of a few people is none to plan with (Agresti & Coull 1998). */
function cautious({ answers, mean, variance }: Moments, measure: PlannedMeasure): { mean: number; variance: number } {
  if (measure !== 'share') return { mean, variance: variance ?? 0 };
  const share = (mean * answers + 2) / (answers + 4);
  return { mean: share, variance: share * (1 - share) };
}

function spreadOf(
  accounts: readonly Moments[],
  alone: readonly Moments[],
  measure: PlannedMeasure,
): Spread | undefined {
  const moments = [...accounts, ...alone].reduce<Moments | undefined>((all, one) => mergeMoments(all, one), undefined);
  if (!moments || moments.answers < fewestAnswers || !((moments.variance ?? 0) > 0)) return undefined;
  const repeated = accounts.reduce((sum, { answers }) => sum + answers - 1, 0);
  const alike = intraclassCorrelation(accounts, { confidence: 0.95 });
  const alikeness =
    alike.status === 'known' && repeated >= fewestRepeated ? Math.min(1, Math.max(0, alike.value)) : undefined;
  return { answers: moments.answers, ...cautious(moments, measure), alikeness, repeated };
}

/** The mean of what the roles show each: differences between roles are no likeness of accounts. */
function commonAlikeness(spreads: readonly Spread[]): number | undefined {
  const known = spreads.filter(({ alikeness }) => alikeness !== undefined);
  const all = known.reduce((sum, { repeated }) => sum + repeated, 0);
  if (all === 0) return undefined;
  return known.reduce((sum, { alikeness = 0, repeated }) => sum + alikeness * repeated, 0) / all;
}

function readSpread(view: SurveyView, score: ConstructScore, measure: PlannedMeasure): MeasuredSpread {
  const latest = inLatestPeriod(view, score);
  const { groups } = view.source.read(distributionOf(score.score), questionOf(latest.view, ['role', 'account']));
  const inRole = new Map<string, { accounts: Moments[]; alone: Moments[] }>();
  for (const [key, distribution] of groups) {
    const [role = '', account = ''] = groupValues(key);
    const moments = momentsOf(scored(distribution, valueOf(measure, score)));
    if (!moments) continue;
    const own = inRole.get(role) ?? { accounts: [], alone: [] };
    (account === '' ? own.alone : own.accounts).push(moments);
    inRole.set(role, own);
  }
  const roles = new Map(
    [...inRole].flatMap(([role, { accounts, alone }]) => {
      const spread = spreadOf(accounts, alone, measure);
      return spread ? [[role, spread] as const] : [];
    }),
  );
  const everybody = [...inRole.values()].flatMap(({ accounts, alone }) => [...accounts, ...alone]);
  const all = spreadOf([], everybody, measure);
  const alikeness = commonAlikeness([...roles.values()]);
  return { survey: view.survey.name, period: latest.period, all: all && { ...all, alikeness }, roles };
}

/**
 * Of the survey with most answers that measures it. Nothing of surveys whose respondents were promised confidence: what is
 * planned with is printed, role by role.
 */
export function readMeasuredSpread(context: AnalysisContext, measure: PlannedMeasure): MeasuredSpread | undefined {
  const found = context.surveys
    .filter((survey) => !isDownstream(survey))
    .map((survey) => viewOf(context, survey))
    .filter(({ rule }) => rule.minimumGroup === undefined)
    .flatMap((view) => {
      const score = scoreFor(view, measure);
      return score ? [{ view, score }] : [];
    })
    .toSorted((a, b) => b.view.survey.responses - a.view.survey.responses)[0];
  return found && readSpread(found.view, found.score, measure);
}
