/** How the program ends; frozen, because scripts depend on it. */

export const exitCodes = {
  done: 0,
  gateFailed: 1,
  wrongCall: 2,
  dataNotAcceptable: 3,
  database: 4,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each code means, for the documentation. */
export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'done; a closed pipe (`| head`) counts as done',
  1: 'a gate failed, or has no clear answer and does not say that this is fine (`crm-sat check`)',
  2: 'wrong call or configuration: option, setting, file name, output that exists',
  3: 'the data is not acceptable; nothing was written',
  4: 'the database cannot be used',
  70: 'a bug in crm-sat',
  130: 'interrupted by Ctrl-C',
};
