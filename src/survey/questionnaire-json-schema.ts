/** What does a questionnaire look like, for editors and programs? JSON Schema, made from the table of its keys. */
import {
  conditionKeys,
  constructsOfKind,
  itemIdPattern,
  itemKeys,
  optionIdPattern,
  optionKeys,
  questionnaireKeys,
  type KeyRow,
  type KeyValue,
} from './questionnaire-keys.js';
import { itemKinds, questionnaireLanguages } from './questionnaire.js';

type Schema = Readonly<Record<string, unknown>>;

/** YAML reads `2026` as a number and `yes` as it pleases; what is meant as text may be written without quotation marks. */
const scalar: Schema = { type: ['string', 'number', 'boolean'] };
const words: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: Object.fromEntries(
    questionnaireLanguages.map((language) => [language, { ...scalar, pattern: String.raw`\S` }]),
  ),
};

function valueSchema(value: KeyValue): Schema {
  switch (value.type) {
    case 'name':
    case 'answer':
      return scalar;
    case 'id':
      return { type: 'string', pattern: itemIdPattern.source };
    case 'option-id':
      return { ...scalar, pattern: optionIdPattern.source };
    case 'words':
      return words;
    case 'flag':
      return { type: 'boolean' };
    case 'scale':
      return { type: 'string', pattern: String.raw`^\s*\d+\s*\.\.\s*\d+\s*$` };
    case 'labels':
      return {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        patternProperties: { '^[0-9]+$': words },
      };
    case 'answers':
      return { type: 'array', minItems: 1, items: scalar };
    case 'choice':
      return { enum: value.choices };
    case 'choices':
      return { type: 'array', items: { enum: value.choices } };
    case 'items':
      return {
        type: 'array',
        minItems: 1,
        items: { ...objectSchema(itemKeys), allOf: [...itemKinds.map(kindSchema), attentionSchema] },
      };
    case 'options':
      return { type: 'array', minItems: 2, items: objectSchema(optionKeys) };
    case 'condition':
      return objectSchema(conditionKeys);
  }
}

function objectSchema(rows: readonly KeyRow[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: rows.filter(({ isNeeded }) => isNeeded).map(({ key }) => key),
    properties: Object.fromEntries(
      rows.map(({ key, value, meaning }) => [key, { ...valueSchema(value), description: meaning }]),
    ),
  };
}

/** What an item of the kind needs, and what it cannot have. */
function kindSchema(kind: (typeof itemKinds)[number]): Schema {
  const needed = itemKeys.filter(({ key, kinds }) => (key === 'scale' || key === 'options') && kinds?.includes(kind));
  const foreign = itemKeys.filter(({ kinds }) => kinds !== undefined && !kinds.includes(kind));
  return {
    if: { properties: { kind: { const: kind } }, required: ['kind'] },
    then: {
      required: needed.map(({ key }) => key),
      properties: {
        construct: { enum: constructsOfKind(kind) },
        ...Object.fromEntries(foreign.map(({ key }) => [key, false])),
      },
    },
  };
}

/** Only an attention check has a right answer. */
const attentionSchema: Schema = {
  if: { required: ['attention-answer'] },
  then: { properties: { construct: { const: 'attention_check' } } },
};

/** The schema of a questionnaire, draft 2020-12. What depends on other items is checked by the program alone. */
export function questionnaireJsonSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'crm-sat questionnaire',
    description: 'What is asked, of whom, on which scale, in which languages: crm-sat survey new writes one.',
    ...objectSchema(questionnaireKeys),
  };
}
