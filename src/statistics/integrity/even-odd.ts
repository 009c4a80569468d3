/** Does a person answer both halves of each scale alike? */
import { sum } from 'simple-statistics';
import type { IndexValue, ResponseAnswers } from './index-value.js';
import { withinPersonCorrelation } from './within-person.js';

/** The mean of the answers at these places; undefined where none was given. */
function meanAt(answers: ResponseAnswers, places: readonly number[]): number | undefined {
  const given = places.map((place) => answers[place]).filter((answer) => answer !== undefined);
  return given.length === 0 ? undefined : sum(given) / given.length;
}

/**
 * Even-odd consistency, −1..1, 1 for a person whose halves agree: the correlation over scales of the means of their even
 * and odd items, stepped up to full length by Spearman and Brown, 2r/(1 + r), and held at −1 (Johnson 2005, Journal of
 * Research in Personality 39, 103-129). R `careless::evenodd` since 1.2.0 prints its negative. `scales` holds the places
 * of the items of each scale, in order and with reversed items already turned round.
 * Fewer than three scales with both halves answered: `too-few-answers`; halves that do not vary: `no-variation`.
 */
export function evenOddConsistency(answers: ResponseAnswers, scales: readonly (readonly number[])[]): IndexValue {
  const half = (parity: 0 | 1): ResponseAnswers =>
    scales.map((places) =>
      meanAt(
        answers,
        places.filter((_, position) => position % 2 === parity),
      ),
    );
  const r = withinPersonCorrelation(half(0), half(1));
  return typeof r === 'number' ? Math.max(-1, (2 * r) / (1 + r)) : r;
}
