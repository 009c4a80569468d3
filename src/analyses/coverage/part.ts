/** What one part of the answer on coverage adds, and what all parts look at. */
import type { Block, Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import type { Invitation } from './invitations.js';

export interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}

export const nothing: Part = { blocks: [], figures: [], findings: [] };

/** The invitations to one survey. */
export interface Asked {
  readonly view: SurveyView;
  readonly invitations: readonly Invitation[];
  readonly isEligibilityKnown: boolean;
}

/** Stands for all roles together in the rows by role. */
export const everybody = '*';

export interface RoleRow {
  readonly role: string;
  readonly rate: Estimate;
  readonly bounds: Estimate | undefined;
}
