import { describe, expect, it } from 'vitest';
import { fileProblems } from '../../../src/problems/file-problems.js';
import { callProblems } from '../../../src/problems/call-problems.js';
import { catalogue, type ProblemCode } from '../../../src/problems/catalogue.js';
import { describeProblem } from '../../../src/problems/describe.js';
import { importProblems } from '../../../src/problems/import-problems.js';
import { nearestWord, nearWord } from '../../../src/problems/nearest-word.js';
import { storageProblems } from '../../../src/problems/storage-problems.js';

describe('the problem catalogue', () => {
  it('no room takes the code of another', () => {
    const codes = [callProblems, fileProblems, importProblems, storageProblems].flatMap((room) => Object.keys(room));
    expect(codes.toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  it.each(Object.entries(catalogue))('%s says what is wrong and what to do', (_, { sentence, hint, exitCode }) => {
    expect(sentence).toMatch(/[.?]$/);
    expect(hint.length).toBeGreaterThan(10);
    expect([2, 3, 4, 70]).toContain(exitCode);
  });
});

describe('a described problem', () => {
  it('stands behind its place and before its hint', () => {
    const text = describeProblem({ code: 'unknown-metric', params: { name: 'npss', nearest: 'nps' } });
    expect(text).toBe(
      'There is no metric or export layout named "npss".\nDid you mean "nps"? Run: crm-sat list metrics - or: crm-sat list layouts',
    );
    const at = { file: 'a.csv', line: 3, columnName: 'Region' };
    expect(describeProblem({ code: 'unknown-metric', params: {}, at })).toMatch(/^a\.csv:3, column "Region": /);
  });

  it('keeps escape and direction characters of data away from the terminal', () => {
    const code: ProblemCode = 'unknown-metric';
    const text = describeProblem({ code, params: { name: '\u001B[31mred\u202E', nearest: 'nps' } });
    // eslint-disable-next-line no-control-regex -- exactly these characters must be gone
    expect(text).not.toMatch(/[\u001B\u202E]/);
  });
});

describe('the nearest word', () => {
  it('is the one with the fewest edits, whatever the case', () => {
    expect(nearestWord('NSP', ['csat', 'nps', 'sla-attainment'])).toBe('nps');
    expect(nearestWord('x', [])).toBe('');
  });

  it('is proposed only where it is near, or one word holds the other', () => {
    const words = ['csat', 'nps', 'sla-attainment'];
    expect(['npss', 'CSAT%', 'attainment'].map((word) => nearWord(word, words))).toEqual([
      'nps',
      'csat',
      'sla-attainment',
    ]);
    expect(['foo', 'abc', ''].map((word) => nearWord(word, words))).toEqual([undefined, undefined, undefined]);
    expect(nearWord('x', [])).toBeUndefined();
  });
});
