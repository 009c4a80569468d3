/** Does the published schema of the configuration say what the program takes? */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../../src/config/config-json-schema.js';
import { readConfig } from '../../../src/config/read-config.js';
import { settingRows, usualValue } from '../../../src/config/settings.js';
import { languages } from '../../../src/text/language.js';
import { projectFolder } from '../../run-cli.js';
import { metrics } from '../../../src/metrics/index.js';

const metricIds = metrics.map(({ id }) => id);
const validate = new Ajv2020({ allowUnionTypes: true }).compile(configJsonSchema(metricIds));

function isRead(text: string): boolean {
  try {
    readConfig({ layer: 'project', path: 'c.yaml', label: 'c.yaml', folder: '/' }, text);
    return true;
  } catch {
    return false;
  }
}

it('the published schema stays as it is', async () => {
  const schema = `${JSON.stringify(configJsonSchema(metricIds), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../golden/schema/config.schema.json');
});

const company = readFileSync(join(projectFolder, 'fixtures/configuration/company.yaml'), 'utf8');

it.each([
  [company, true],
  ['', true],
  ['files:', true],
  ['files: { a.csv: }', true],
  ['files: { a.csv: { map: } }', true],
  ['lang: en\nconfidence: 99.5', true],
  ['files: { a.csv: { survey: 2026, scale: { q1: 0 .. 10 } } }', true],
  ['roles: { legal: 法务 }', true],
  ['lang: fr', false],
  ['minimum-group: 1', false],
  ['minimum-group: 5.5', false],
  ['weights: {}', false],
  ['date-order: dmy', false],
  ['files: { a.csv: { date-order: day } }', false],
  ['files: { a.csv: { scale: { q1: 5 } } }', false],
  ['files: [a.csv]', false],
  ['roles: [it]', false],
])('%j is judged alike by schema and program', (text, expected) => {
  expect(validate(parse(text))).toBe(expected);
  expect(isRead(text)).toBe(expected);
});

it('the languages of the setting are those reports are written in', () => {
  const language = settingRows.find(({ key }) => key === 'lang')!;
  expect(language.value).toEqual({ type: 'choice', choices: languages.filter((one) => one !== 'pseudo') });
  expect(usualValue('lang')).toBe('en');
});

describe('gates of a configuration', () => {
  it('name a metric that exists, of which an editor knows all', () => {
    const gate = { metric: 'csat', atLeast: '70%' };
    expect(validate({ gates: [gate] })).toBe(true);
    expect(validate({ gates: [{ ...gate, metric: 'csatt' }] })).toBe(false);
    for (const metric of metricIds) expect(validate({ gates: [{ ...gate, metric }] })).toBe(true);
  });
});
