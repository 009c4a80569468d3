/** The range of answers of an item, and which answers count as satisfied. */

export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The scales questionnaires usually have, in the order they are tried. */
export const usualScales: readonly Scale[] = [
  { low: 1, high: 4 },
  { low: 1, high: 5 },
  { low: 1, high: 7 },
  { low: 1, high: 10 },
  { low: 0, high: 10 },
  { low: 0, high: 100 },
];

/** Writes a scale as users do: `1..5`. */
export function scaleText(scale: Scale): string {
  return `${scale.low}..${scale.high}`;
}

/** Reads `1..5`, whole numbers or decimals, low before high; undefined for anything else. */
export function scaleOfText(text: string): Scale | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  const scale = { low: Number(match?.[1]), high: Number(match?.[2]) };
  return match && scale.low < scale.high ? scale : undefined;
}

/** Whether an answer can be one of this scale. */
export function isOnScale(answer: number, scale: Scale): boolean {
  return answer >= scale.low && answer <= scale.high;
}

/** How many of the highest answers count as satisfied, by the number of answers: without a middle, the upper half. */
const topOf: ReadonlyMap<number, number> = new Map([
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 3],
  [7, 3],
]);

/**
 * The lowest answer that counts as satisfied, by the number of answers: the highest of three, top two of four and five, top
 * three of six and seven, 8 and above on 0..10 and 1..10, otherwise the top 30 % of the range. Every figure that uses it
 * prints it. What answers of three, four and six say in words goes before it: `answer-words.ts`.
 */
export function satisfiedFrom(scale: Scale): number {
  const { low, high } = scale;
  if (high === 10 && (low === 0 || low === 1)) return 8;
  const top = topOf.get(high - low + 1);
  return top === undefined ? high - Math.floor((high - low) * 0.3) : high - top + 1;
}

/** The highest answer that counts as dissatisfied: as many answers from below as `satisfiedFrom` takes from above. */
export function dissatisfiedTo(scale: Scale): number {
  return scale.low + (scale.high - satisfiedFrom(scale));
}

/** Below so many answers nobody need have been at the low end. */
const enoughToMiss = 30;

/**
 * Whether two fifths of the scale and more were never given: nobody was so dissatisfied, or such answers did not come into
 * the file. Measured by the length of the scale, for a long one is rarely used to its low end.
 */
export function isLowEndUnused({ low, high }: Scale, lowest: number, answers: number): boolean {
  return answers >= enoughToMiss && (lowest - low) * 5 >= (high - low + 1) * 2;
}
