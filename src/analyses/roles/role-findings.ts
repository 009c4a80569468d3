/** The sentences about roles that a reader should not miss. */
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Estimate, KnownEstimate } from '../../statistics/estimate.js';
import { scaleText } from '../../domain/scales.js';
import { message } from '../../text/message.js';
import { netScoreRule } from '../scores.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { groupLabel } from '../group-names.js';
import type { HeadlineInput } from './headline.js';
import { headlineEstimate } from './headline.js';
import type { Disagreement } from './disagreement.js';
import type { MeasuredMetric } from '../split-tables.js';

function known(estimate: Estimate | undefined): KnownEstimate | undefined {
  return estimate?.status === 'known' ? estimate : undefined;
}

/** "IT 81 % [..] (n), business owner 55 % [..] (n)" of the pair that differs most. */
function disagreeFinding(
  view: SurveyView,
  csat: MeasuredMetric,
  { decisivePairs }: Disagreement,
): readonly RankedFinding[] {
  const pair = decisivePairs[0];
  const first = known(pair && csat.estimates.groups.get(pair.first));
  const second = known(pair && csat.estimates.groups.get(pair.second));
  if (!pair || !first || !second || pair.test.status !== 'known') return [];
  const text = message('finding.roles-disagree', {
    survey: view.survey.name,
    firstRole: groupLabel('role', pair.first),
    first: valueOfEstimate(first, 'share'),
    firstInterval: intervalOfEstimate(first, 'share'),
    firstAnswers: number(first.answers, 'count'),
    secondRole: groupLabel('role', pair.second),
    second: valueOfEstimate(second, 'share'),
    secondInterval: intervalOfEstimate(second, 'share'),
    secondAnswers: number(second.answers, 'count'),
    p: number(pair.pAdjusted ?? 1, 'p-value'),
    effect: number(Math.abs(pair.test.effect ?? 0), 'correlation'),
  });
  return [{ weight: 90, finding: { type: 'finding', id: 'roles-disagree', emphasis: 'bad', text } }];
}

function agreeFinding(view: SurveyView, { test, groups }: Disagreement): readonly RankedFinding[] {
  if (test.status !== 'known') return [];
  const text = message('finding.roles-agree', {
    survey: view.survey.name,
    groups: number(groups.length, 'count'),
    p: number(test.p, 'p-value'),
    answers: number(test.answers, 'count'),
  });
  return [{ weight: 40, finding: { type: 'finding', id: 'roles-agree', emphasis: 'neutral', text } }];
}

function figureFinding(view: SurveyView, key: 'csat' | 'nps', estimate: Estimate): readonly RankedFinding[] {
  if (estimate.status !== 'known' || !estimate.interval) return [];
  const unit = key === 'csat' ? 'share' : 'score';
  const text = message(`finding.${key}`, {
    survey: view.survey.name,
    value: valueOfEstimate(estimate, unit),
    interval: intervalOfEstimate(estimate, unit),
    answers: number(estimate.answers, 'count'),
  });
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
    'scale-not-0-10': message('finding.nps-scale', { survey, scale }),
    stated: message('finding.nps-scale-stated', { survey, scale }),
  };
  if (scale === '0..10' && !withheldBecause) return [];
  const text = texts[withheldBecause ?? 'stated'];
  return [{ weight: 65, finding: { type: 'finding', id: 'nps-scale', emphasis: 'neutral', text } }];
}

/** All findings about roles and headline figures of one survey. */
export function roleFindings(view: SurveyView, { satisfaction, netScore }: HeadlineInput): readonly RankedFinding[] {
  const findings: RankedFinding[] = [];
  const csat = satisfaction?.measured[0];
  if (satisfaction && csat) {
    const { disagreement } = satisfaction;
    findings.push(
      ...(disagreement.doDisagree ? disagreeFinding(view, csat, disagreement) : agreeFinding(view, disagreement)),
    );
    findings.push(...figureFinding(view, 'csat', headlineEstimate(view, csat.estimates.overall, disagreement)));
  }
  if (netScore) {
    const overall = headlineEstimate(view, netScore.measured.estimates.overall, netScore.disagreement);
    findings.push(...scaleFinding(view, netScore), ...figureFinding(view, 'nps', overall));
  }
  return findings;
}
