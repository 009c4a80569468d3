/** What is known of a measure whose prediction is to be judged, and is there enough of it? */
import { addDistributions, countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import type { WithheldEstimate } from '../estimate.js';
import { refuseDistribution } from '../input-checks.js';

/** Scores of those with the event (who later left), and of those without it (who stayed), measured before it. */
export interface OutcomeScores {
  readonly events: Distribution;
  readonly nonEvents: Distribution;
}

/** Which end of the measure announces the event: low satisfaction, high load. Stated beforehand, not chosen by what fits. */
export type RiskEnd = 'low' | 'high';

/** Below this many events, or non-events, an area says more about who happened to leave than about the measure. */
export const fewestEvents = 10;

/** Too few of one kind: `answers` counts the rarer one, of which `needed` are needed. */
export function tooFew(events: number, nonEvents: number): WithheldEstimate | undefined {
  const answers = Math.min(events, nonEvents);
  return answers < fewestEvents
    ? { status: 'withheld', reason: 'too-few-events', answers, needed: fewestEvents }
    : undefined;
}

export function refuseScores({ events, nonEvents }: OutcomeScores): WithheldEstimate | undefined {
  const invalid = refuseDistribution(events) ?? refuseDistribution(nonEvents);
  return invalid ?? tooFew(countAnswers(events), countAnswers(nonEvents));
}

/** The scores of all accounts together. */
export function pooledScores(accounts: readonly OutcomeScores[]): OutcomeScores {
  return {
    events: addDistributions(accounts.map(({ events }) => events)),
    nonEvents: addDistributions(accounts.map(({ nonEvents }) => nonEvents)),
  };
}
