/** Which keys does a questionnaire have in its file? The reader, the writer's order and the published schema follow this. */
import { constructs, type Construct } from '../domain/constructs.js';
import { standardRoles } from '../domain/roles.js';
import { surveyKinds } from '../domain/surveys.js';
import { itemKinds, type ItemKind } from './questionnaire.js';

export const questionnaireFormat = 'crm-sat/questionnaire@1';

/** The column of an item. */
export const itemIdPattern = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
/** What is written for a chosen option. */
export const optionIdPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** The name of a survey: one line, not too long for a table. */
export const isSurveyName = (text: string): boolean =>
  text.trim() === text && text !== '' && text.length <= 80 && !/\p{Cc}/u.test(text);

/** What items of a kind can measure: words and options are no numbers, so no rating is computed from them. */
export function constructsOfKind(kind: ItemKind): readonly Construct[] {
  if (kind === 'text') return ['comment', 'attention_check', 'other'];
  if (kind === 'choice' || kind === 'choices') return ['attention_check', 'other'];
  return constructs.filter((one) => one !== 'comment');
}

/** What stands behind a key. */
export type KeyValue =
  | { readonly type: 'name' | 'id' | 'option-id' | 'words' | 'flag' | 'scale' | 'labels' | 'answer' | 'answers' }
  | { readonly type: 'choice' | 'choices'; readonly choices: readonly string[] }
  | { readonly type: 'items' | 'options' | 'condition' };

export interface KeyRow {
  readonly key: string;
  readonly value: KeyValue;
  readonly isNeeded: boolean;
  readonly meaning: string;
  readonly example: string;
  /** Of an item: the kinds that have it; all where undefined. */
  readonly kinds?: readonly ItemKind[];
}

type Short = readonly [key: string, value: KeyValue, example: string, meaning: string];

const needed = ([key, value, example, meaning]: Short): KeyRow => ({ key, value, example, meaning, isNeeded: true });
const free = ([key, value, example, meaning]: Short, kinds?: readonly ItemKind[]): KeyRow => ({
  ...{ key, value, example, meaning },
  isNeeded: false,
  ...(kinds ? { kinds } : {}),
});

const words = { type: 'words' } as const;
const wordsExample = '{ en: "How satisfied are you?", zh-CN: "您有多满意？" }';

export const questionnaireKeys: readonly KeyRow[] = [
  needed(['format', { type: 'choice', choices: [questionnaireFormat] }, questionnaireFormat, 'What this file is.']),
  needed(['id', { type: 'name' }, 'relationship', 'The name of the survey its answers are imported under.']),
  needed(['title', words, '{ en: "How we are doing" }', 'The title, in one language or several.']),
  needed(['kind', { type: 'choice', choices: surveyKinds }, 'relationship', 'Whom the survey asks, and about what.']),
  needed([
    'confidentiality',
    { type: 'choice', choices: ['attributed', 'confidential'] },
    'attributed',
    'attributed: the account team may see who answered; confidential: only groups are shown.',
  ]),
  needed([
    'introduction',
    words,
    '{ en: "Five minutes; your account team sees your answers." }',
    'Said before the first item: who asks, what for, how long it takes, who sees the answers.',
  ]),
  needed(['thanks', words, '{ en: "Thank you." }', 'Said at the end.']),
  needed(['items', { type: 'items' }, '[{ id: satisfaction, ... }]', 'What is asked, in this order.']),
];

const options: readonly ItemKind[] = ['choice', 'choices'];

export const itemKeys: readonly KeyRow[] = [
  needed(['id', { type: 'id' }, 'satisfaction', 'The column of its answers: a letter, then letters, digits and _.']),
  needed(['construct', { type: 'choice', choices: constructs }, 'satisfaction', 'What it measures.']),
  needed(['kind', { type: 'choice', choices: itemKinds }, 'rating', 'How it is answered.']),
  needed(['text', words, wordsExample, 'What is asked.']),
  free(['hint', words, '{ en: "Of the last twelve months." }', 'What helps to answer, in smaller type.']),
  free(['scale', { type: 'scale' }, '1..5', 'The lowest and the highest answer, 0 to 100.'], ['rating']),
  free(
    ['labels', { type: 'labels' }, '{ 1: { en: "Very dissatisfied" } }', 'Words of single answers, by number.'],
    ['rating'],
  ),
  free(['options', { type: 'options' }, '[{ id: price, text: { en: "Price" } }]', 'What can be chosen.'], options),
  free(['not-applicable', { type: 'flag' }, 'true', '"Does not apply, or I do not know" can be answered.']),
  free(['required', { type: 'flag' }, 'true', 'It cannot be left out.']),
  free(['reversed', { type: 'flag' }, 'true', 'Low is good.'], ['rating']),
  free(['roles', { type: 'choices', choices: standardRoles }, '[it, finance]', 'Only these roles are asked.']),
  free([
    'asked-if',
    { type: 'condition' },
    '{ item: satisfaction, answers: [1, 2] }',
    'Asked only after these answers.',
  ]),
  free(['attention-answer', { type: 'answer' }, '4', 'The right answer of an attention check.']),
];

export const optionKeys: readonly KeyRow[] = [
  needed(['id', { type: 'option-id' }, 'price', 'What is written into the answers: letters, digits, - and _.']),
  needed(['text', words, '{ en: "Price" }', 'What is read.']),
];

export const conditionKeys: readonly KeyRow[] = [
  needed(['item', { type: 'id' }, 'satisfaction', 'The id of an earlier item.']),
  needed(['answers', { type: 'answers' }, '[1, 2]', 'Numbers of a rating, yes, no, or ids of options.']),
];
