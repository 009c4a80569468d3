/** Who stays by choice? Loyalty kept apart from satisfaction, with evidence that the account could have left. */
import { renewalRate } from '../metrics/loyalty/renewal-rate.js';
import { repurchaseMean } from '../metrics/loyalty/repurchase-mean.js';
import { repurchaseShare } from '../metrics/loyalty/repurchase-share.js';
import { hitsByCluster, yesNoContext } from '../metrics/score-answers.js';
import { answersOfEstimate, figureOf, intervalOfEstimate, number, valueOfEstimate } from '../report/build.js';
import type { Block, Figure, KeyFigures, Section } from '../report/document.js';
import { message } from '../text/message.js';
import {
  viewOf,
  type Analysis,
  type AnalysisContext,
  type AnalysisResult,
  type RankedFinding,
  type SurveyView,
} from './analysis.js';
import type { LedgerRecord } from '../domain/records.js';
import { happenedBy, textOf } from './ledger-values.js';
import { notNarrowed } from './notices.js';
import { accountFilter, filtersNotApplied } from './selected-accounts.js';
import { classFigures, classifyAccounts, classMembers, classTable } from './loyalty/account-classes.js';
import { cutSensitivity } from './loyalty/cut-sensitivity.js';
import { correlationFinding, loyaltyFindings } from './loyalty/loyalty-findings.js';
import { statedLink } from './loyalty/stated-link.js';
import { firstScore, meanDefinition, shareDefinition, type ConstructScore } from './scores.js';
import { measureSplit } from './split-tables.js';

interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}
const nothing: Part = { blocks: [], figures: [], findings: [] };

/** Stated intention to buy again, with interval. */
function intentionPart(view: SurveyView, score: ConstructScore | undefined): Part {
  if (score?.construct !== 'repurchase') return nothing;
  const measured = [
    measureSplit(view, undefined, {
      metric: repurchaseShare,
      score,
      unit: 'share',
      definition: shareDefinition(score),
    }),
    measureSplit(view, undefined, { metric: repurchaseMean, score, unit: 'rating', definition: meanDefinition(score) }),
  ];
  const key: KeyFigures = {
    type: 'key-figures',
    figures: measured.map(({ metric, unit, estimates, definition }) => ({
      label: message(`column.${metric.id as 'repurchase-share'}`),
      value: valueOfEstimate(estimates.overall, unit),
      interval: intervalOfEstimate(estimates.overall, unit),
      answers: answersOfEstimate(estimates.overall, metric.smallBelow),
      definition,
    })),
  };
  const figures = measured.map(({ metric, definition, estimates }) =>
    figureOf({ metric: metric.id, by: {}, estimate: estimates.overall, definition, survey: view.survey.name }),
  );
  return { blocks: [key], figures, findings: [] };
}

function accountPart(view: SurveyView, satisfaction: ConstructScore, intention: ConstructScore | undefined): Part {
  if (!view.mayJudgeAccounts) return nothing;
  const classes = classifyAccounts(view, satisfaction, intention);
  if (classes.accounts.length === 0) return nothing;
  const hasHostages = classes.accounts.some(({ loyaltyClass }) => loyaltyClass === 'hostage');
  const cuts = cutSensitivity(view, classes, satisfaction);
  return {
    blocks: [
      classTable(view, classes, satisfaction),
      cuts.table,
      ...(hasHostages ? [classMembers(classes, 'hostage')] : []),
    ],
    figures: [...classFigures(view, classes), ...cuts.figures],
    findings: loyaltyFindings(classes, view.settings.confidence),
  };
}

