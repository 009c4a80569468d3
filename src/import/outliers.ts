/** Which one or two answers stand so far off that they are slips, not the end of a longer scale? */

export interface Outliers {
  readonly values: readonly number[];
  readonly answers: number;
}

// Where the usual scales end; an answer beyond one that is otherwise used to its end is suspect.
const usualEnds = [5, 7, 10] as const;
// Fewer answers leave no ground to call one of them a slip.
const enoughAnswers = 30;
const mostOutliers = 2;
// The end of a scale is given often; a count of visits thins out towards its highest number.
const shareOfEnd = 0.05;

function answersIn(cells: ReadonlyMap<number, number>, isMeant: (value: number) => boolean): number {
  return [...cells].reduce((sum, [value, count]) => (isMeant(value) ? sum + count : sum), 0);
}

/** At most two answers (and 5 %) above 5, 7 or 10, where everybody else answered up to just that; undefined when there are none. */
export function findOutliers(cells: ReadonlyMap<number, number>): Outliers | undefined {
  for (const end of usualEnds) {
    const above = answersIn(cells, (value) => value > end);
    const within = answersIn(cells, (value) => value >= 0 && value <= end);
    if (above === 0 || above > mostOutliers || above * 20 > within || within < enoughAnswers) continue;
    if ((cells.get(end) ?? 0) < within * shareOfEnd) continue;
    return { values: [...cells.keys()].filter((value) => value > end), answers: above };
  }
  return undefined;
}
