/** Which headline is shown with and without the flagged responses, and how far is one from the other? */
import { groupValues } from '../../counts/breakdown.js';
import { crossTableOf, distributionOf, type Score } from '../../counts/needs.js';
import { addDistributions, countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import { changeWithoutFlagged } from '../../metrics/governance/change-without-flagged.js';
import { nps } from '../../metrics/loyalty/nps.js';
import type { Metric, ScoreAnswers } from '../../metrics/metric.js';
import { csat } from '../../metrics/satisfaction/csat.js';
import { satisfactionMean } from '../../metrics/satisfaction/satisfaction-mean.js';
import { flaggedGroup, keptGroup } from '../../statistics/integrity/without-flagged.js';
import type { Estimate } from '../../statistics/estimate.js';
import { sumsOfDistribution, withTotals, type ScoreOf, type Sums } from '../../statistics/waves/panel-sums.js';
import { meanScoring, netScoring, shareScoring, type Scoring } from '../../statistics/waves/scoring.js';
import type { Message } from '../../text/message.js';
import type { Unit } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { pooledOver } from '../roles/headline-rule.js';
import { firstScore, meanDefinition, netScoreRule, shareDefinition, type ConstructScore } from '../scores.js';
import { flagScore, timesFlagged } from './careless-shares.js';
import type { Rule } from './careless-rules.js';

export interface Headline {
  readonly metric: string;
  readonly definition: Message;
  readonly unit: Unit;
  readonly changeUnit: Unit;
  readonly all: Estimate;
  readonly kept: Estimate;
  readonly change: Estimate;
}

interface Kind {
  readonly metric: Metric<'score'>;
  readonly score: ConstructScore;
  readonly scoring: Scoring;
  readonly definition: Message;
  readonly unit: Unit;
  readonly changeUnit: Unit;
}

/** The share satisfied, their mean, and NPS, as far as the survey has them. */
function kindsOf({ survey }: SurveyView): readonly Kind[] {
  const [satisfaction, recommend] = [firstScore(survey, ['satisfaction']), firstScore(survey, ['recommend'])];
  const net = recommend && netScoreRule(recommend);
  return [
    ...(satisfaction
      ? ([
          {
            metric: csat,
            score: satisfaction,
            scoring: shareScoring(satisfaction.hitFrom),
            definition: shareDefinition(satisfaction),
            unit: 'share',
            changeUnit: 'share-change',
          },
          {
            metric: satisfactionMean,
            score: satisfaction,
            scoring: meanScoring(satisfaction.scale),
            definition: meanDefinition(satisfaction),
            unit: 'rating',
            changeUnit: 'rating-change',
          },
        ] as const)
      : []),
    ...(recommend && net && net.withheldBecause === undefined
      ? ([
          {
            metric: nps,
            score: recommend,
            scoring: netScoring,
            definition: net.definition,
            unit: 'score',
            changeUnit: 'score',
          },
        ] as const)
      : []),
  ];
}

/** The answers of an account, kept and flagged. */
export interface Parts {
  readonly kept: Distribution;
  readonly flagged: Distribution;
}

const asDistribution = (counts: ReadonlyMap<number, number>): Distribution => ({ kind: 'distribution', counts });

/** By account, '' without one. What no rule could judge is kept. */
function partsByAccount(view: SurveyView, score: Score, rules: readonly Rule[]): ReadonlyMap<string, Parts> {
  const question = questionOf(view, ['account']);
  const tables = view.source.read(crossTableOf(score, flagScore(rules)), question).groups;
  const { groups } = view.source.read(distributionOf(score), question);
  return new Map(
    [...groups].map(([key, { counts }]) => {
      const flagged = new Map<number, number>();
      for (const [answer, combined, count] of tables.get(key)?.cells ?? [])
        if (timesFlagged(combined, rules) > 0) flagged.set(answer, (flagged.get(answer) ?? 0) + count);
      const kept = [...counts].map(([answer, count]) => [answer, count - (flagged.get(answer) ?? 0)] as const);
      const parts = {
        kept: asDistribution(new Map(kept.filter(([, count]) => count > 0))),
        flagged: asDistribution(flagged),
      };
      return [groupValues(key)[0] ?? '', parts] as const;
    }),
  );
}

function sumsByGroup({ kept, flagged }: Parts, scoreOf: ScoreOf): ReadonlyMap<string, Sums> {
  const both = [
    [keptGroup, sumsOfDistribution(kept, scoreOf)] as const,
    [flaggedGroup, sumsOfDistribution(flagged, scoreOf)] as const,
  ];
  return new Map(both.filter(([, { answers }]) => answers > 0));
}

/** A part of the answers as a metric takes it: with accounts as clusters where one of them repeats. */
function asAnswers(parts: ReadonlyMap<string, Parts>, part: (parts: Parts) => readonly Distribution[]): ScoreAnswers {
  const own = [...parts].map(([account, one]) => [account, addDistributions(part(one))] as const);
  const distribution = addDistributions(own.map(([, one]) => one));
  if (!own.some(([account, one]) => account !== '' && countAnswers(one) > 1)) return { distribution };
  const clusters = own.flatMap(([account, one]): readonly Distribution[] => {
    if (account !== '') return countAnswers(one) > 0 ? [one] : [];
    return [...one.counts].flatMap(([answer, count]) =>
      Array.from({ length: count }, () => asDistribution(new Map([[answer, 1]]))),
    );
  });
  return { distribution, clusters: { kind: 'clustered-distribution', clusters } };
}

function headlineOf(view: SurveyView, kind: Kind, parts: ReadonlyMap<string, Parts>): Headline {
  const { score, scoring, metric, definition, unit, changeUnit } = kind;
  const context = { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom };
  const estimate = (part: (parts: Parts) => readonly Distribution[]): Estimate =>
    pooledOver(view, score, metric.compute(asAnswers(parts, part), context));
  const clusters = [...parts].filter(([account]) => account !== '').map(([, own]) => sumsByGroup(own, scoring.scoreOf));
  const alone = parts.get('');
  const sums = withTotals(clusters, alone ? sumsByGroup(alone, scoring.scoreOf) : new Map());
  return {
    metric: metric.id,
    definition,
    unit,
    changeUnit,
    all: estimate(({ kept, flagged }) => [kept, flagged]),
    kept: estimate(({ kept }) => [kept]),
    change: changeWithoutFlagged.compute({ sums, most: scoring.most }, context),
  };
}

/** Each headline with and without a part of the answers. */
export const headlinesOf = (
  view: SurveyView,
  partsOf: (score: Score) => ReadonlyMap<string, Parts>,
): readonly Headline[] => kindsOf(view).map((kind) => headlineOf(view, kind, partsOf(kind.score.score)));

export const headlinesWithout = (view: SurveyView, rules: readonly Rule[]): readonly Headline[] =>
  headlinesOf(view, (score) => partsByAccount(view, score, rules));
