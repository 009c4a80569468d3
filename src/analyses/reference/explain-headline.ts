/** When is a single figure withheld because roles disagree? The rule of `roles/headline-rule.ts`, in words. */
import { significance } from '../significance.js';
import { number } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { cliffsDeltaBands } from '../../statistics/effect-bands.js';
import { message, type Message } from '../../text/message.js';
import { smallestGroup } from '../roles/disagreement.js';
import { mostMixShift } from '../roles/headline-rule.js';

/** The word a user types after `explain`. */
export const headlineWord = 'headline';

const words = {
  level: number(significance, 'level'),
  effect: number(cliffsDeltaBands.bands[0].from, 'quantity'),
  needed: number(smallestGroup, 'count'),
  shift: number(mostMixShift, 'level'),
};

const parts: readonly (readonly [term: Message, text: Message])[] = [
  [message('explain.question'), message('headline-rule.question')],
  [message('headline-rule.term.disagree'), message('headline-rule.disagree', words)],
  [message('headline-rule.term.withheld'), message('headline-rule.withheld')],
  [message('headline-rule.term.rows'), message('headline-rule.rows', words)],
  [message('headline-rule.term.never'), message('headline-rule.never')],
  [message('headline-rule.term.stamped'), message('headline-rule.stamped')],
  [message('explain.limits'), message('headline-rule.limits')],
];

export function explainHeadline(): Section {
  return {
    id: 'explain:headline',
    title: message('headline-rule.title'),
    blocks: parts.map(([term, text]) => ({ type: 'definition', term, text })),
  };
}
