/** What to do after a finding? One step for each kind of finding, by the first part of its id. */
import { en, type MessageKey } from '../../text/en.js';
import { message } from '../../text/message.js';
import type { Finding } from '../../report/document.js';

type NextKey = Extract<MessageKey, `next.${string}`>;

const isNextKey = (key: string): key is NextKey => Object.hasOwn(en, key);

/** The finding with its next step; findings of one kind about several groups (`watermelon:Network`) share theirs. */
export function withNextStep(finding: Finding): Finding {
  const [kind = ''] = finding.id.split(':');
  const key = `next.${kind}`;
  return isNextKey(key) ? { ...finding, next: message(key) } : finding;
}
