/** A gate as somebody wrote it, in a policy or on the command line: words with their places, nothing understood yet. */

/** Where a word stands: a file as the user calls it, line and character from 1. */
export interface WrittenPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Written {
  readonly text: string;
  readonly at: WrittenPlace;
}

/** One field of a gate: its words, or names with values; neither where something else was written. */
export interface StatedField {
  readonly key: string;
  readonly at: WrittenPlace;
  readonly words?: readonly Written[];
  readonly pairs?: readonly { readonly name: Written; readonly value: Written }[];
}

/** As fields, or as one expression: `csat where role=it >= 70%`. */
export type StatedGate =
  | { readonly at: WrittenPlace; readonly fields: readonly StatedField[] }
  | { readonly at: WrittenPlace; readonly expression: string };
