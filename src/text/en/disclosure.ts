/** Sentences about what reports give away together. */
export const disclosureText = {
  'disclosure.not-known':
    'Which reports were made of these answers before is not known here: set beside this one, another report could show what a few people answered. A database remembers which groups its reports showed (never what was answered), and later reports are held against it: import the files, then analyse with --db.',
  'disclosure.because':
    'Withheld on account of {reports}: together with what was shown there, what fewer than {k} people answered could be worked out.',
  'disclosure.report': 'earlier report {report} of this database',
  'disclosure.report-as-of': 'earlier report {report} of this database (as of {asOf})',
  'disclosure.withheld-topic': 'Withheld: {topic}',
  'disclosure.survey-withheld':
    'For the survey {survey} the topic {topic} is withheld. What it would show rests on nearly the same answers as {reports}, and the difference would tell what fewer than {k} people said. It comes back when {k} more people have answered (of every group it shows), or with the filters of that report. The rule: crm-sat explain withholding',
  'disclosure.records-withheld':
    'The topic {topic} is withheld. The records it rests on are nearly those of {reports}, and the difference would tell of fewer than {k} people. It comes back when records of {k} more people have come or changed, or with the filters of that report; of an attributed survey alone it is shown with --survey. The rule: crm-sat explain withholding',
  'disclosure.withheld-figure':
    'withheld: it rests on nearly the same people as an earlier report, and the difference would tell of fewer than {k}',
  'withholding-rule.title': 'When something is withheld to protect people (withholding)',
  'withholding-rule.question': 'Which figures of confidential surveys, and of anything under --publish, are not shown?',
  'withholding-rule.term.groups': 'Small groups',
  'withholding-rule.groups':
    'Groups of fewer than {k} people (k, --minimum-group), counted as different people: six answers of one person are one. With them go as many others that nothing hidden can be worked out from the total or from other tables of the report.',
  'withholding-rule.term.reports': 'Two reports',
  'withholding-rule.reports':
    'A figure is shown only where the people it rests on are the same as in each earlier report, or differ from them by at least {k} who came, and by at least {k} who are left out. Else the two figures, subtracted, would tell what those few said. Tables of answers by groups are held against each other one by one; everything else - links, drivers, bounds, changes, weights, service, recovery, outcomes - by the people behind it, and then the topic is withheld for that survey.',
  'withholding-rule.term.remembered': 'What is remembered',
  'withholding-rule.remembered':
    'The database keeps of each report which groups it showed, and over which responses and records it was worked out, never what was answered. What was not shown is not kept. Without a database nothing is known of earlier reports, which the report says.',
  'withholding-rule.term.read': 'How to read it',
  'withholding-rule.read':
    '“withheld (n < {k})”: too few people. “withheld (anonymity)”: large enough, but it would give another group away. “withheld (earlier report)”: too near to a report made before, which is named. In --json the status is withheld, with the reason; n is left out too.',
  'withholding-rule.term.do': 'What to do',
  'withholding-rule.do':
    'Wait until {k} more people have answered, or make the report with the filters and the period of the earlier one. A filter or a day (--as-of) that keeps or leaves out fewer than {k} people is refused. One report a period, not one a day, loses nothing.',
  'withholding-rule.limits':
    'The bases of the latest 12 reports are also solved together, so that several reports with overlapping filters are caught where no two of them tell anything; earlier ones, and bases that cut the people into more than 256 parts, are compared two by two only, and so is what was erased since. Groups of tickets are held against each other within one report; against earlier ones the people of all tickets, contacts, outcomes and renewals are, not those of each service or team. A part of the answers that an analysis chooses by itself (who was invited twice) is not compared. Somebody whose role was changed without answering anew is not noticed, nor is a report made from files or from a copy of the database.',
} as const;
