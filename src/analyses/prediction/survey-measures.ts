/** What answers say of an account: each construct, the payer alone, and each question on a scale. */
import { dayNumber } from '../../domain/days.js';
import { isAttentionCheck } from '../../domain/surveys.js';
import { message, type MessageParam } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { latestBefore, readDatedAnswers, type DatedAnswers } from '../loyalty/dated-answers.js';
import { payerRule } from '../roles/payer.js';
import { cutOfItem, scoreOfConstruct, type ConstructScore } from '../scores.js';
import { timelineOf, type Measure, type Timeline } from './timeline.js';

type Parts = Pick<DatedAnswers, 'answers' | 'hits'> & { readonly mean: number };
type Worth = (parts: Parts) => number;

const meanOf: Worth = ({ mean }) => mean;
const shareOf: Worth = ({ hits, answers }) => hits / answers;

/** After each day with answers: the latest period answered by then. */
function timelineOfAnswers(dated: readonly DatedAnswers[], worth: Worth): Timeline {
  const days = [...new Set(dated.map(({ day }) => day))].filter((day) => day !== '');
  const next = new Map(days.map((day, at) => [dayNumber(day) + 1, days[at + 1] ?? '9999'] as const));
  return timelineOf(next.keys(), (from) => {
    const known = latestBefore(dated, next.get(from) ?? '');
    return known && worth(known);
  });
}

function wholeOf(dated: readonly DatedAnswers[], worth: Worth): number {
  const sum = (field: 'answers' | 'hits' | 'total'): number => dated.reduce((total, one) => total + one[field], 0);
  return worth({ answers: sum('answers'), hits: sum('hits'), mean: sum('total') / sum('answers') });
}

/** Constructs of which more is worse; of all others less is. */
const worseHigh = new Set(['lost_time', 'alternatives']);

interface Kind {
  readonly id: string;
  readonly label: MessageParam;
  readonly question: string;
  readonly worth: Worth;
}

function measureOf(
  view: SurveyView,
  score: Pick<ConstructScore, 'score' | 'hitFrom' | 'construct'>,
  { worth, ...kind }: Kind,
): Measure {
  const answers = readDatedAnswers(view, score);
  return {
    ...kind,
    survey: view.survey.name,
    question: `${view.survey.name} ${kind.question}`,
    risk: worseHigh.has(score.construct) ? 'high' : 'low',
    timelines: new Map([...answers].map(([account, dated]) => [account, timelineOfAnswers(dated, worth)])),
    whole: new Map([...answers].map(([account, dated]) => [account, wholeOf(dated, worth)])),
  };
}

const constructs = ['satisfaction', 'recommend', 'repurchase', 'renew', 'success'] as const;

function scoresOf({ survey }: SurveyView): readonly ConstructScore[] {
  return constructs.flatMap((construct) => {
    const score = scoreOfConstruct(survey, construct);
    return typeof score === 'string' ? [] : [score];
  });
}

/** Satisfaction of who pays, where that is not everybody that the filters leave. */
function ofPayer(view: SurveyView, score: ConstructScore): readonly Measure[] {
  const rule = payerRule(view, score);
  const { where } = view.settings;
  if (!rule || where[rule.dimension] !== undefined) return [];
  const settings = { ...view.settings, where: { ...where, [rule.dimension]: [rule.group] } };
  const label = message('prediction.payer');
  return [
    measureOf({ ...view, settings }, score, { id: 'payer-satisfaction', label, question: 'payer', worth: meanOf }),
  ];
}

/** The constructs as means, satisfaction as a share too, and that of the payer. */
export function constructMeasures(view: SurveyView): readonly Measure[] {
  return scoresOf(view).flatMap((score) => {
    const { construct } = score;
    const label = message(`construct.${construct}`);
    const mean = measureOf(view, score, { id: construct, label, question: construct, worth: meanOf });
    if (construct !== 'satisfaction') return [mean];
    const share = { id: 'share-satisfied', label: message('column.csat'), question: construct, worth: shareOf };
    return [mean, measureOf(view, score, share), ...ofPayer(view, score)];
  });
}

/** The questions on a scale that are not a construct of their own already. */
export function questionMeasures(view: SurveyView): readonly Measure[] {
  const alone = new Set(
    scoresOf(view).flatMap(({ items }) => (items.length === 1 ? items.map(({ code }) => code) : [])),
  );
  return view.survey.items.flatMap((item): readonly Measure[] => {
    const hitFrom = cutOfItem(view.survey, item);
    if (!item.scale || hitFrom === undefined || alone.has(item.code) || isAttentionCheck(item)) return [];
    const score = { construct: item.construct, score: { item: item.code }, hitFrom };
    return [measureOf(view, score, { id: item.code, label: item.label, question: item.code, worth: meanOf })];
  });
}
