/** Who was asked, who answered, and who was never asked: how far can the answers speak for everybody? */
import type { Block, Section } from '../report/document.js';
import { notice, number } from '../report/build.js';
import { message, type Message } from '../text/message.js';
import { contextOfLedgers, viewOf, type Analysis, type AnalysisContext, type SurveyView } from './analysis.js';
import { accountsCoveredPart } from './coverage/accounts-covered.js';
import {
  filtersNotOnInvitations,
  invitationPeriodNotices,
  isEligibilityRecorded,
  readInvitations,
  withAnswers,
  type Invitation,
} from './coverage/invitations.js';
import { neverAskedPart } from './coverage/never-asked.js';
import type { Asked, Part } from './coverage/part.js';
import { answeredIn } from './coverage/people-heard.js';
import { responseRateChangePart } from './coverage/response-rate-change.js';
import { accountRatesPart } from './coverage/rates-by-account.js';
import { responseRatesPart } from './coverage/response-rates.js';
import { roleResponsePart } from './coverage/role-response.js';
import { inTheWhole } from './overview.js';
import { recordPeriods } from './record-periods.js';

/** Of this survey; where the file names no survey and there is only one, they are of that one. */
function invitationsOf(view: SurveyView, all: readonly Invitation[], surveys: number): readonly Invitation[] {
  return all.filter(({ survey }) => (survey === undefined ? surveys === 1 : survey === view.survey.name));
}

/** What the file does not say, and what was made of it. */
function silenceNotices(invitations: readonly Invitation[]): readonly Block[] {
  const silent = invitations.filter(({ disposition }) => disposition === undefined).length;
  if (silent === invitations.length) return [notice('matched-answers', message('coverage.matched-answers'), 'warning')];
  if (silent === 0) return [];
  const words = { silent: number(silent, 'count'), invitations: number(invitations.length, 'count') };
  return [notice('no-disposition', message('coverage.no-disposition', words), 'warning')];
}

/** Invitations with what became of them, from the answers where the file of invitations says nothing of it. */
function askedOf(view: SurveyView, invitations: readonly Invitation[]): Asked {
  const isRecorded = invitations.some(({ disposition }) => disposition !== undefined);
  const matched = isRecorded ? invitations : withAnswers(invitations, answeredIn(view));
  return { view, invitations: matched, isEligibilityKnown: isEligibilityRecorded(view.source) };
}

/** The earlier period that was named, seen as the one of the report is. */
function earlierOf(view: SurveyView, surveys: number): Asked | undefined {
  const { compare, where } = view.settings;
  if (compare === undefined || !recordPeriods([compare]) || !recordPeriods(where.period)) return undefined;
  const settings = { ...view.settings, where: { ...where, period: [compare] } };
  const earlier = { ...view, settings };
  return askedOf(earlier, invitationsOf(view, readInvitations(view.source, settings), surveys));
}

function surveyPart(view: SurveyView, invitations: readonly Invitation[], surveys: number) {
  const asked = askedOf(view, invitations);
  const earlier = earlierOf(view, surveys);
  const parts: readonly Part[] = [
    responseRatesPart(asked),
    ...(earlier ? [responseRateChangePart(asked, earlier)] : []),
    roleResponsePart(asked),
    ...inTheWhole(view.settings, () => accountRatesPart(asked)),
    accountsCoveredPart(asked),
  ];
  const filters = filtersNotOnInvitations(view.settings);
  const narrowed =
    filters.length > 0
      ? [notice('not-narrowed', message('coverage.not-narrowed', { dimensions: filters }), 'warning')]
      : [];
  const { survey } = view;
  const section: Section = {
    id: `coverage:${survey.name}`,
    title: message('coverage.title', { survey: survey.name }),
    blocks: [
      ...narrowed,
      ...invitationPeriodNotices(view.settings),
      ...silenceNotices(invitations),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
  };
  return {
    sections: [section],
    figures: parts.flatMap(({ figures }) => figures),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

const titled = (title: Message, blocks: readonly Block[], id = 'coverage'): readonly Section[] =>
  blocks.length > 0 ? [{ id, title, blocks }] : [];

export const coverage: Analysis = {
  id: 'coverage',
  run: (context: AnalysisContext) => {
    const { source, settings, surveys } = context;
    if (source.ledger('invitation').length === 0) {
      const sections = titled(message('coverage.title.none'), [notice('no-invitations', message('coverage.none'))]);
      return { sections, findings: [], figures: [] };
    }
    const all = readInvitations(source, settings);
    const parts = surveys.flatMap((survey) => {
      const view = viewOf(context, survey);
      const own = invitationsOf(view, all, surveys.length);
      return own.length > 0 ? [surveyPart(view, own, surveys.length)] : [];
    });
    const never = neverAskedPart(contextOfLedgers(context));
    return {
      sections: [
        ...parts.flatMap(({ sections }) => sections),
        ...titled(message('coverage.never.section'), never.blocks, 'coverage:never-asked'),
      ],
      findings: [...parts.flatMap(({ findings }) => findings), ...never.findings],
      figures: [...parts.flatMap(({ figures }) => figures), ...never.figures],
    };
  },
};
