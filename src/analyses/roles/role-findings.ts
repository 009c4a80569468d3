/** The sentences about roles that a reader should not miss. */
import { significance } from '../significance.js';
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Estimate, KnownEstimate } from '../../statistics/estimate.js';
import { scaleText } from '../../domain/scales.js';
import { message, type Message } from '../../text/message.js';
import { netScoreRule, shareDefinition, type ConstructScore } from '../scores.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { dimensionLabel, groupLabel } from '../group-names.js';
import { figureDifference } from './figure-findings.js';
import type { HeadlineInput } from './headline.js';
import { pooledEstimate } from './headline-rule.js';
import type { SplitParts } from './split-parts.js';
import type { MeasuredMetric, Split } from '../split-tables.js';

function known(estimate: Estimate | undefined): KnownEstimate | undefined {
  return estimate?.status === 'known' ? estimate : undefined;
}

/** On 1..5 everybody knows what satisfied means; on any other scale the sentence says it. */
const isUsualCut = ({ scale }: ConstructScore): boolean => scale.low === 1 && scale.high === 5;

/** Shares that a test cannot tell apart are no evidence of a difference: then the means stand for it. */
function shownFigure({ measured, tests }: NonNullable<HeadlineInput['satisfaction']>): MeasuredMetric | undefined {
  const share = tests.find(({ id }) => id === 'csat');
  const isShareOther = share?.pAdjusted === undefined || share.pAdjusted < significance;
  return isShareOther ? measured[0] : (measured.find(({ metric }) => metric.id === 'satisfaction-mean') ?? measured[0]);
}

function wordOf({ unit, definition }: MeasuredMetric, score: ConstructScore): Message {
  if (unit !== 'share') return message('finding.mean-given', { definition });
  return isUsualCut(score)
    ? message('finding.satisfied')
    : message('finding.satisfied-cut', { definition: shareDefinition(score) });
}

/** The pair that differs most, with the share, interval and n of both. */
function disagreeFinding(
  view: SurveyView,
  split: Split,
  part: NonNullable<HeadlineInput['satisfaction']>,
): readonly RankedFinding[] {
  const pair = part.disagreement.decisivePairs[0];
  const figure = shownFigure(part);
  const groups = figure?.estimates.groups;
  const [first, second] = [known(pair && groups?.get(pair.first)), known(pair && groups?.get(pair.second))];
  if (!pair || !figure || !first || !second || pair.test.status !== 'known') return [];
  const { unit } = figure;
  const words = {
    survey: view.survey.name,
    satisfied: wordOf(figure, part.score),
    firstRole: groupLabel(split.dimension, pair.first),
    first: valueOfEstimate(first, unit),
    firstInterval: intervalOfEstimate(first, unit),
    firstAnswers: number(first.answers, 'count'),
    secondRole: groupLabel(split.dimension, pair.second),
    second: valueOfEstimate(second, unit),
    secondInterval: intervalOfEstimate(second, unit),
    secondAnswers: number(second.answers, 'count'),
    p: number(pair.pAdjusted ?? 1, 'p-value'),
    higher: groupLabel(split.dimension, (pair.test.effect ?? 0) < 0 ? pair.second : pair.first),
    // Cliff's delta, as the pairs in a hundred that it is.
    effect: number(Math.round(100 * Math.abs(pair.test.effect ?? 0)), 'count'),
  };
  const isRole = split.dimension === 'role';
  const text = isRole
    ? message('finding.roles-disagree', words)
    : message('finding.groups-disagree', { ...words, split: dimensionLabel(split.name) });
  const id = isRole ? 'roles-disagree' : `groups-disagree:${split.name}`;
  return [{ weight: isRole ? 90 : 88, finding: { type: 'finding', id, emphasis: 'bad', text } }];
}

/** What a split that the user asked for shows, when its groups disagree. */
export function splitFindings(
  view: SurveyView,
  split: Split,
  { satisfaction, netScore }: SplitParts,
): readonly RankedFinding[] {
  return [
    ...(satisfaction?.disagreement.doDisagree
      ? disagreeFinding(view, split, satisfaction)
      : figureDifference(view, split, satisfaction)),
    ...figureDifference(view, split, netScore && { ...netScore, measured: [netScore.measured] }),
  ];
}

const roleSplit: Split = { name: 'role', dimension: 'role' };

function figureFinding(
  view: SurveyView,
  key: 'csat' | 'nps',
  { estimate, score }: { readonly estimate: Estimate; readonly score: ConstructScore },
): readonly RankedFinding[] {
  if (estimate.status !== 'known' || !estimate.interval) return [];
  const unit = key === 'csat' ? 'share' : 'score';
  const words = {
    survey: view.survey.name,
    value: valueOfEstimate(estimate, unit),
    interval: intervalOfEstimate(estimate, unit),
    answers: number(estimate.answers, 'count'),
  };
  const text =
    key === 'nps' || isUsualCut(score)
      ? message(`finding.${key}`, words)
      : message('finding.csat-cut', { ...words, definition: shareDefinition(score) });
  return [{ weight: key === 'csat' ? 66 : 64, finding: { type: 'finding', id: key, emphasis: 'neutral', text } }];
}

/** What keeps NPS from being computed is said among the findings: a reader looks for the NPS there. */
function scaleFinding(view: SurveyView, { score }: NonNullable<HeadlineInput['netScore']>): readonly RankedFinding[] {
  const survey = view.survey.name;
  const scale = scaleText(score.scale);
  const { withheldBecause } = netScoreRule(score);
  const questions = score.items.map(({ label }) => label);
  const items = String(questions.length);
  const texts = {
    'several-questions': message('finding.nps-several', { survey, items, questions }),
    'scale-not-0-10': message(scale === '1..10' ? 'finding.nps-scale' : 'finding.nps-scale-other', { survey, scale }),
    stated: message('finding.nps-scale-stated', { survey, scale }),
  };
  if (scale === '0..10' && !withheldBecause) return [];
  const text = texts[withheldBecause ?? 'stated'];
  return [{ weight: 65, finding: { type: 'finding', id: 'nps-scale', emphasis: 'neutral', text } }];
}

/** All findings about roles and headline figures of one survey. */
export function roleFindings(view: SurveyView, { satisfaction, netScore }: SplitParts): readonly RankedFinding[] {
  const findings: RankedFinding[] = [];
  const csat = satisfaction?.measured[0];
  if (satisfaction && csat) {
    const { disagreement } = satisfaction;
    if (disagreement.doDisagree) findings.push(...disagreeFinding(view, roleSplit, satisfaction));
    else findings.push(...figureDifference(view, roleSplit, satisfaction));
    const estimate = pooledEstimate(view, csat.estimates.overall, disagreement);
    findings.push(...figureFinding(view, 'csat', { estimate, score: satisfaction.score }));
  }
  if (netScore) {
    const estimate = pooledEstimate(view, netScore.measured.estimates.overall, netScore.disagreement);
    findings.push(...figureDifference(view, roleSplit, { ...netScore, measured: [netScore.measured] }));
    findings.push(...scaleFinding(view, netScore), ...figureFinding(view, 'nps', { estimate, score: netScore.score }));
  }
  return findings;
}
