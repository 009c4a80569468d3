/** What does one item of a questionnaire say? */
import { entriesOf, textOf } from '../config/yaml-nodes.js';
import { constructs } from '../domain/constructs.js';
import { standardRoles } from '../domain/roles.js';
import { isOnScale, type Scale } from '../domain/scales.js';
import {
  choiceOf,
  fieldsOf,
  flagOf,
  listOf,
  textFitting,
  note,
  refuse,
  scaleOf,
  wordsOf,
  type Field,
  type Fields,
  type Reading,
} from './read-keys.js';
import {
  conditionKeys,
  constructsOfKind,
  itemIdPattern,
  itemKeys,
  optionIdPattern,
  optionKeys,
} from './questionnaire-keys.js';
import {
  itemKinds,
  type AskedIf,
  type ItemKind,
  type QuestionnaireItem,
  type QuestionnaireOption,
  type QuestionnaireWords,
} from './questionnaire.js';

/** The column of an item. */
const idRule = { fits: (text: string) => itemIdPattern.test(text), expected: 'a letter, then letters, digits and _' };
/** It stands in the header of the answers. */
const attentionRule = {
  fits: (text: string) => text.trim() !== '' && text.length <= 200,
  expected: 'an answer of the item, of at most 200 characters',
};
/** What is written for a chosen option. */
const optionRule = { fits: (text: string) => optionIdPattern.test(text), expected: 'letters, digits, - and _' };

type Labels = ReadonlyMap<number, QuestionnaireWords>;

function labelsOf(reading: Reading, field: Field | undefined, scale: Scale | undefined): Labels | undefined {
  if (!field) return undefined;
  const entries = entriesOf(reading.page, field.value);
  if (!entries || entries.length === 0) {
    refuse(reading, field, 'words for single answers, by number');
    return undefined;
  }
  const labels = new Map<number, QuestionnaireWords>();
  for (const entry of entries) {
    const answer = Number(/^\d+$/.test(entry.key) ? entry.key : Number.NaN);
    const words = wordsOf(reading, { ...field, ...entry });
    if (scale && !(isOnScale(answer, scale) && !labels.has(answer))) {
      const params = { item: field.key, answer: entry.key, answers: `${scale.low} to ${scale.high}, each once` };
      note(reading, { code: 'questionnaire-no-such-answer', params, at: entry.at });
    } else if (words) labels.set(answer, words);
  }
  return labels;
}

function optionsOf(reading: Reading, field: Field | undefined): readonly QuestionnaireOption[] | undefined {
  const members = listOf(reading, field, 'a list of options, each with id and text');
  if (field && members && members.length < 2) refuse(reading, field, 'a list of at least two options');
  const lines = new Map<string, number>();
  return members?.flatMap((member) => {
    const fields = fieldsOf(reading, member, { rows: optionKeys, where: 'of an option' });
    const id = textFitting(reading, fields?.get('id'), optionRule);
    const words = wordsOf(reading, fields?.get('text'));
    if (id === undefined || !words) return [];
    const line = lines.get(id);
    if (line !== undefined) note(reading, { code: 'questionnaire-repeated', params: { id, line }, at: member.at });
    lines.set(id, member.at.line ?? 1);
    return [{ id, words }];
  });
}

function textsOf(reading: Reading, field: Field | undefined, expected: string): readonly string[] | undefined {
  const members = listOf(reading, field, expected);
  const texts = members?.map((member) => textOf(reading.page, member.value) ?? '');
  if (!field || !texts || (texts.length > 0 && !texts.includes(''))) return texts;
  refuse(reading, field, expected);
  return undefined;
}

function askedIfOf(reading: Reading, field: Field | undefined): AskedIf | undefined {
  const fields = field && fieldsOf(reading, field, { rows: conditionKeys, where: 'of "asked-if"' });
  const item = textFitting(reading, fields?.get('item'), idRule);
  const answers = textsOf(reading, fields?.get('answers'), 'a list of answers');
  return item === undefined || !answers ? undefined : { item, answers };
}

/** Keys that belong to items of another kind. */
function refuseOfOtherKinds(reading: Reading, fields: Fields, kind: ItemKind): void {
  for (const { key, at, row } of fields.values()) {
    if (!row.kinds || row.kinds.includes(kind)) continue;
    const params = { kind, key, kinds: row.kinds.join(', ') };
    note(reading, { code: 'questionnaire-not-of-kind', params, at });
  }
}

/** A construct whose figures are computed from numbers, asked in a way that gives none. */
function refuseUnmeasured(reading: Reading, fields: Fields, item: Pick<QuestionnaireItem, 'kind' | 'construct'>): void {
  const { kind, construct } = item;
  const possible = constructsOfKind(kind);
  const at = fields.get('construct')?.at;
  if (possible.includes(construct) || !at) return;
  const params = { kind, construct, constructs: possible.join(', ') };
  note(reading, { code: 'questionnaire-not-measured', params, at });
}

/** What a kind cannot be asked without. */
const neededBy: Readonly<Partial<Record<ItemKind, string>>> = {
  rating: 'scale',
  choice: 'options',
  choices: 'options',
};

function refuseWithout(reading: Reading, fields: Fields, { kind, at }: { kind: ItemKind; at: Field['at'] }): void {
  const key = neededBy[kind];
  if (key === undefined || fields.has(key)) return;
  const example = itemKeys.find((row) => row.key === key)?.example ?? '';
  const params = { key, where: `of an item of the kind "${kind}"`, example };
  note(reading, { code: 'questionnaire-missing-key', params, at });
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

function rolesOf(reading: Reading, field: Field | undefined): QuestionnaireItem['roles'] {
  const members = listOf(reading, field, `a list of ${standardRoles.join(', ')}`) ?? [];
  const roles = members.map((member) => choiceOf(reading, member, standardRoles));
  return roles.filter((role) => role !== undefined);
}

/** What an item may have and need not. */
function furtherOf(reading: Reading, fields: Fields) {
  const scale = scaleOf(reading, fields.get('scale'));
  const attention = fields.get('attention-answer');
  return {
    ...given('hint', wordsOf(reading, fields.get('hint'))),
    ...given('scale', scale),
    ...given('labels', labelsOf(reading, fields.get('labels'), scale)),
    ...given('options', optionsOf(reading, fields.get('options'))),
    hasNotApplicable: flagOf(reading, fields.get('not-applicable')),
    isRequired: flagOf(reading, fields.get('required')),
    isReversed: flagOf(reading, fields.get('reversed')),
    roles: rolesOf(reading, fields.get('roles')),
    ...given('askedIf', askedIfOf(reading, fields.get('asked-if'))),
    ...given('attentionAnswer', textFitting(reading, attention, attentionRule)),
  };
}

/** The item, or undefined where it cannot be told what is asked; every problem is noted. */
export function readItem(reading: Reading, member: Field): QuestionnaireItem | undefined {
  const { at } = member;
  const fields = fieldsOf(reading, member, { rows: itemKeys, where: 'of an item' });
  if (!fields) return undefined;
  const id = textFitting(reading, fields.get('id'), idRule);
  const construct = choiceOf(reading, fields.get('construct'), constructs);
  const kind = choiceOf(reading, fields.get('kind'), itemKinds);
  const text = wordsOf(reading, fields.get('text'));
  const further = furtherOf(reading, fields);
  if (kind) {
    refuseOfOtherKinds(reading, fields, kind);
    refuseWithout(reading, fields, { kind, at });
    if (construct) refuseUnmeasured(reading, fields, { kind, construct });
  }
  return id === undefined || !construct || !kind || !text ? undefined : { id, construct, kind, text, ...further, at };
}
