/** What a configuration file says, and how its mistakes are said. */
import { describe, expect, it } from 'vitest';
import { settingText } from '../../../src/config/configuration.js';
import { readConfig } from '../../../src/config/read-config.js';
import { ProblemError } from '../../../src/problems/problem.js';

const file = { layer: 'project', path: '/company/crm-sat.config.yaml', label: 'crm-sat.config.yaml' } as const;
const read = (text: string) => readConfig({ ...file, folder: '/company' }, text);
const said = (text: string) => read(text).map((statement) => settingText(statement));
const said1 = (text: string) => said(`files:\n  "a.csv":\n    ${text}\n`);

function problemOf(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('no problem');
}
const placeOf = (text: string) => {
  const { code, at } = problemOf(text);
  return [code, at?.line, at?.column];
};

describe('what is written is taken as it stands', () => {
  it('an empty file, or one of comments, sets nothing', () => {
    expect(said('')).toEqual([]);
    expect(said('# nothing yet\n')).toEqual([]);
    expect(said('files:\n')).toEqual([]);
    expect(said('files:\n  "a.csv":\n')).toEqual([]);
  });

  it('a number stays the text it was', () => {
    expect(said1('survey: 2026')).toEqual(['survey 2026']);
    expect(said1('missing: { q1: [-99, 007, "n/a, none"] }')).toEqual(['missing q1=-99,007,n/a, none']);
    expect(read('files:\n  a.csv: { missing: { q1: ["n/a, none"] } }')[0]!.texts).toEqual(['n/a, none']);
  });

  it('one code or one name needs no list', () => {
    expect(said1('missing: { "*": -99 }')).toEqual(['missing *=-99']);
    expect(said1('reverse: q3')).toEqual(['reverse q3']);
  });

  it('a tab may be a delimiter', () => {
    expect(read('files:\n  a.csv: { delimiter: "\\t" }')[0]!.value).toBe('\t');
  });

  it('further roles are what is written for them, in all files', () => {
    expect(read('roles:\n  legal: [Counsel, 法务]\n')).toMatchObject([
      { key: 'role', name: 'Counsel', value: 'legal' },
      { key: 'role', name: '法务', value: 'legal' },
    ]);
    expect(read('roles: { legal: 法务 }')[0]!.pattern).toBeUndefined();
  });

  it('JSON is read too', () => {
    expect(said('{ "lang": "zh-CN", "files": { "a.csv": { "map": { "总体": "satisfaction" } } } }')).toEqual([
      'lang zh-CN',
      'map 总体=satisfaction',
    ]);
  });

  it('what an anchor names is taken over where its alias stands', () => {
    const text = 'files:\n  a.csv:\n    map: &questions { q1: satisfaction }\n  b.csv:\n    map: *questions\n';
    expect(said(text)).toEqual(['map q1=satisfaction', 'map q1=satisfaction']);
  });

  it('a statement knows its line and column', () => {
    const [statement] = read('# company\nfiles:\n  "a.csv":\n    date-order: dmy\n');
    expect(statement).toMatchObject({ pattern: 'a.csv', origin: { label: 'crm-sat.config.yaml', line: 4, column: 5 } });
  });
});

describe('a mistake is said with its place', () => {
  it('a key nobody knows has a nearest one', () => {
    expect(placeOf('lang: en\nconfidense: 90\n')).toEqual(['config-unknown-key', 2, 1]);
    expect(problemOf('confidense: 90\n').params['nearest']).toBe('confidence');
    expect(problemOf('weights: { it: 2 }').code).toBe('config-unknown-key');
  });

  it('a key of the other level is told where it belongs', () => {
    expect(problemOf('date-ordr: dmy').params['nearest']).toBe('files: { "*": { date-order: ... } }');
    expect(problemOf('files: { "*": { lang: en } }').params['nearest']).toBe('lang at the top, outside files');
  });

  it.each([
    ['confidence: 101', 1, 1],
    ['confidence: many', 1, 1],
    ['minimum-group: 2.5', 1, 1],
    ['lang: English', 1, 1],
    ['lang:', 1, 1],
    ['files:\n  a.csv:\n    scale: { q1: 5..1 }', 3, 14],
    ['files:\n  a.csv:\n    map: { q1: }', 3, 12],
    ['files:\n  a.csv:\n    map:\n      q1: [a, b]', 4, 7],
    ['files:\n  a.csv: { survey: "  " }', 2, 12],
    ['files:\n  a.csv: { reverse: [q1, ""] }', 2, 26],
  ])('%j is not what the setting takes', (text, line, column) => {
    expect(placeOf(text)).toEqual(['config-bad-value', line, column]);
  });

  it.each(['files: [a.csv]', 'files: { a.csv: dmy }', 'files: { a.csv: { map: q1 } }', 'roles: [it]', '- lang', 'en'])(
    '%j has another shape than the setting',
    (text) => {
      expect(problemOf(text).code).toBe('config-bad-shape');
    },
  );

  it.each([
    'lang: en\nlang: zh-CN',
    'files: { *: {} }',
    'a: b: c',
    '"unclosed',
    'lang: !!js x',
    '--- \na: 1\n---\nb: 1',
  ])('%j is no YAML that means one thing', (text) => {
    expect(problemOf(text).code).toBe('config-syntax');
  });
});
