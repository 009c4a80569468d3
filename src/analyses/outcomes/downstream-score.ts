/** By which question are the customers of customers satisfied? */
import { isDownstream, type Survey } from '../../domain/surveys.js';
import { firstScore, scoreOfConstruct, type ConstructScore } from '../scores.js';

/**
 * Of a survey that asks them, the question on downstream satisfaction, else its own on satisfaction; of any other survey only
 * a question that asks our customer about theirs.
 */
export function downstreamScore(survey: Survey): ConstructScore | undefined {
  if (isDownstream(survey)) return firstScore(survey, ['downstream', 'satisfaction']);
  const score = scoreOfConstruct(survey, 'downstream');
  return typeof score === 'string' ? undefined : score;
}
