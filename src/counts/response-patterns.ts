/** What is unusual about the answers of one response? Answers in the order of the questions; NaN is no answer. */
import type { UsualPattern } from './flags.js';

export interface Runs {
  /** Answers in the longest run of equal ones; 0 without any answer. */
  readonly longest: number;
  readonly runs: number;
}

/** The runs of equal answers. A missing answer ends a run and is one of its own, as in R `rle`. */
export function runsOf(answers: Float64Array): Runs {
  let [longest, length, runs] = [0, 0, 0];
  for (let place = 0; place < answers.length; place += 1) {
    const answer = answers[place] as number;
    // NaN equals nothing, itself included.
    if (answer === answers[place - 1]) length += 1;
    else {
      runs += 1;
      length = Number.isNaN(answer) ? 0 : 1;
    }
    if (length > longest) longest = length;
  }
  return { longest, runs };
}

/** The sample standard deviation of the answers, in points; NaN below two. */
export function spreadOf(answers: Float64Array): number {
  let [given, total] = [0, 0];
  for (const answer of answers) {
    if (Number.isNaN(answer)) continue;
    given += 1;
    total += answer;
  }
  const mean = total / given;
  let squares = 0;
  for (const answer of answers) if (!Number.isNaN(answer)) squares += (answer - mean) ** 2;
  return given < 2 ? NaN : Math.sqrt(squares / (given - 1));
}

/** Used again for each response: of hundreds of thousands, making it costs more than filling it. */
let room = new Float64Array(32);

/** D² = |L⁻¹z|², z in standard deviations; a missing answer stands at the mean of its item. NaN without any answer. */
export function squaredDistance(answers: Float64Array, { means, spreads, factor }: UsualPattern): number {
  const solved = room.length < answers.length ? (room = new Float64Array(answers.length)) : room;
  let [distance, isAnswered] = [0, false];
  for (let item = 0; item < answers.length; item += 1) {
    const answer = answers[item] as number;
    const row = factor[item] as readonly number[];
    let rest = 0;
    if (!Number.isNaN(answer)) {
      rest = (answer - (means[item] as number)) / (spreads[item] as number);
      isAnswered = true;
    }
    for (let before = 0; before < item; before += 1) rest -= (row[before] as number) * (solved[before] as number);
    solved[item] = rest / (row[item] as number);
    distance += (solved[item] as number) ** 2;
  }
  return isAnswered ? distance : NaN;
}
