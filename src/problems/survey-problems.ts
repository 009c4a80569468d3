/** Problems of a questionnaire: what its file says that cannot be asked. */
import type { ProblemRow } from './problem-row.js';

export const surveyProblems = {
  'plan-not-readable': {
    sentence: 'The file "{file}" is no plan of how many to invite.',
    hint: 'Make one: crm-sat survey plan --db company.db --width 5% --json -o plan.json',
    exitCode: 2,
  },
  'nobody-to-invite': {
    sentence: 'No contacts that could be invited are in the database "{file}", or the filters leave none.',
    hint: 'Import them first: crm-sat import contacts.csv customers.csv --db "{file}"',
    exitCode: 2,
  },
  'questionnaire-not-readable': {
    sentence: 'The questionnaire "{file}" cannot be read ({reason}).',
    hint: 'Check who may read it: ls -l "{file}"',
    exitCode: 2,
  },
  'questionnaire-not-utf8': {
    sentence: 'The questionnaire "{file}" is not written in UTF-8.',
    hint: 'Save it as UTF-8, or convert it: iconv -f gb18030 -t utf-8 "{file}" > new.yaml',
    exitCode: 2,
  },
  'questionnaire-too-large': {
    sentence: 'The questionnaire "{file}" is larger than {limit} MB, as none is.',
    hint: 'Check that it is the questionnaire and not its answers: crm-sat survey new',
    exitCode: 2,
  },
  'no-questions': {
    sentence: 'There are no questions of a survey in "{file}".',
    hint: 'Name a questionnaire, an export of answers, or an imported survey: crm-sat survey lint --db FILE --survey NAME',
    exitCode: 3,
  },
  'questionnaire-syntax': {
    sentence: 'The questionnaire cannot be understood here ({reason}).',
    hint: 'Text that holds : # * or quotation marks belongs in quotation marks, for example: en: "One thing: are you satisfied?"',
    exitCode: 2,
  },
  'questionnaire-unknown-key': {
    sentence: 'The key "{key}" {where} is not known.',
    hint: 'Did you mean: {nearest}? All of them: crm-sat schema questionnaire',
    exitCode: 2,
  },
  'questionnaire-missing-key': {
    sentence: 'The "{key}" {where} is missing.',
    hint: 'For example: {key}: {example}',
    exitCode: 2,
  },
  'questionnaire-bad-value': {
    sentence: '"{key}" takes {expected}, not "{value}".',
    hint: 'For example: {key}: {example}',
    exitCode: 2,
  },
  'questionnaire-bad-shape': {
    sentence: '"{key}" takes {expected}.',
    hint: 'For example: {key}: {example}',
    exitCode: 2,
  },
  'questionnaire-repeated': {
    sentence: '"{id}" is there already, in line {line}.',
    hint: 'Give one of the two another id.',
    exitCode: 2,
  },
  'questionnaire-reserved-id': {
    sentence: 'The id "{id}" is a column every response has.',
    hint: 'Give the item another id, for example: id: {proposed}',
    exitCode: 2,
  },
  'questionnaire-not-of-kind': {
    sentence: 'An item of the kind "{kind}" has no "{key}".',
    hint: 'Leave it out, or make it an item of the kind: {kinds}',
    exitCode: 2,
  },
  'questionnaire-not-measured': {
    sentence: 'An item of the kind "{kind}" cannot measure {construct}.',
    hint: 'Make it kind: rating with a scale, or give it one of the constructs: {constructs}',
    exitCode: 2,
  },
  'questionnaire-not-checked': {
    sentence: 'Only an attention check has a right answer; "{id}" asks for {construct}.',
    hint: 'Make it construct: attention_check, or leave attention-answer out.',
    exitCode: 2,
  },
  'questionnaire-no-such-item': {
    sentence: 'No earlier item has the id "{id}".',
    hint: 'An item depends only on one that was asked before it; before it stand: {earlier}',
    exitCode: 2,
  },
  'questionnaire-no-such-answer': {
    sentence: 'The item "{item}" cannot be answered with "{answer}".',
    hint: 'It is answered with: {answers}',
    exitCode: 2,
  },
  'questionnaire-language-missing': {
    sentence: 'Not everything is written in {language}; the first without it: {first}.',
    hint: 'Add the words, or make the form in another language: --lang {other}',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
