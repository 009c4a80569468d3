/** How many of each role must be invited to reach the goals, and where all of them are not enough? */
import { isProtected } from '../../domain/surveys.js';
import { notice, number } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { promisedTo, type AnalysisContext, type AnalysisResult } from '../analysis.js';
import type { Goal } from './goal.js';
import { fewestInvitations, readMeasuredResponse } from './measured-response.js';
import { fewestAnswers, readMeasuredSpread } from './measured-spread.js';
import { filtersNotOnPeople, readContacts } from './people.js';
import { planRole, type Assurance, type RoleToPlan } from './plan-role.js';
import { goalSection } from './plan-section.js';
import { suppose, type Measured, type PlanStatements } from './suppositions.js';

export interface PlanRequest {
  readonly goals: readonly Goal[];
  readonly assurance: Assurance;
  readonly stated: PlanStatements;
}

/** Nothing was imported: all there is was stated. */
const nothingMeasured: Measured = { contacts: [], response: undefined, spread: undefined };

function measure(context: AnalysisContext | undefined, goal: Goal): Measured {
  if (!context) return nothingMeasured;
  const contacts = readContacts(context.source, context.settings);
  return {
    contacts: contacts.filter(({ hasLeft, isOwnStaff }) => !hasLeft && !isOwnStaff),
    response: readMeasuredResponse(context),
    spread: readMeasuredSpread(context, goal.measure),
  };
}

function responseNotes(roles: readonly RoleToPlan[], { response }: Measured): readonly Message[] {
  const origins = new Set(roles.map((one) => one.response.origin));
  const words = {
    invitations: number(response?.invitations ?? 0, 'count'),
    fewest: number(fewestInvitations, 'count'),
  };
  return [
    ...(origins.has('measured') ? [message('plan.note.response-measured', words)] : []),
    ...(origins.has('stated') ? [message('plan.note.response-stated')] : []),
    ...(origins.has('usual') ? [message('plan.note.response-usual')] : []),
  ];
}

function spreadNotes(roles: readonly RoleToPlan[], { spread }: Measured): readonly Message[] {
  const origins = new Set(roles.map((one) => one.spread.origin));
  const words = { survey: spread?.survey ?? '', period: spread?.period ?? '', fewest: number(fewestAnswers, 'count') };
  return [
    ...(origins.has('measured')
      ? [message(words.period === '' ? 'plan.note.spread-measured' : 'plan.note.spread-measured-in', words)]
      : []),
    ...(origins.has('stated') ? [message('plan.note.spread-stated')] : []),
    ...(origins.has('usual') ? [message('plan.note.spread-usual')] : []),
  ];
}

function alikenessNote({ contacts, spread }: Measured, { alikeness, population }: PlanStatements): Message {
  if (contacts.length === 0 && population) return message('plan.note.alike-unknown');
  if (alikeness !== undefined) return message('plan.note.alike-stated', { icc: number(alikeness, 'correlation') });
  const known = spread?.all?.alikeness;
  if (known === undefined) return message('plan.note.alike-none');
  return message('plan.note.alike-measured', { icc: number(known, 'correlation') });
}

function noticesOf(context: AnalysisContext | undefined): readonly Block[] {
  if (!context) return [];
  const { source, settings } = context;
  const contacts = readContacts(source, settings);
  const left = contacts.filter(({ hasLeft }) => hasLeft).length;
  const own = contacts.filter(({ hasLeft, isOwnStaff }) => !hasLeft && isOwnStaff).length;
  const filters = filtersNotOnPeople(settings);
  const words = { left: number(left, 'count'), own: number(own, 'count') };
  return [
    ...(left + own > 0 ? [notice('plan-not-counted', message('plan.not-counted', words))] : []),
    ...(filters.length > 0
      ? [notice('not-narrowed', message('plan.not-narrowed', { dimensions: filters }), 'warning')]
      : []),
    ...(promisedTo(context).some((survey) => isProtected(survey, settings))
      ? [notice('plan-protected', message('plan.protected'))]
      : []),
  ];
}

/** Why nothing can be planned: nobody is known, or nothing says how far apart answers to a mean are. */
export type Unplanned = 'no-people' | 'no-deviation';

/** The plan as an analysis; `context` where something was imported. */
export function planSurvey(context: AnalysisContext | undefined, request: PlanRequest): AnalysisResult | Unplanned {
  const { goals, assurance, stated } = request;
  const planned = goals.map((goal) => {
    const measured = measure(context, goal);
    const roles = suppose(goal, measured, stated);
    if (!roles) return 'no-deviation';
    if (roles.length === 0) return 'no-people';
    const supposed = [
      ...responseNotes(roles, measured),
      ...spreadNotes(roles, measured),
      alikenessNote(measured, stated),
    ];
    const plans = roles.map((role) => planRole(role, goal, assurance));
    return goalSection(goal, plans, { assurance, supposed });
  });
  const unplanned = planned.find((one) => typeof one === 'string');
  if (unplanned) return unplanned;
  const done = planned.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const notices = noticesOf(context);
  return {
    sections: done.map(({ section }, at) =>
      at === 0 ? { ...section, blocks: [...notices, ...section.blocks] } : section,
    ),
    findings: done.flatMap(({ findings }) => findings),
    figures: done.flatMap(({ figures }) => figures),
  };
}
