/** How does a verdict read in one line, whatever the format? */
import type { Report, Verdict } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { say } from '../say.js';

/** The verdicts of a report; none where nothing was checked. */
export const verdictsOf = ({ verdicts = [] }: Report): readonly Verdict[] => verdicts;

/** Why, and what to do next. */
export function reasonText({ reason, next }: Verdict, language: Language): string {
  return next ? `${say(reason, language)} ${say(next, language)}` : say(reason, language);
}
