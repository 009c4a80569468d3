import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeProblem } from '../../../src/problems/describe.js';
import { completeLanguages } from '../../../src/survey/questionnaire.js';
import { questionnaireJsonSchema } from '../../../src/survey/questionnaire-json-schema.js';
import { readQuestionnaire } from '../../../src/survey/read-questionnaire.js';
import { projectFolder } from '../../run-cli.js';
import { questionnaireOf, sampleText } from './sample-questionnaire.js';

const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(questionnaireJsonSchema());
const problemsOf = (text: string): readonly string[] =>
  readQuestionnaire('q.yaml', text).problems.map((problem) => describeProblem(problem).split('\n')[0] ?? '');

it('the published schema stays as it is', async () => {
  const schema = `${JSON.stringify(questionnaireJsonSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../golden/schema/questionnaire.schema.json');
});

it('a questionnaire is read whole, each item with its place', () => {
  const { id, items, confidentiality } = questionnaireOf(sampleText);
  expect([id, confidentiality]).toEqual(['relationship', 'attributed']);
  expect(items.map((item) => [item.id, item.kind, item.at?.line])).toEqual([
    ['satisfaction', 'rating', 9],
    ['reason', 'choices', 20],
    ['lost', 'yes-no', 28],
    ['effort', 'rating', 33],
    ['check', 'choice', 39],
    ['comment', 'text', 47],
  ]);
  expect(items[0]).toMatchObject({ scale: { low: 1, high: 5 }, hasNotApplicable: true, isRequired: true, roles: [] });
  expect(items[0]?.labels?.get(5)).toEqual({ en: 'Very satisfied', 'zh-CN': '非常满意' });
  expect(items[1]?.askedIf).toEqual({ item: 'satisfaction', answers: ['1', '2'] });
  expect(items[4]?.attentionAnswer).toBe('blue');
  expect(completeLanguages(questionnaireOf(sampleText))).toEqual(['en', 'zh-CN']);
});

it('JSON is read as YAML is', () => {
  const json = JSON.stringify(parse(sampleText), null, 2);
  const withoutPlace = (text: string) => questionnaireOf(text).items.map(({ at: _, ...item }) => item);
  expect(withoutPlace(json)).toEqual(withoutPlace(sampleText));
});

describe('what is wrong is said with line and column', () => {
  it.each([
    ['kind: rating', 'knd: rating', /^q\.yaml:9:5: The "kind" of an item is missing\./],
    ['scale: 1..5', 'scale: 5..1', /^q\.yaml:14:5: "scale" takes a scale from a lower .*, not "5\.\.1"\./],
    ['5: { en: Very', '6: { en: Very', /^q\.yaml:17:7: The item "labels" cannot be answered with "6"\./],
    ['item: satisfaction,', 'item: effort,', /^q\.yaml:20:5: No earlier item has the id "effort"\./],
    ['answers: [1, 2]', 'answers: [1, 9]', /^q\.yaml:20:5: The item "satisfaction" cannot be answered with "9"\./],
    ['id: lost', 'id: Reason', /^q\.yaml:28:5: "Reason" is there already, in line 20\./],
    ['id: lost', 'id: duration', /^q\.yaml:28:5: The id "duration" is a column every response has\./],
    ['roles: [it, end_user]', 'roles: [it, enduser]', /^q\.yaml:32:17: "roles" takes one of it, .*, not "enduser"\./],
    ['attention-answer: blue', 'attention-answer: green', /cannot be answered with "green"/],
    [
      'construct: attention_check',
      'construct: other',
      /Only an attention check has a right answer; "check" asks for other/,
    ],
    ['confidentiality: attributed', 'confidentiality: secret', /^q\.yaml:5:1: "confidentiality" takes one of/],
    ['thanks: { en', 'thanks: { fr', /^q\.yaml:7:11: The key "fr" among the words of "thanks" is not known\./],
    ['required: true', 'required: maybe', /"required" takes true or false, not "maybe"/],
    ['id: care', 'id: speed', /"speed" is there already, in line 25/],
    ['kind: yes-no', 'kind: yes-no\n    scale: 1..5', /An item of the kind "yes-no" has no "scale"/],
    ['title: {', 'title: {{', /^q\.yaml:4:1: The questionnaire cannot be understood here/],
    ['construct: other', 'construct: success', /An item of the kind "choices" cannot measure success\./],
    ['format: crm-sat', 'format: other', /"format" takes one of crm-sat\/questionnaire@1/],
  ])('%s -> %s', (from, to, expected) => {
    expect(problemsOf(sampleText.replace(from, to))[0]).toMatch(expected);
  });

  it('all of it at once, in the order of the file, with the nearest name', () => {
    const text = sampleText.replace('title:', 'titel:').replace('hint:', 'hnt:').replace('scale: 0..10', 'scale: 0-10');
    const { problems } = readQuestionnaire('q.yaml', text);
    expect(problems.map(({ code }) => code)).toEqual([
      'questionnaire-missing-key',
      'questionnaire-unknown-key',
      'questionnaire-unknown-key',
      'questionnaire-bad-value',
    ]);
    expect(problems.map(({ params }) => params['nearest'])).toEqual([undefined, 'title', 'hint', undefined]);
  });

  it('thousands of items, and thousands of brackets, without reading them to the end', () => {
    const item = (index: number): string => `  - { id: i${index}, construct: comment, kind: text, text: { en: Why? } }`;
    const many = (count: number): string =>
      sampleText.replace(
        /items:[^]*/,
        `items:\n${Array.from({ length: count }, (_, index) => item(index)).join('\n')}\n`,
      );
    expect(problemsOf(many(500))).toEqual([]);
    expect(problemsOf(many(20_000))).toEqual([expect.stringContaining('a list of at most 500 items')]);
    expect(problemsOf(`${sampleText}more: ${'['.repeat(20_000)}`)[0]).toContain('nested too deep to be read');
  });

  it.each(['', '[]', 'items: []', '- a', 'a: &a [*a]', '"', '\u0000'])('%j is no questionnaire', (text) => {
    expect(readQuestionnaire('q.yaml', text).problems.length).toBeGreaterThan(0);
  });
});

it('the example of README.md is one', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const [, example = ''] = /```yaml\n( {2}- id: satisfaction[^`]+)```/.exec(readme) ?? [];
  const solved = '  - { id: solved, construct: other, kind: yes-no, text: { en: Is it solved? } }';
  const text = sampleText.replace(/items:[^]*/, `items:\n${solved}\n${example}`);
  expect(readQuestionnaire('q.yaml', text).problems).toEqual([]);
});

describe('schema and program judge alike', () => {
  it.each([
    [sampleText, true],
    [sampleText.replace('knd', 'kind'), true],
    [sampleText.replace('scale: 1..5', 'scale: 5'), false],
    [sampleText.replace('    scale: 0..10\n', ''), false],
    [sampleText.replace('kind: yes-no', 'kind: yes-no\n    options: [{ id: a, text: { en: A } }]'), false],
    [sampleText.replace('thanks: { en', 'thanks: { fr'), false],
    [sampleText.replace('roles: [it', 'roles: [boss'), false],
    [sampleText.replace('id: lost', 'id: lost time'), false],
    [sampleText.replace('hint:', 'hnt:'), false],
    [sampleText.replace('construct: other', 'construct: success'), false],
    [sampleText.replace('construct: comment', 'construct: effort'), false],
    [sampleText.replace('construct: attention_check', 'construct: other'), false],
  ])('case %#', (text, expected) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(expected);
    expect(readQuestionnaire('q.yaml', text).questionnaire !== undefined).toBe(expected);
  });
});
