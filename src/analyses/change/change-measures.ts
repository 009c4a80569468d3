/** Which figures of a survey can change, what an answer counts as in each, and whether the roles agree on it. */
import type { Construct } from '../../domain/constructs.js';
import { npsChange } from '../../metrics/change/nps-change.js';
import { repurchaseChange } from '../../metrics/change/repurchase-change.js';
import { satisfactionChange } from '../../metrics/change/satisfaction-change.js';
import { satisfactionMeanChange } from '../../metrics/change/satisfaction-mean-change.js';
import { panelOf } from '../../counts/needs.js';
import type { Dimension } from '../../counts/count-source.js';
import type { WaveAnswers } from '../../metrics/change/wave-answers.js';
import { meanScoring, netScoring, shareScoring, type Scoring } from '../../statistics/waves/scoring.js';
import { message, type Message } from '../../text/message.js';
import type { Unit } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { judgeDisagreement } from '../roles/disagreement.js';
import {
  firstScore,
  meanDefinition,
  netScoreRule,
  scoreOfConstruct,
  shareDefinition,
  type ConstructScore,
} from '../scores.js';
import { questionOverPeriods } from './periods-compared.js';

export interface ChangeMeasure {
  readonly metric: 'satisfaction-change' | 'satisfaction-mean-change' | 'nps-change' | 'repurchase-change';
  /** The figure that changes, in words. */
  readonly name: Message;
  readonly score: ConstructScore;
  readonly scoring: Scoring;
  /** Of the figure, and of its change. */
  readonly unit: Unit;
  readonly changeUnit: Unit;
  readonly definition: Message;
  /** Satisfied and NPS stand for their question in every table; the others only where there is room. */
  readonly isMain: boolean;
  /** True where a figure over all roles is withheld, as in the headline. */
  readonly isWithheld: boolean;
  readonly doRolesDisagree: boolean;
}

type Shape = Pick<ChangeMeasure, 'metric' | 'name' | 'scoring' | 'unit' | 'changeUnit' | 'definition' | 'isMain'>;

function measured(view: SurveyView, score: ConstructScore, shapes: readonly Shape[]): readonly ChangeMeasure[] {
  const doRolesDisagree = judgeDisagreement(view, 'role', score).doDisagree;
  const isWithheld = doRolesDisagree && view.settings.headline === 'withheld';
  return shapes.map((shape) => ({ ...shape, score, isWithheld, doRolesDisagree }));
}

function usable(view: SurveyView, construct: Construct): ConstructScore | undefined {
  const score = scoreOfConstruct(view.survey, construct);
  return typeof score === 'string' ? undefined : score;
}

const shareShape = (metric: Shape['metric'], name: Message, score: ConstructScore): Shape => ({
  metric,
  name,
  scoring: shareScoring(score.hitFrom),
  unit: 'share',
  changeUnit: 'share-change',
  definition: shareDefinition(score),
  isMain: metric === satisfactionChange.id,
});

function ofSatisfaction(score: ConstructScore): readonly Shape[] {
  return [
    shareShape(satisfactionChange.id, message('column.csat'), score),
    {
      metric: satisfactionMeanChange.id,
      name: message('column.satisfaction-mean'),
      scoring: meanScoring(score.scale),
      unit: 'rating',
      changeUnit: 'rating-change',
      definition: meanDefinition(score),
      isMain: false,
    },
  ];
}

function ofRecommendation(score: ConstructScore): readonly Shape[] {
  const { withheldBecause, definition } = netScoreRule(score);
  if (withheldBecause) return [];
  const units = { unit: 'score', changeUnit: 'score' } as const;
  return [
    { metric: npsChange.id, name: message('column.nps'), scoring: netScoring, ...units, definition, isMain: true },
  ];
}

/** Satisfied, mean, NPS and intention to stay, as far as the survey asks for them. */
export function changeMeasures(view: SurveyView): readonly ChangeMeasure[] {
  const satisfaction = usable(view, 'satisfaction');
  const recommend = usable(view, 'recommend');
  const intention = firstScore(view.survey, ['repurchase', 'renew']);
  const shares = (score: ConstructScore): readonly Shape[] => [
    shareShape(repurchaseChange.id, message('column.repurchase-share'), score),
  ];
  return [
    ...(satisfaction ? measured(view, satisfaction, ofSatisfaction(satisfaction)) : []),
    ...(recommend ? measured(view, recommend, ofRecommendation(recommend)) : []),
    ...(intention ? measured(view, intention, shares(intention)) : []),
  ];
}

/** The answers of a measure by a dimension and period; the dimension is the role where none is named. */
export function wavesOf(
  view: SurveyView,
  measure: ChangeMeasure,
  { periods, dimension = 'role' }: { readonly periods: readonly string[]; readonly dimension?: Dimension },
): WaveAnswers {
  const question = questionOverPeriods(view, [dimension, 'period']);
  const panel = view.source.read(panelOf(measure.score.score), question).overall;
  return { panel, periods, scoring: measure.scoring };
}
