/** How are the responses of one chunk found? Their ids ascend with the position, so they need no index of their own. */

/** First and last id of the run and the survey, as they stand in the statement. */
interface RunParts {
  readonly from: string;
  readonly to: string;
  readonly survey: string;
}

const bound: RunParts = { from: '?', to: '?', survey: '?' };

/**
 * The condition for the responses of a survey with ids from one to another. The plus keeps SQLite from taking the index of
 * the survey instead of the ids: it would go through the whole survey once for every chunk, and a million responses would
 * take minutes.
 */
export const responsesOfRun = ({ from, to, survey }: RunParts = bound, table = 'responses'): string =>
  `${table}.id BETWEEN ${from} AND ${to} AND +${table}.survey_id = ${survey}`;
