/** Sentences about what reports give away together. */
export const disclosureText = {
  'disclosure.not-known':
    'Which reports were made of these answers before is not known here: set beside this one, another report could show what a few people answered. A database remembers which groups its reports showed (never what was answered), and later reports are held against it: import the files, then analyse with --db.',
  'disclosure.because':
    'Withheld on account of {reports}: together with what was shown there, what fewer than {k} people answered could be worked out.',
  'disclosure.report': 'earlier report {report} of this database',
  'disclosure.report-as-of': 'earlier report {report} of this database (as of {asOf})',
} as const;
