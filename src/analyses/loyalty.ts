/** Who stays by choice? Loyalty kept apart from satisfaction, with evidence that the account could have left. */
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { viewsOfCustomers, type Analysis, type AnalysisResult, type SurveyView, contextOfLedgers } from './analysis.js';
import { accountPart } from './loyalty/account-part.js';
import { customersLeft } from './loyalty/customers-left.js';
import { intentionPart } from './loyalty/intention.js';
import { leavingReasons } from './loyalty/leaving-reasons.js';
import { linkByGroup } from './loyalty/link-by-group.js';
import { correlationFinding } from './loyalty/loyalty-findings.js';
import type { Part } from './loyalty/part.js';
import { renewalPart } from './loyalty/renewals.js';
import { renewalsDue } from './loyalty/renewals-due.js';
import { statedLink } from './loyalty/stated-link.js';
import { inTheWhole } from './overview.js';
import { firstScore, type ConstructScore } from './scores.js';

/** What respondents say about staying, where a question asks for it. */
function linkPart(view: SurveyView, satisfaction: ConstructScore, loyalty: ConstructScore): Part {
  const standsIn = loyalty.construct === 'recommend';
  const text = message('loyalty.recommend-stands-in');
  const notice: readonly Block[] = standsIn ? [{ type: 'notice', id: 'recommend-stands-in', level: 'note', text }] : [];
  const link = statedLink(view, { satisfaction, loyalty, recommend: firstScore(view.survey, ['recommend']) });
  const byGroup = inTheWhole(view.settings, () => linkByGroup(view, { satisfaction, loyalty }));
  return {
    blocks: [...notice, ...link.blocks, ...byGroup.flatMap(({ blocks }) => blocks)],
    figures: [...link.figures, ...byGroup.flatMap(({ figures }) => figures)],
    findings: correlationFinding(view.survey.name, loyalty.construct, link.spearman),
  };
}

function surveyPart(view: SurveyView): { section: Section } & Pick<Part, 'figures' | 'findings'> {
  const satisfaction = firstScore(view.survey, ['satisfaction']);
  const loyalty = firstScore(view.survey, ['repurchase', 'renew', 'recommend']);
  const intention = loyalty?.construct === 'recommend' ? undefined : loyalty;
  const parts = satisfaction
    ? [
        accountPart(view, { satisfaction, intention, loyalty }),
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

export const loyalty: Analysis = {
  id: 'loyalty',
  run: (context): AnalysisResult => {
    const parts = viewsOfCustomers(context).map(surveyPart);
    const ledgers = contextOfLedgers(context);
    const renewals = renewalPart(ledgers);
    const reasons = leavingReasons(ledgers);
    const whyLeft: Section = { id: 'leaving', title: message('loyalty.leaving.title'), blocks: reasons.blocks };
    const left = customersLeft(ledgers);
    const gone: Section = { id: 'left', title: message('loyalty.customers-left.title'), blocks: left.blocks };
    const own: Section = { id: 'renewals', title: message('loyalty.renewals.title'), blocks: renewals.blocks };
    return {
      sections: [
        ...parts.map(({ section }) => section),
        ...[gone, own, whyLeft].filter(({ blocks }) => blocks.length > 0),
      ],
      findings: [...parts.flatMap(({ findings }) => findings), ...left.findings, ...renewalsDue(ledgers)],
      figures: [...parts.flatMap(({ figures }) => figures), ...left.figures, ...renewals.figures, ...reasons.figures],
    };
  },
};
