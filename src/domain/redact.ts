/** Which e-mail addresses, telephone numbers and identity numbers stand in a text, so that it can be shown without them? */
import { foldText } from './folded-text.js';
import { nameOfThing, redacted, type RedactionPattern, redactionPatterns } from './redact-patterns.js';

export interface Redaction {
  readonly text: string;
  /** Places that were hidden. */
  readonly places: number;
}

interface Place {
  /** In the folded text. */
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

const longestName = 24;
/** No letter, digit or space: what is hidden already is part of nothing else. */
const blank = '\u0000';

function placesOf(text: string, { expression, needs, kind, mayBeNumberOfThing }: RedactionPattern): readonly Place[] {
  if (!needs.test(text)) return [];
  return [...text.matchAll(expression)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - longestName), match.index);
    if (mayBeNumberOfThing && nameOfThing.test(before)) return [];
    return [{ from: match.index, to: match.index + match[0].trimEnd().length, instead: redacted[kind] }];
  });
}

/**
 * The text without addresses and numbers of people: e-mail addresses, telephone numbers, Chinese identity numbers, and, where
 * they are called so, other identity numbers and accounts of WeChat and QQ. Ratings (10/10), dates, amounts, versions and
 * named order numbers stay as they are, and so does a long number that nothing names.
 */
export function redact(text: string): Redaction {
  const folded = foldText(text);
  const found: Place[] = [];
  let seen = folded.text;
  for (const pattern of redactionPatterns) {
    for (const place of placesOf(seen, pattern)) {
      found.push(place);
      seen = seen.slice(0, place.from) + blank.repeat(place.to - place.from) + seen.slice(place.to);
    }
  }
  if (found.length === 0) return { text, places: 0 };
  const left = found
    .sort((a, b) => b.from - a.from)
    .reduce(
      (rest, { from, to, instead }) => rest.slice(0, folded.begins(from)) + instead + rest.slice(folded.ends(to)),
      text,
    );
  return { text: left, places: found.length };
}
