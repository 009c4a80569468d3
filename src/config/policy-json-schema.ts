/** What does a policy look like, for editors and programs? JSON Schema, made from the table of the fields of a gate. */
import { gateFields, type GateFieldRow } from '../domain/gate-fields.js';

type Schema = Readonly<Record<string, unknown>>;

/** YAML reads `0.7` as a number and `yes` as a boolean; what is meant as text may be written without quotation marks. */
const scalar = ['string', 'number', 'boolean'];

function typeOf({ key, type }: GateFieldRow, metrics: readonly string[]): Schema {
  if (key === 'metric') return { enum: metrics };
  if (typeof type !== 'string') return { enum: type };
  switch (type) {
    case 'text':
      return { type: scalar };
    case 'number':
      return { type: ['string', 'number'] };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'names':
      return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] };
    case 'pairs':
      return { type: 'object', minProperties: 1, additionalProperties: { type: scalar } };
  }
}

/** The list of gates, under `gates` of a policy or a configuration; `metrics` are the ids that a gate may name. */
export function gatesSchema(metrics: readonly string[]): Schema {
  const properties = gateFields.map((row): readonly [string, Schema] => [
    row.key,
    { ...typeOf(row, metrics), description: row.meaning },
  ]);
  return {
    type: 'array',
    description: 'Gates of crm-sat check: each an expression, or its fields.',
    items: {
      anyOf: [
        { type: 'string', description: 'An expression: csat where role=it >= 70%' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['metric'],
          anyOf: [{ required: ['atLeast'] }, { required: ['atMost'] }],
          properties: Object.fromEntries(properties),
        },
      ],
    },
  };
}

/** The schema of a policy, draft 2020-12. */
export function policyJsonSchema(metrics: readonly string[]): Record<string, unknown> {
  const gates = gatesSchema(metrics);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'crm-sat policy',
    description: 'The file named by crm-sat check --policy.',
    anyOf: [gates, { type: 'object', additionalProperties: false, required: ['gates'], properties: { gates } }],
  };
}
