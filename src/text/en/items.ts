/** Sentences about single questions: what was ticked, which numbers may be codes, which question does not belong. */
export const itemsText = {
  'column.option': 'Option',
  'column.ticked': 'Ticked',
  'column.chosen': 'Chosen',
  'column.yes': 'Yes',
  'column.base': 'Of',
  'column.alpha-pairwise': 'Alpha, pairs',
  'column.omega': 'Omega',
  'column.halves': 'Halves',
  'column.item-rest': 'r with the rest',
  'column.alpha-without': 'Alpha without it',

  'items.yes-no.title': 'Who said yes?',
  'items.ticked.title': 'What was ticked: {question}',
  'items.chosen.title': 'What was chosen: {question}',
  'items.scale-guessed': '{scale} (guessed)',
  'items.may-be-codes':
    'These numbers may be codes of groups or of the calendar, whose mean says nothing: {items}. Nothing but the numbers themselves told their scale. If they name groups: --map "{first}=segment:{first}"; if they are answers, state the scale: --scale "{first}=LOW..HIGH"',
  'items.doubtful.title': 'Which questions do not go with the rest of their scale?',
  'items.all-belong':
    'Every question goes with the rest of its scale (correlation 0.3 or more), and no scale would be more reliable without one.',

  'definition.reliability-without': 'Cronbach’s alpha of the scale without this question',
  'definition.item-rest': 'correlation of the question with the sum of the others of its scale',

  'definition.option-share': 'share of the responses with any option of the question',

  'note.items-tested':
    'Whether the roles disagree was tested for {tested} alone. The figures of the other questions are over all roles, whether these agree or not; one role: --where role=NAME',
  'note.items-untested':
    'Whether the roles disagree was tested for none of these questions: their figures are over all roles, whether these agree or not; one role: --where role=NAME',
  'note.chosen': 'Of: the responses with any option; blanks are left out.',
  'note.ticked':
    'Several options could be ticked, so that shares add up to more than 100 %. Of: those who saw the question and answered it.',
  'note.more-options': '{left} more in --json.',
  'note.doubtful-items':
    'Listed: a correlation with the sum of the others below 0.3, or a scale more reliable without the question. Below 0 it may be asked the other way round: --reverse.',
} as const;
