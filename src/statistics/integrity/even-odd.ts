/** Does a person answer both halves of each scale alike? */
import { evenOddOf } from '../../counts/within-person.js';
import { asColumn, type IndexValue, type ResponseAnswers } from './index-value.js';

/**
 * Even-odd consistency, −1..1, 1 for a person whose halves agree: the correlation over scales of the means of their even
 * and odd items, stepped up to full length by Spearman and Brown, 2r/(1 + r), and held at −1 (Johnson 2005, Journal of
 * Research in Personality 39, 103-129). R `careless::evenodd` since 1.2.0 prints its negative. `scales` holds the places
 * of the items of each scale, in order and with reversed items already turned round.
 * Fewer than three scales with both halves answered: `too-few-answers`; halves that do not vary: `no-variation`.
 */
export const evenOddConsistency = (answers: ResponseAnswers, scales: readonly (readonly number[])[]): IndexValue =>
  evenOddOf(asColumn(answers), scales);
