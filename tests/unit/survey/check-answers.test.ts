/** Which answers can an item have? What is checked here is checked alike by a form, a server and a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer, checkAnswers, longestAnswer } from '../../../src/survey/check-answers.js';
import { possibleAnswers } from '../../../src/survey/possible-answers.js';
import { isAsked } from '../../../src/survey/routing.js';
import type { QuestionnaireItem } from '../../../src/survey/questionnaire.js';
import { anyQuestionnaire } from '../../properties/any-questionnaire.js';
import { questionnaireOf, sampleText } from './sample-questionnaire.js';

const sample = questionnaireOf(sampleText);
const item = (id: string): QuestionnaireItem => sample.items.find((one) => one.id === id)!;

describe('one answer', () => {
  it.each([
    ['satisfaction', ['4'], { answer: '4' }],
    ['satisfaction', [' 4 '], { answer: '4' }],
    ['satisfaction', ['6'], { fault: 'not-possible' }],
    ['satisfaction', ['4.0'], { fault: 'not-possible' }],
    ['satisfaction', [], { fault: 'needed' }],
    ['satisfaction', [''], { fault: 'needed' }],
    ['satisfaction', ['not applicable'], { answer: 'not applicable' }],
    ['satisfaction', ['4', '5'], { fault: 'several' }],
    ['effort', ['not applicable'], { fault: 'not-possible' }],
    ['effort', ['0'], { answer: '0' }],
    ['effort', [], { answer: '' }],
    ['lost', ['yes'], { answer: 'yes' }],
    ['lost', ['true'], { fault: 'not-possible' }],
    ['reason', ['care', 'speed', 'care'], { answer: 'speed;care' }],
    ['reason', ['care', 'price'], { fault: 'not-possible' }],
    ['check', ['blue'], { answer: 'blue' }],
    ['comment', ['<b>& more'], { answer: '<b>& more' }],
    ['comment', ['x'.repeat(longestAnswer + 1)], { fault: 'too-long' }],
  ])('%s: %j', (id, given, expected) => {
    expect(checkAnswer(item(id), given)).toEqual(expected);
  });
});

describe('all answers', () => {
  const answersOf = (role: 'it' | 'finance' | undefined, given: Readonly<Record<string, readonly string[]>>) => {
    const { answers, faults } = checkAnswers(sample, { role, answers: new Map(Object.entries(given)) });
    return [Object.fromEntries(answers), Object.fromEntries(faults)];
  };

  it('what is not asked is left out, whatever was sent', () => {
    const given = { satisfaction: ['5'], reason: ['care'], lost: ['yes'] };
    expect(answersOf('finance', given)).toEqual([{ satisfaction: '5' }, {}]);
    expect(answersOf(undefined, given)).toEqual([{ satisfaction: '5' }, {}]);
    expect(answersOf('it', { ...given, satisfaction: ['2'] })).toEqual([
      { satisfaction: '2', reason: 'care', lost: 'yes' },
      {},
    ]);
  });

  it('every fault is told by its item', () => {
    expect(answersOf('it', { effort: ['11'], lost: ['maybe'] })).toEqual([
      {},
      { satisfaction: 'needed', effort: 'not-possible', lost: 'not-possible' },
    ]);
  });

  it('of any questionnaire and anything that was sent, only possible answers of asked items are taken', () => {
    const given = fc.dictionary(
      fc.constantFrom('q_0', 'q_1', 'q_2', 'q_3', 'x'),
      fc.array(fc.constantFrom('1', '2', 'yes', 'a', '', 'not applicable'), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(anyQuestionnaire, given, (questionnaire, sent) => {
        const { answers, faults } = checkAnswers(questionnaire, { role: 'it', answers: new Map(Object.entries(sent)) });
        const kept = new Map([...answers].map(([id, answer]) => [id, answer.split(';')] as const));
        for (const one of questionnaire.items) {
          const answer = answers.get(one.id);
          if (answer === undefined) continue;
          expect(faults.has(one.id)).toBe(false);
          expect(isAsked(one, { role: 'it', answers: kept })).toBe(true);
          const possible = possibleAnswers(one);
          if (possible && answer !== 'not applicable')
            for (const part of answer.split(';')) expect(possible).toContain(part);
        }
      }),
      { numRuns: 200 },
    );
  });
});
