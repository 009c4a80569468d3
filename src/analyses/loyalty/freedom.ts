/** Was an account free to go? What its renewal shows, and only where that is silent what its people say. */
import { message, type Message } from '../../text/message.js';
import type { AccountScore } from '../account-scores.js';
import type { RenewalEvidence } from './renewal-evidence.js';

/** Latest answers to "could you change supplier?" and "what would changing cost you?". */
export interface StatedFreedom {
  readonly alternatives: AccountScore | undefined;
  readonly switchingCost: AccountScore | undefined;
}

/**
 * A renewal that says free or bound decides. Where it leaves that open: who says that changing costs much is bound, unless
 * the renewal records a lower cost; who says it could change is free, unless the renewal records that it was not.
 */
export function freedomOf(
  renewal: RenewalEvidence | undefined,
  { alternatives, switchingCost }: StatedFreedom,
): RenewalEvidence['freedom'] {
  if (renewal && renewal.freedom !== 'unknown') return renewal.freedom;
  if (switchingCost?.isHigh && renewal?.switchingCost === undefined) return 'bound';
  const isDenied = renewal?.freeToLeave === false || renewal?.alternativesKnown === false;
  return alternatives?.isHigh && !isDenied ? 'free' : 'unknown';
}

function recorded(renewal: RenewalEvidence): readonly Message[] {
  const { decidedOn, freeToLeave, switchingCost, alternativesKnown, competitor } = renewal;
  const day = decidedOn?.slice(0, 10);
  return [
    day === undefined ? message('evidence.renewal-undated') : message('evidence.renewal', { day }),
    ...(freeToLeave === undefined ? [] : [message(freeToLeave ? 'evidence.free-yes' : 'evidence.free-no')]),
    ...(switchingCost === undefined ? [] : [message(`evidence.cost-${switchingCost as 'low' | 'medium' | 'high'}`)]),
    ...(alternativesKnown === true ? [message('evidence.alternatives-yes')] : []),
    ...(competitor === undefined ? [] : [message('evidence.competitor', { name: competitor })]),
  ];
}

/** Which evidence decided, in words: the records, and what was said where they are silent. */
export function evidenceOf(renewal: RenewalEvidence | undefined, stated: StatedFreedom): Message {
  const freedom = freedomOf(renewal, stated);
  const isSaid = freedom !== (renewal?.freedom ?? 'unknown');
  const said = freedom === 'bound' ? message('evidence.said-cost-high') : message('evidence.said-could-change');
  return message('evidence.all', { parts: [...(renewal ? recorded(renewal) : []), ...(isSaid ? [said] : [])] });
}
