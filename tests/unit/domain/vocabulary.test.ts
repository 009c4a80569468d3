import { describe, expect, it } from 'vitest';
import { comparableName, comparableWords } from '../../../src/domain/comparable-name.js';
import { choiceWords, noWords, yesWords } from '../../../src/domain/choice-words.js';
import { constructWords } from '../../../src/domain/construct-words.js';
import { constructs } from '../../../src/domain/constructs.js';
import { fieldNamed, fieldTable } from '../../../src/domain/fields.js';
import { labelSets } from '../../../src/domain/label-sets.js';
import { periodName, quarterOf } from '../../../src/domain/periods.js';
import { recordKinds } from '../../../src/domain/records.js';
import { roleNames, standardRoles } from '../../../src/domain/roles.js';
import { isOnScale, satisfiedFrom, scaleText } from '../../../src/domain/scales.js';

function repeated(names: readonly string[]): readonly string[] {
  const keys = names.map(comparableName);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe('the field table', () => {
  it.each(recordKinds)('%s: no two fields share a name or an alias, and no alias is a field of its own', (kind) => {
    expect(repeated(fieldTable[kind].flatMap((field) => [field.name, ...field.aliases]))).toEqual([]);
  });

  it.each(recordKinds)('%s: every field says what it holds, and choices belong to choice fields', (kind) => {
    for (const field of fieldTable[kind]) {
      expect(field.meaning).toMatch(/^[A-Z].*\.$/);
      expect((field.choices?.length ?? 0) > 0).toBe(field.kind === 'choice');
    }
  });

  it('a key is one required column named after its record', () => {
    for (const kind of recordKinds) {
      const keys = fieldTable[kind].filter((field) => field.isKey);
      expect(keys.length).toBeLessThanOrEqual(1);
      for (const key of keys) expect(key).toMatchObject({ kind: 'id', required: true });
    }
  });

  it('a field stands in for another only if that one exists', () => {
    for (const kind of recordKinds) {
      for (const field of fieldTable[kind])
        if (field.requiredWithout) expect(fieldNamed(kind, field.requiredWithout)).toBeDefined();
    }
  });

  it('every record kind has Chinese aliases for each of its required fields', () => {
    for (const kind of recordKinds) {
      for (const field of fieldTable[kind]) {
        if (field.required)
          expect(
            field.aliases.some((alias) => /\p{Script=Han}/u.test(alias)),
            field.name,
          ).toBe(true);
      }
    }
  });
});

describe('words', () => {
  it('no column name stands for two constructs', () => {
    expect(repeated(constructWords.flatMap(({ names }) => names))).toEqual([]);
  });

  it('every construct but "other" can be recognised', () => {
    const known = new Set(constructWords.map(({ construct }) => construct));
    expect(constructs.filter((construct) => !known.has(construct))).toEqual(['other']);
  });

  it('question words are written as they are compared', () => {
    for (const { questions } of constructWords)
      for (const words of questions.flat()) expect(comparableWords(words)).toBe(words);
  });

  it('labels are written as they are compared, and none stands twice in a set', () => {
    for (const { steps } of labelSets) {
      for (const label of steps.flat()) expect(comparableWords(label)).toBe(label);
      expect(repeated(steps.flat())).toEqual([]);
    }
  });

  it('no name stands for two roles', () => {
    expect(
      repeated(
        standardRoles.flatMap((role) =>
          [...roleNames[role]].filter((name) => comparableName(name) !== comparableName(role)),
        ),
      ),
    ).toEqual([]);
  });

  it('no word stands for two choices of one field, and none for both yes and no', () => {
    for (const kind of recordKinds) {
      for (const { choices = [] } of fieldTable[kind]) {
        expect(repeated(choices.flatMap((choice) => [choice, ...(choiceWords[choice] ?? [])]))).toEqual([]);
      }
    }
    expect(repeated([...yesWords, ...noWords])).toEqual([]);
  });

  it('names are compared without case, width, spaces and punctuation', () => {
    expect(comparableName(' Customer-ID ')).toBe('customerid');
    expect(comparableName('ｃustomer_ｉｄ')).toBe('customerid');
    expect(comparableName('客户 编号')).toBe('客户编号');
    expect(comparableWords('How likely (0-10)?  Don’t guess')).toBe('how likely 0 10 dont guess');
  });
});

describe('periods', () => {
  it.each([
    ['2026-01-01', '2026Q1'],
    ['2026-03-31T23:59:59Z', '2026Q1'],
    ['2026-04-01', '2026Q2'],
    ['2026-12-31', '2026Q4'],
  ])('%s lies in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  it.each([
    ['2026Q3', '2026Q3'],
    ['2026-Q3', '2026Q3'],
    ['2026 q3', '2026Q3'],
    ['Q3 2026', '2026Q3'],
    ['2026年第三季度', '2026Q3'],
    ['2026年3季度', '2026Q3'],
    ['2026-09', '2026-09'],
    ['2026-3', '2026-3'],
    ['FY26 Q1', 'FY26 Q1'],
    [' Wave 2 ', 'Wave 2'],
  ])('%s is written %s', (written, name) => {
    expect(periodName(written)).toBe(name);
  });
});

describe('scales', () => {
  it.each([
    [1, 5, 4],
    [1, 7, 5],
    [0, 10, 8],
    [1, 10, 8],
    [1, 3, 3],
    [1, 4, 3],
    [0, 3, 2],
    [1, 6, 4],
    [1, 8, 6],
    [0, 100, 70],
    [0, 1, 1],
  ])('on %d..%d satisfied begins at %d', (low, high, from) => {
    expect(satisfiedFrom({ low, high })).toBe(from);
  });

  it('both ends belong to a scale, and it is written as users write it', () => {
    const scale = { low: 1, high: 5 };
    expect([0, 1, 5, 6].map((answer) => isOnScale(answer, scale))).toEqual([false, true, true, false]);
    expect(scaleText(scale)).toBe('1..5');
  });
});
