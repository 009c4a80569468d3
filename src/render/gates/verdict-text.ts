/** How does a verdict read in one line, whatever the format? */
import { aboutVerdict } from '../../report/about-verdict.js';
import type { Report, Verdict } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { message, type Message } from '../../text/message.js';
import { say } from '../say.js';

/** The verdicts of a report; none where nothing was checked. */
export const verdictsOf = ({ verdicts = [] }: Report): readonly Verdict[] => verdicts;

/** Why, and what to do next; then how severe, whose it is, and the note, where the gate says. */
export function reasonText(verdict: Verdict, language: Language): string {
  const { reason, next } = verdict;
  const about = aboutVerdict(verdict);
  const why = next ? `${say(reason, language)} ${say(next, language)}` : say(reason, language);
  return about ? say(message('gates.reason.noted', { reason: why, about }), language) : why;
}

/** The gate as it is called or written, its outcome and all that is to be known of it. */
export function verdictText(verdict: Verdict, language: Language, gate: Message | string = verdict.title): string {
  return say(
    message('gates.finding', { gate, outcome: verdict.says, reason: reasonText(verdict, language) }),
    language,
  );
}
