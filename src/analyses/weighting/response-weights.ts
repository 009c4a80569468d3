/** The weights the responses came with: which are used, and which are refused, with the reason. */
import { number } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import type { Assignment, RefusedWeights } from './assign-weights.js';
import type { AnswerPlace } from './places.js';

const refused = (text: Message, level: RefusedWeights['level']): RefusedWeights => ({ status: 'refused', level, text });

/** The weight of a response; undefined where it has none. */
function weightAt(place: AnswerPlace): number | undefined {
  const written = place.on('weight');
  return written === '' ? undefined : Number(written);
}

function answersWith(places: readonly AnswerPlace[], is: (weight: number | undefined) => boolean): number {
  return places.reduce((answers, place) => answers + (is(weightAt(place)) ? place.answers : 0), 0);
}

/** Of the answers left out, those whose weight is 0: whoever weighted them took them out of the sample. */
function zeroNote(places: readonly AnswerPlace[]): readonly Message[] {
  const zero = answersWith(places, (weight) => weight === 0);
  const missing = answersWith(places, (weight) => weight === undefined);
  if (zero === 0) return [];
  return [message('weighting.zero-weights', { zero: number(zero, 'count'), missing: number(missing, 'count') })];
}

/** Nobody stands for more people than live: such a column holds something else, and its squares no number does. */
const largest = 1e10;

/** Each response by its own weight; a negative one means that the column holds something else, so none is used. */
export function byResponse({ survey }: SurveyView, places: readonly AnswerPlace[]): Assignment {
  if (survey.isWeighted !== true) {
    return refused(message('weighting.no-response-weights', { example: '--map COLUMN=weight' }), 'idle');
  }
  const negative = answersWith(places, (weight) => weight !== undefined && weight < 0);
  if (negative > 0)
    return refused(message('weighting.negative-weights', { answers: number(negative, 'count') }), 'reason');
  const absurd = answersWith(places, (weight) => weight !== undefined && weight > largest);
  if (absurd > 0)
    return refused(
      message('weighting.absurd-weights', { answers: number(absurd, 'count'), largest: number(largest, 'count') }),
      'reason',
    );
  const above = new Set(places.map(weightAt).filter((weight) => weight !== undefined && weight > 0));
  if (above.size === 0) return refused(message('weighting.no-weight-above-0'), 'reason');
  const isComplete = answersWith(places, (weight) => weight === undefined || weight === 0) === 0;
  if (above.size === 1 && isComplete) return refused(message('weighting.equal-weights'), 'idle');
  return { status: 'assigned', places, weightOf: weightAt, notes: zeroNote(places) };
}
