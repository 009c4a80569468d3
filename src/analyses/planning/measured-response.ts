/** How many of those invited answered before, by role? */
import { responseRate } from '../../metrics/governance/response-rate.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { viewOf, promisedTo, type AnalysisContext } from '../analysis.js';
import { isProtected } from '../../domain/surveys.js';
import {
  casesByAccount,
  isEligibilityRecorded,
  readInvitations,
  withAnswers,
  type Invitation,
} from '../coverage/invitations.js';
import { answeredIn } from '../coverage/people-heard.js';
import { byRole } from './people.js';

/** Fewer invitations say nothing of a role. */
export const fewestInvitations = 10;

export interface MeasuredResponse {
  readonly invitations: number;
  /** Over all invitations; undefined where there are too few. */
  readonly all: number | undefined;
  /** Of roles with enough invitations; none where some respondents were promised confidence. */
  readonly roles: ReadonlyMap<string, number>;
}

/** Of the surveys looked at; where the file says nothing of what became of them, by the answers of the quarter. */
function invitationsOf(context: AnalysisContext): readonly Invitation[] {
  const { source, surveys, settings } = context;
  const names = new Set(surveys.map(({ name }) => name));
  const own = readInvitations(source, settings).filter(({ survey }) => survey === undefined || names.has(survey));
  if (own.some(({ disposition }) => disposition !== undefined)) return own;
  const answered = new Set(surveys.flatMap((survey) => [...answeredIn(viewOf(context, survey))]));
  return withAnswers(own, answered);
}

/** RR2 of AAPOR: everybody who was to be asked and of whom nothing came counts as silent. */
export function readMeasuredResponse(context: AnalysisContext): MeasuredResponse {
  const { source, settings } = context;
  const invitations = invitationsOf(context);
  const isEligibilityKnown = isEligibilityRecorded(source);
  const rateOf = (own: readonly Invitation[]): readonly number[] => {
    if (own.length < fewestInvitations) return [];
    const accounts = casesByAccount(own, { isEligibilityKnown });
    const estimate = responseRate.compute({ rate: 'RR2', accounts }, yesNoContext(settings.confidence));
    return estimate.status === 'known' && estimate.value > 0 ? [estimate.value] : [];
  };
  const isByRole = !promisedTo(context).some((survey) => isProtected(survey, settings));
  const roles = isByRole ? [...byRole(invitations)] : [];
  return {
    invitations: invitations.length,
    all: rateOf(invitations)[0],
    roles: new Map(roles.flatMap(([role, own]) => rateOf(own).map((rate) => [role, rate] as const))),
  };
}
