/** Does every questionnaire come back from its file as it was, and is what is no questionnaire refused with a place? */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuestionnaire } from '../../src/survey/read-questionnaire.js';
import { writeQuestionnaire } from '../../src/survey/write-questionnaire.js';
import { anyQuestionnaire } from './any-questionnaire.js';

it('reading what was written gives the same questionnaire, with comments or without', () => {
  fc.assert(
    fc.property(anyQuestionnaire, fc.string({ unit: 'binary' }), (questionnaire, comment) => {
      const written = writeQuestionnaire(questionnaire, { top: [comment], ofItems: new Map([['q_0', [comment]]]) });
      const { questionnaire: read, problems } = readQuestionnaire('q.yaml', written);
      expect(problems).toEqual([]);
      expect({ ...read, items: read?.items.map(({ at: _, ...item }) => item) }).toEqual(questionnaire);
      expect(read && writeQuestionnaire(read)).toBe(writeQuestionnaire(questionnaire));
    }),
    { numRuns: 150 },
  );
});

it('a file that lost or gained characters is read or refused with line and column, never anything else', () => {
  fc.assert(
    fc.property(anyQuestionnaire, fc.nat(), fc.string({ maxLength: 3 }), (questionnaire, where, added) => {
      const text = writeQuestionnaire(questionnaire);
      const at = where % text.length;
      const { problems } = readQuestionnaire('q.yaml', text.slice(0, at) + added + text.slice(at + 2));
      for (const problem of problems)
        expect(problem.at).toMatchObject({ file: 'q.yaml', line: expect.any(Number) as number });
    }),
    { numRuns: 150 },
  );
});
