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
} as const;
