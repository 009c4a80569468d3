/** When is something withheld to protect people? The rules of `metrics/withhold.ts` and of `disclosure/`, in words. */
import { usualMinimumGroup } from '../../domain/surveys.js';
import { number } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';

/** The word a user types after `explain`. */
export const withholdingWord = 'withholding';

const words = { k: number(usualMinimumGroup, 'count') };

const parts: readonly (readonly [term: Message, text: Message])[] = [
  [message('explain.question'), message('withholding-rule.question')],
  [message('withholding-rule.term.groups'), message('withholding-rule.groups', words)],
  [message('withholding-rule.term.reports'), message('withholding-rule.reports', words)],
  [message('withholding-rule.term.remembered'), message('withholding-rule.remembered')],
  [message('withholding-rule.term.read'), message('withholding-rule.read', words)],
  [message('withholding-rule.term.do'), message('withholding-rule.do', words)],
  [message('explain.limits'), message('withholding-rule.limits')],
];

export function explainWithholding(): Section {
  return {
    id: 'explain:withholding',
    title: message('withholding-rule.title'),
    blocks: parts.map(([term, text]) => ({ type: 'definition', term, text })),
  };
}
