/** The topics a user may name after `--topic`, in the order of the report. Kept light: the command line reads it at start-up. */

export const topics = [
  'roles',
  'weighting',
  'loyalty',
  'outcomes',
  'service',
  'recovery',
  'change',
  'drivers',
  'items',
  'coverage',
  'load',
  'integrity',
  'prediction',
  'accounts',
] as const;
export type Topic = (typeof topics)[number];
