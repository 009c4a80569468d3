/** Sentences about questionnaires, and the words of their forms. */

export const surveyText = {
  'survey.template': '{name}: {purpose}',
  'survey.word.asked': 'Asked',
  'survey.word.used-by': 'Used by',
  'survey.every-role': 'everybody',
  'survey.roles': '{roles}',
  'survey.used-by': '{topics}',
  'survey.used-as-split': 'every topic: --by {item}',
  'survey.used-by-none': 'no figure; kept as it is',

  'form.required': '(needed)',
  'form.not-applicable': 'Does not apply, or I cannot say',
  'form.yes': 'Yes',
  'form.no': 'No',
  'form.clear': 'Take the answer back',
  'form.role': 'What describes your role best?',
  'form.company': 'Your company',
  'form.save': 'Save my answers',
  'form.saved':
    'Your answers were saved as the file {file} on this device. Nothing was sent: please send the file back to whoever asked you.',
  'form.save-again': 'Save the file again',
  'form.kept-here':
    'What you fill in stays in this browser until you save it, so that you can go on later. Nothing is sent.',
  'form.resumed': 'Your earlier answers are here again.',
  'form.start-over': 'Start over',
  'form.no-script': 'This form needs JavaScript, to save your answers as a file. Please switch it on for this page.',
  'form.needed': 'Please answer this question.',
  'form.not-number': 'Please write a whole number from {low} to {high}.',
  'form.faults': 'Not saved yet: an answer above is missing or cannot be understood.',
} as const;
