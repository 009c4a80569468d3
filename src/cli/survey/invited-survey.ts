/** Which survey are people invited to, and what are they promised? */
import type { Survey } from '../../domain/surveys.js';
import { fail } from '../../problems/problem.js';
import type { Questionnaire } from '../../survey/questionnaire.js';
import { checkSurveyName } from './check-survey-name.js';

interface Named {
  readonly survey?: string;
  readonly confidential?: true;
  readonly attributed?: true;
}

export interface InvitedSurvey {
  readonly name: string;
  readonly isConfidential: boolean;
}

/** Confidence that was promised anywhere holds: by the call, the questionnaire, or the survey as it was imported. */
export function invitedSurveyOf(
  flags: Named,
  questionnaire: Questionnaire | undefined,
  surveys: readonly Survey[],
): InvitedSurvey {
  const needed = {
    command: 'survey invite',
    option: '--survey',
    says: 'what they are invited to',
    example: 'relationship',
  };
  const name = questionnaire?.id ?? flags.survey ?? fail('option-needed', needed);
  checkSurveyName('--survey', name);
  const stored = surveys.find((survey) => survey.name === name);
  const stated = [
    ...(flags.confidential ? ['confidential'] : []),
    ...(flags.attributed ? ['attributed'] : []),
    ...(questionnaire ? [questionnaire.confidentiality] : []),
    ...(stored ? [stored.confidentiality] : []),
  ];
  if (stated.length > 0) return { name, isConfidential: stated.includes('confidential') };
  const says = 'what respondents are promised, for neither a questionnaire nor an import says it (or --confidential)';
  return fail('option-needed', { command: 'survey invite', option: '--attributed', says, example: '' });
}
