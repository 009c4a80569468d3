/** How severe is a gate, whose is it, and what else was said of it? Words for people, the same in every format. */
import { message, type Message } from '../text/message.js';
import type { Verdict } from './document.js';

/** What was stated beside the gate; undefined where nothing was. */
export function aboutVerdict({ severity, owner, note }: Verdict): Message | undefined {
  const items = [
    ...(severity === undefined ? [] : [message('gates.about.severity', { text: severity })]),
    ...(owner === undefined ? [] : [message('gates.about.owner', { text: owner })]),
    ...(note === undefined ? [] : [message('gates.about.note', { text: note })]),
  ];
  return items.length === 0 ? undefined : message('list', { items });
}
