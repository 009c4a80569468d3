/** The shape of one row of the problem catalogue. */

/** 2 wrong call or configuration, 3 data not acceptable, 4 database, 70 bug. */
export type ProblemExitCode = 2 | 3 | 4 | 70;

export interface ProblemRow {
  /** What is wrong, in the user's words; `{name}` stands for a parameter. Ends with a full stop, shows no SQL and no cell value. */
  readonly sentence: string;
  /** What to do next: advice that ends in a command that can be pasted where there is one. */
  readonly hint: string;
  readonly exitCode: ProblemExitCode;
}
