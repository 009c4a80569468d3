/** Were scores helped along? Evidence that somebody invited friends or coached answers, with what else may explain it. */
import { notice } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { message, type Message } from '../text/message.js';
import { contextOfLedgers, viewOf, type Analysis, type AnalysisContext, type SurveyView } from './analysis.js';
import type { Part } from './coverage/part.js';
import { carelessPart } from './integrity/careless.js';
import { coachingPart } from './integrity/coaching.js';
import { exchangedContactsPart } from './integrity/exchanged-contacts.js';
import { meanUnitsPart } from './integrity/mean-units.js';
import { newContactsPart, newContactsUntold } from './integrity/new-contacts.js';
import { reassignedPart, reassignedUntold } from './integrity/reassigned-tickets.js';
import { satisfactionUnitsPart } from './integrity/satisfaction-units.js';
import { selectivityPart } from './integrity/selectivity.js';
import { staffAnswersPart, staffUntold } from './integrity/staff-answers.js';
import { inTheWhole } from './overview.js';

const nothingFound = (): Block => ({
  type: 'notice',
  id: 'nothing-to-judge',
  level: 'note',
  text: message('integrity.none'),
});

/** What could not be looked at, and why; not in an overview. */
function untold(
  { settings }: Pick<SurveyView, 'settings'>,
  reasons: readonly (Message | undefined)[],
): readonly Block[] {
  const known = reasons.filter((reason) => reason !== undefined);
  const notes = () =>
    known.map((reason, place) => notice(`untold:${String(place + 1)}`, message('integrity.untold', { reason })));
  return inTheWhole(settings, notes).flat();
}

/** Tickets belong to no survey: a section of their own, where there is something to say of them. */
function ticketPart(context: AnalysisContext): { readonly sections: readonly Section[]; readonly part: Part } {
  const ledgers = contextOfLedgers(context);
  const part = reassignedPart(ledgers);
  const reason = ledgers.settings.isForPublication ? undefined : reassignedUntold(ledgers);
  const blocks = [...part.blocks, ...untold(ledgers, [reason])];
  const section: Section = { id: 'integrity-tickets', title: message('integrity.tickets.title'), blocks };
  return { sections: blocks.length === 0 ? [] : [section], part };
}

/** Nothing that an overview only leaves out. */
const isEmpty = ({ blocks, figures }: Part): boolean => blocks.length === 0 && figures.length === 0;

function surveyPart(view: SurveyView): Part & { readonly section: Section } {
  const shares = satisfactionUnitsPart(view);
  const told = new Set(shares.findings.map(({ finding }) => finding.id));
  const parts: readonly Part[] = [
    selectivityPart(view),
    newContactsPart(view),
    exchangedContactsPart(view),
    coachingPart(view),
    shares,
    meanUnitsPart(view, told),
    staffAnswersPart(view),
    carelessPart(view),
  ];
  const blocks = parts.flatMap((part) => part.blocks);
  const survey = view.survey.name;
  return {
    section: {
      id: `integrity:${survey}`,
      title: message('integrity.title', { survey }),
      blocks: [
        ...(parts.every(isEmpty) ? [nothingFound()] : blocks),
        ...untold(view, [newContactsUntold(view), staffUntold(view)]),
      ],
    },
    blocks,
    figures: parts.flatMap(({ figures }) => figures),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

export const integrity: Analysis = {
  id: 'integrity',
  run: (context: AnalysisContext) => {
    const parts = context.surveys.map((survey) => surveyPart(viewOf(context, survey)));
    const tickets = ticketPart(context);
    return {
      sections: [...parts.map(({ section }) => section), ...tickets.sections].filter(({ blocks }) => blocks.length > 0),
      findings: [...parts.flatMap(({ findings }) => findings), ...tickets.part.findings],
      figures: [...parts.flatMap(({ figures }) => figures), ...tickets.part.figures],
    };
  },
};
