/** What does a configuration look like, for editors and programs? JSON Schema, made from the table of settings. */
import { gatesSchema } from './policy-json-schema.js';
import type { SettingRow, ValueRule } from './setting-row.js';
import { fileRows, runRows } from './settings.js';

type Schema = Readonly<Record<string, unknown>>;

/** YAML reads `2026` as a number; what is meant as text may be written without quotation marks. */
const scalar = ['string', 'number', 'boolean'];
const texts: Schema = { anyOf: [{ type: scalar }, { type: 'array', items: { type: scalar } }] };

function valueSchema(rule: ValueRule): Schema {
  switch (rule.type) {
    case 'text':
      return { type: scalar };
    case 'choice':
      return { enum: rule.choices };
    case 'number':
      return { type: rule.isWhole ? 'integer' : 'number', minimum: rule.low, maximum: rule.high };
    case 'scale':
      return { type: 'string', pattern: String.raw`^\s*-?\d+(\.\d+)?\s*\.\.\s*-?\d+(\.\d+)?\s*$` };
    case 'texts':
      return texts;
    case 'shares':
      return { type: 'object', minProperties: 2, additionalProperties: { type: 'number', exclusiveMinimum: 0 } };
  }
}

const byName = (values: Schema): Schema => ({ type: ['object', 'null'], additionalProperties: values });

function settingSchema({ shape, value, meaning }: SettingRow): Schema {
  const description = meaning;
  switch (shape) {
    case 'one':
      return { ...valueSchema(value), description };
    case 'list':
      return { ...texts, description };
    case 'by-name':
      return { ...byName(valueSchema(value)), description };
  }
}

function propertiesOf(rows: readonly SettingRow[]): Schema {
  return Object.fromEntries(rows.map((row) => [row.key, settingSchema(row)]));
}

/** The schema of `crm-sat.config.yaml`, draft 2020-12; `metrics` are the ids that its gates may name. */
export function configJsonSchema(metrics: readonly string[]): Record<string, unknown> {
  const file: Schema = { type: ['object', 'null'], additionalProperties: false, properties: propertiesOf(fileRows) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'crm-sat configuration',
    description: 'The file crm-sat.config.yaml or crm-sat.config.json.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...propertiesOf(runRows),
      roles: {
        ...byName(texts),
        description: 'Roles, each with what is written for it in the files; a new name is a further role.',
      },
      files: {
        ...byName(file),
        description: 'Patterns of file names, each with the settings of these files; later patterns win.',
      },
      gates: gatesSchema(metrics),
    },
  };
}
