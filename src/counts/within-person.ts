/** How closely do two lists of answers of one person go together? */
import type { WithheldReason } from '../domain/methods.js';

/** Two pairs always lie on a line, so that three are the fewest that say anything (as `careless::psychsyn` has it). */
const fewestPairs = 3;

/** Answers of one response; NaN where there is none. */
type Answers = ArrayLike<number>;

/**
 * Pearson's correlation over the places at which both lists have a value, −1..1. Fewer than three such places:
 * `too-few-answers`; a list that does not vary, as of a straight line: `no-variation`.
 */
function correlationWithin(left: Answers, right: Answers): number | WithheldReason {
  const places: number[] = [];
  for (let place = 0; place < left.length; place += 1)
    if (!Number.isNaN((left[place] as number) + (right[place] as number))) places.push(place);
  if (places.length < fewestPairs) return 'too-few-answers';
  const [x, y] = [places.map((place) => left[place] as number), places.map((place) => right[place] as number)];
  const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
  if (isConstant(x) || isConstant(y)) return 'no-variation';
  const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOfX, meanOfY] = [meanOf(x), meanOf(y)];
  let [together, squaresOfX, squaresOfY] = [0, 0, 0];
  for (const [place, value] of x.entries()) {
    const [aroundX, aroundY] = [value - meanOfX, (y[place] as number) - meanOfY];
    together += aroundX * aroundY;
    squaresOfX += aroundX * aroundX;
    squaresOfY += aroundY * aroundY;
  }
  return Math.max(-1, Math.min(1, together / Math.sqrt(squaresOfX * squaresOfY)));
}

function meanAt(answers: Answers, places: readonly number[]): number {
  let [given, total] = [0, 0];
  for (const place of places) {
    const answer = answers[place] as number;
    if (Number.isNaN(answer)) continue;
    given += 1;
    total += answer;
  }
  return given === 0 ? NaN : total / given;
}

/** Even-odd consistency, −1..1: `statistics/integrity/even-odd.ts` says what it is and when it has none. */
export function evenOddOf(answers: Answers, scales: readonly (readonly number[])[]): number | WithheldReason {
  const half = (parity: 0 | 1) =>
    scales.map((places) =>
      meanAt(
        answers,
        places.filter((_, position) => position % 2 === parity),
      ),
    );
  const r = correlationWithin(half(0), half(1));
  return typeof r === 'number' ? Math.max(-1, (2 * r) / (1 + r)) : r;
}

/** The correlation over pairs of questions of one person, −1..1, or why there is none. */
export const pairConsistencyOf = (
  answers: Answers,
  pairs: readonly (readonly [earlier: number, later: number])[],
): number | WithheldReason =>
  correlationWithin(
    pairs.map(([earlier]) => answers[earlier] as number),
    pairs.map(([, later]) => answers[later] as number),
  );
