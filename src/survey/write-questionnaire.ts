/** How is a questionnaire written into a file? As YAML that stays the same for the same questionnaire. */
import { commentLines, yamlList, yamlScalar } from '../config/yaml-text.js';
import { scaleText } from '../domain/scales.js';
import {
  questionnaireLanguages,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireWords,
} from './questionnaire.js';

export interface WrittenComments {
  /** At the top of the file. */
  readonly top?: readonly string[];
  /** Above an item, by its id. */
  readonly ofItems?: ReadonlyMap<string, readonly string[]>;
}

const wordsLines = (key: string, words: QuestionnaireWords): readonly string[] => [
  `${key}:`,
  ...questionnaireLanguages.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [`  ${language}: ${JSON.stringify(text)}`];
  }),
];

const wordsInLine = (words: QuestionnaireWords): string =>
  `{ ${questionnaireLanguages
    .flatMap((language) => (words[language] === undefined ? [] : [`${language}: ${JSON.stringify(words[language])}`]))
    .join(', ')} }`;

function answerLines({ scale, labels, options }: QuestionnaireItem): readonly string[] {
  return [
    ...(scale ? [`scale: ${scaleText(scale)}`] : []),
    ...(labels ? ['labels:', ...[...labels].map(([answer, words]) => `  ${answer}: ${wordsInLine(words)}`)] : []),
    ...(options
      ? ['options:', ...options.map(({ id, words }) => `  - { id: ${yamlScalar(id)}, text: ${wordsInLine(words)} }`)]
      : []),
  ];
}

function itemLines(item: QuestionnaireItem): readonly string[] {
  const { id, construct, kind, text, hint, roles, askedIf, attentionAnswer } = item;
  const flags = [
    ['not-applicable', item.hasNotApplicable],
    ['required', item.isRequired],
    ['reversed', item.isReversed],
  ] as const;
  return [
    `id: ${yamlScalar(id)}`,
    `construct: ${construct}`,
    `kind: ${kind}`,
    ...wordsLines('text', text),
    ...(hint ? wordsLines('hint', hint) : []),
    ...answerLines(item),
    ...flags.filter(([, isSet]) => isSet).map(([key]) => `${key}: true`),
    ...(roles.length > 0 ? [`roles: ${yamlList(roles)}`] : []),
    ...(askedIf ? [`asked-if: { item: ${yamlScalar(askedIf.item)}, answers: ${yamlList(askedIf.answers)} }`] : []),
    ...(attentionAnswer === undefined ? [] : [`attention-answer: ${yamlScalar(attentionAnswer)}`]),
  ];
}

/** The file, with comments that say what its readers should know; reading it gives the same questionnaire. */
export function writeQuestionnaire(questionnaire: Questionnaire, { top = [], ofItems }: WrittenComments = {}): string {
  const { format, id, title, kind, confidentiality, introduction, thanks, items } = questionnaire;
  const head = [
    ...commentLines(top, ''),
    `format: ${JSON.stringify(format)}`,
    `id: ${yamlScalar(id)}`,
    ...wordsLines('title', title),
    `kind: ${kind}`,
    `confidentiality: ${confidentiality}`,
    ...wordsLines('introduction', introduction),
    ...wordsLines('thanks', thanks),
    'items:',
  ];
  const lines = items.flatMap((item) => [
    ...commentLines(ofItems?.get(item.id) ?? [], '  '),
    ...itemLines(item).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  ]);
  return `${[...head, ...lines].join('\n')}\n`;
}
