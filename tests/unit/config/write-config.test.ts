/** Is what is written read back as it was meant, whatever names columns and files have? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAdditions } from '../../../src/config/add-settings.js';
import { configText } from '../../../src/config/config-text.js';
import { settingText, type Setting } from '../../../src/config/configuration.js';
import { readConfig } from '../../../src/config/read-config.js';

const read = (text: string) =>
  readConfig({ layer: 'project', path: '/c.yaml', label: 'c.yaml', folder: '/' }, text).map((statement) => ({
    pattern: statement.pattern,
    text: settingText(statement),
  }));

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const setting: fc.Arbitrary<Setting> = fc.oneof(
  name.map((value) => ({ key: 'survey', value }) as const),
  fc.constantFrom('dmy', 'mdy').map((value) => ({ key: 'date-order', value }) as const),
  fc.tuple(name, name).map(([column, value]) => ({ key: 'map', name: column, value }) as const),
  fc.tuple(name, fc.array(name, { minLength: 1, maxLength: 3 })).map(([column, texts]) => {
    return { key: 'missing', name: column, value: texts.join(','), texts } as const;
  }),
  name.map((column) => ({ key: 'reverse', name: column, value: '' }) as const),
);
const sectionOf = (pattern: string, settings: readonly Setting[]) => ({ pattern, comments: ['a\nb # c'], settings });

describe('a configuration that is written', () => {
  it('says what it was made from', () => {
    fc.assert(
      fc.property(name, setting, (pattern, one) => {
        const text = configText({ comments: ['ours'], roles: [], files: [sectionOf(pattern, [one])] });
        expect(read(text)).toEqual([{ pattern, text: settingText(one) }]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('can be added to, one setting after the other', () => {
    fc.assert(
      fc.property(name, setting, (pattern, one) => {
        const text = withAdditions('# ours\n', [{ pattern, setting: one }]);
        expect(text).toContain('# ours');
        expect(read(text)).toEqual([{ pattern, text: settingText(one) }]);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('additions', () => {
  const role = (written: string, value: string) =>
    ({ pattern: 'a.csv', setting: { key: 'role', name: written, value } }) as const;

  it('put a role beside what is written for it already, once', () => {
    const text = withAdditions('roles:\n  legal: Counsel # two\n', [role('法务', 'legal'), role('法务', 'legal')]);
    expect(read(text).map((one) => one.text)).toEqual(['role Counsel=legal', 'role 法务=legal']);
  });

  it('replace what was said of the same column, and leave the rest', () => {
    const before = 'files:\n  a.csv:\n    map: { q1: service, q2: price }\n    date-order: dmy\n';
    const text = withAdditions(before, [
      { pattern: 'a.csv', setting: { key: 'map', name: 'q1', value: 'satisfaction' } },
      { pattern: 'b.csv', setting: { key: 'date-order', value: 'mdy' } },
    ]);
    expect(read(text).map((one) => one.text)).toEqual([
      'map q1=satisfaction',
      'map q2=price',
      'date-order dmy',
      'date-order mdy',
    ]);
  });

  it('find their place in a file that says nothing yet', () => {
    const addition = { pattern: 'a.csv', setting: { key: 'as', value: 'customer' } } as const;
    for (const empty of ['', '# only a comment\n', 'files:\n', 'files:\n  a.csv:\n', 'roles:\n']) {
      expect(read(withAdditions(empty, [addition]))).toEqual([{ pattern: 'a.csv', text: 'as customer' }]);
    }
  });
});
