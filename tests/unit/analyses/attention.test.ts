/** Attention checks: stated ones flag whoever answers otherwise, and nobody else; unstated ones are only named. */
import { describe, expect, it } from 'vitest';
import { askedAnswer, isRightAnswer } from '../../../src/import/attention-checks.js';
import { analyzed } from './analyzed.js';

const check = 'Please select 4 for this question';
/** Forty people, of whom six answer the check otherwise and one leaves it out. */
const lines = [
  `response_id,survey,customer_id,satisfaction,${check}`,
  ...Array.from({ length: 40 }, (_, place) => {
    const answer = place < 6 ? '2' : '4';
    return [
      `R${place}`,
      'pulse',
      `A${place}`,
      place < 6 ? '5' : String(2 + (place % 3)),
      place === 39 ? '' : answer,
    ].join(',');
  }),
];
const topic = ['--topic', 'integrity,items'];

describe('an attention check', () => {
  it('with a stated answer flags who answers otherwise: 6 of 39, and the share satisfied stands with and without them', async () => {
    const { resultOf, output } = await analyzed({ 'a.csv': lines }, [...topic, '--attention', `${check}=4`]);
    expect(resultOf('flagged-responses', { rule: 'attention' })).toMatchObject({ value: 6 / 39, answers: 39 });
    // 6 of 40 are flagged, each of them content; of the other 34 every third is.
    const content = Array.from({ length: 34 }, (_, at) => 2 + ((at + 6) % 3)).filter((answer) => answer >= 4).length;
    const change = resultOf('change-without-flagged', { of: 'csat' });
    expect(change?.value).toBeCloseTo(content / 34 - (content + 6) / 40, 10);
    // Right or wrong is no opinion: the check is no question with a mean.
    expect(resultOf('item-mean', { item: check })).toBeUndefined();
    expect(output).toContain('An attention check: 4 is right');
  });

  it('with another stated answer flags the others', async () => {
    const { resultOf } = await analyzed({ 'a.csv': lines }, [...topic, '--attention', `${check}=2`]);
    expect(resultOf('flagged-responses', { rule: 'attention' })).toMatchObject({ value: 33 / 39 });
  });

  it('that nobody stated flags nobody, and is named with the option', async () => {
    const { resultOf, output } = await analyzed({ 'a.csv': lines }, topic);
    expect(resultOf('flagged-responses', { rule: 'attention' })).toBeUndefined();
    expect(output).toContain(JSON.stringify(`--attention "${check}=4"`).slice(1, -1));
  });

  it('is found by a configuration, too', async () => {
    const files = {
      'a.csv': lines,
      'crm-sat.config.yaml': ['files:', '  a.csv:', `    attention: { "${check}": "4" }`],
    };
    const { 'crm-sat.config.yaml': config, ...data } = files;
    const { resultOf, output } = await analyzed(data, topic, { 'crm-sat.config.yaml': config });
    expect(resultOf('flagged-responses', { rule: 'attention' })).toMatchObject({ value: 6 / 39 });
    expect(output).toContain('crm-sat.config.yaml: attention');
  });

  it.each([
    ['Please select 4 for this question', '4'],
    ['To show that you are reading, please choose "Strongly agree".', 'Strongly agree'],
    ['本题请选择“非常同意”', '非常同意'],
    ['请选择4以证明您在认真作答', '4'],
    ['How satisfied are you?', undefined],
  ])('asks for its answer: %s', (question, answer) => {
    expect(askedAnswer(question)).toBe(answer);
  });

  it.each([
    ['4', '4', true],
    ['4 - Agree', '4', true],
    ['EIGHT ', 'eight', true],
    ['14', '4', false],
    ['eight or so', 'eight', false],
  ])('%s is %s: %s', (cell, right, is) => {
    expect(isRightAnswer(cell, [right])).toBe(is);
  });
});