/** What respondents say about staying, where a question asks for it. */
function linkPart(view: SurveyView, satisfaction: ConstructScore, loyalty: ConstructScore): Part {
  const standsIn = loyalty.construct === 'recommend';
  const text = message('loyalty.recommend-stands-in');
  const notice: readonly Block[] = standsIn ? [{ type: 'notice', id: 'recommend-stands-in', level: 'note', text }] : [];
  const link = statedLink(view, { satisfaction, loyalty, recommend: firstScore(view.survey, ['recommend']) });
  return {
    blocks: [...notice, ...link.blocks],
    figures: link.figures,
    findings: correlationFinding(view.survey.name, loyalty.construct, link.spearman),
  };
}

function surveyPart(view: SurveyView): { section: Section } & Pick<Part, 'figures' | 'findings'> {
  const satisfaction = firstScore(view.survey, ['satisfaction']);
  const loyalty = firstScore(view.survey, ['repurchase', 'renew', 'recommend']);
  const intention = loyalty?.construct === 'recommend' ? undefined : loyalty;
  const parts = satisfaction
    ? [
        accountPart(view, satisfaction, intention),
        intentionPart(view, intention),
        ...(loyalty ? [linkPart(view, satisfaction, loyalty)] : []),
      ]
    : [];
  const blocks = parts.flatMap((part) => part.blocks);
  const text = message('loyalty.not-possible', { survey: view.survey.name });
  const none: Block = { type: 'notice', id: 'no-loyalty-items', level: 'note', text };
  const title = message('loyalty.title', { survey: view.survey.name });
  return {
    section: { id: `loyalty:${view.survey.name}`, title, blocks: blocks.length > 0 ? blocks : [none] },
    figures: parts.flatMap(({ figures }) => figures),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** Renewals decided by the day the report speaks of; they belong to accounts, not to a survey. */
function renewalPart({ source, settings }: AnalysisContext): Part {
  const records = source.ledger('renewal').filter(accountFilter(source, settings));
  const isDecided = (record: LedgerRecord): boolean =>
    textOf(record, 'decision') !== undefined && happenedBy(textOf(record, 'decided_on'), settings.asOf);
  const decided = records.filter(isDecided);
  const isTooSmall = settings.isForPublication && decided.length < settings.minimumGroup;
  if (decided.length === 0 || isTooSmall) return nothing;
  const cases = decided.map((record) => ({
    cluster: textOf(record, 'customer_id') ?? '',
    isHit: textOf(record, 'decision') !== 'left',
  }));
  const estimate = renewalRate.compute(hitsByCluster(cases), yesNoContext(settings.confidence));
  const definition = message('definition.renewal-rate');
  const count = (decision: string): ReturnType<typeof number> =>
    number(decided.filter((record) => textOf(record, 'decision') === decision).length, 'count');
  const text = message('note.renewals', {
    renewed: count('renewed'),
    upgraded: count('upgraded'),
    downgraded: count('downgraded'),
    left: count('left'),
    asOf: settings.asOf ?? message('word.not-known'),
    undecided: number(records.length - decided.length, 'count'),
  });
  const figure = {
    label: message('column.renewal-rate'),
    value: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    answers: answersOfEstimate(estimate, renewalRate.smallBelow),
    definition,
  };
  const counts: readonly Block[] = settings.isForPublication ? [] : [{ type: 'paragraph', text }];
  return {
    blocks: [...notNarrowed(filtersNotApplied(settings)), { type: 'key-figures', figures: [figure] }, ...counts],
    figures: [figureOf({ metric: 'renewal-rate', by: {}, estimate, definition })],
    findings: [],
  };
}

export const loyalty: Analysis = {
  id: 'loyalty',
  run: (context): AnalysisResult => {
    const parts = context.surveys.map((survey) => surveyPart(viewOf(context, survey)));
    const renewals = renewalPart(context);
    const own: Section = { id: 'renewals', title: message('loyalty.renewals.title'), blocks: renewals.blocks };
    return {
      sections: [...parts.map(({ section }) => section), ...(renewals.blocks.length > 0 ? [own] : [])],
      findings: parts.flatMap(({ findings }) => findings),
      figures: [...parts.flatMap(({ figures }) => figures), ...renewals.figures],
    };
  },
};
