import { describe, expect, it } from 'vitest';
import { smallestScale } from '../../../src/import/scale-of-values.js';
import { scaleInHeader } from '../../../src/import/scale-in-header.js';
import { nameStem } from '../../../src/domain/name-stem.js';
import { answersOf, column, columnOf, importText } from './import-text.js';

const repeat = (values: readonly (number | string)[], times: number): readonly (number | string)[] =>
  Array.from({ length: times }, () => values).flat();

describe('the smallest usual scale', () => {
  it.each([
    [1, 4, '1..4'],
    [2, 5, '1..5'],
    [3, 6, '1..7'],
    [3, 10, '1..10'],
    [0, 10, '0..10'],
    [0, 3, '0..10'],
    [0, 1, '0..1'],
    [1, 13, '1..13'],
    [10, 95, '0..100'],
    [0, 250, '0..250'],
    [-3, 3, '-3..3'],
  ])('for answers from %d to %d is %s', (low, high, text) => {
    const scale = smallestScale({ low, high });
    expect(`${scale.low}..${scale.high}`).toBe(text);
  });
});

describe('a scale in the question', () => {
  it.each([
    ['Please rate us on a scale of 1 to 5, where 1 is bad and 5 is good', 1, 5],
    ['How likely (0-10)?', 0, 10],
    ['推荐意愿（0～10分）', 0, 10],
    ['满意度 1到7分', 1, 7],
    ['Score [1..10]', 1, 10],
  ])('%s', (text, low, high) => {
    expect(scaleInHeader(text)).toEqual({ low, high });
  });

  it.each([
    'Visits 2024-05',
    'Team of 2-8 people',
    'Pages 1-3 and 1-5',
    'Satisfaction',
    '1-2 employees',
    'between 2018-10-11',
  ])('is not in "%s"', (text) => {
    expect(scaleInHeader(text)).toBeUndefined();
  });

  it('does not narrow what was answered', async () => {
    const imported = await importText(column('satisfaction (1-5)', repeat([1, 3, 7], 20)));
    expect(columnOf(imported, 'satisfaction (1-5)')).toMatchObject({ scale: { low: 1, high: 7 }, outsideScale: 0 });
  });
});

describe('the scale of a recommend item', () => {
  const evidence = async (values: readonly (number | string)[], header = 'recommend'): Promise<string> => {
    const reading = columnOf(await importText(column(header, values)), header);
    return `${reading.scale?.low}..${reading.scale?.high} ${reading.evidence.at(-1)?.code}`;
  };

  it('is 0..10 when somebody gave a 0', async () => {
    expect(await evidence([0, 9, 10])).toBe('0..10 scale-from-values');
  });

  it('is 1..10 when thirty answers reach 10 and none is 0', async () => {
    expect(await evidence(repeat([1, 9, 10], 10))).toBe('1..10 scale-from-values');
  });

  it('is assumed to be 0..10 when fewer than thirty answers prove nothing', async () => {
    expect(await evidence([1, 9, 10])).toBe('0..10 scale-assumed');
    expect(await evidence(repeat([1, 9, 10], 9))).toBe('0..10 scale-assumed');
  });

  it('is what the question says', async () => {
    expect(await evidence(repeat([1, 9, 10], 10), 'How likely are you to recommend us (0-10)?')).toBe(
      '0..10 scale-in-header',
    );
  });

  it('is 1..5 when thirty answers say so', async () => {
    expect(await evidence(repeat([1, 3, 5], 10))).toBe('1..5 scale-from-values');
  });
});

describe('siblings', () => {
  it('items named alike share the widest scale', async () => {
    const imported = await importText('loy_1,loy_2,effort\n1,3,1\n7,5,5\n4,4,4\n');
    expect(columnOf(imported, 'loy_2')).toMatchObject({
      scale: { low: 1, high: 7 },
      evidence: [{ code: 'rating-values' }, { code: 'scale-sibling', params: { stem: 'loy' } }],
    });
    expect(columnOf(imported, 'effort')).toMatchObject({ scale: { low: 1, high: 5 } });
  });

  it('Q1 and Q2 are numbered, not related', async () => {
    const imported = await importText('Q1,Q2\n1,0\n5,10\n4,9\n');
    expect(columnOf(imported, 'Q1').scale).toEqual({ low: 1, high: 5 });
    expect(columnOf(imported, 'Q2').scale).toEqual({ low: 0, high: 10 });
  });

  it.each([
    ['cusl_2', 'cusl'],
    ['IMAG5', 'imag'],
    ['How was it? [speed]', 'howwasit'],
    ['2、您的满意度—价格', '2您的满意度'],
    ['Q12', undefined],
    ['G02Q05', undefined],
    ['G02Q05[SQ001]', 'g02q05'],
    ['Q06[SQ001][1]', 'q061'],
    ['Q06[SQ002][1]', 'q061'],
    ['Q06[SQ001][0]', 'q060'],
    ['a1', undefined],
    ['satisfaction', undefined],
    ['问题3', undefined],
  ])('the stem of %s is %s', (name, stem) => {
    expect(nameStem(name)).toBe(stem);
  });
});

describe('answers off the scale', () => {
  it('-99 beside 1..7 is counted outside the scale and never averaged', async () => {
    const imported = await importText(column('cusl_2', repeat([1, 4, 7, -99], 10)));
    expect(columnOf(imported, 'cusl_2')).toMatchObject({ scale: { low: 1, high: 7 }, outsideScale: 10, blanks: 0 });
    expect(answersOf(imported, 'cusl_2').slice(0, 4)).toEqual([1, 4, 7, null]);
  });

  it('a stated missing code is a blank, on every item with *', async () => {
    const imported = await importText('a_1,a_2\n1,-99\n-99,5\n-99.0,3\n', {
      missing: [{ pattern: '*', codes: ['-99'] }],
    });
    expect(columnOf(imported, 'a_1')).toMatchObject({ blanks: 2, missingCodes: 2, outsideScale: 0 });
    expect(answersOf(imported, 'a_2')).toEqual([null, 5, 3]);
  });

  it('a stated code also names the labelled answer', async () => {
    const imported = await importText(column('csat', ['0 - Unknown', '3 - Satisfied', '1 - Unsatisfied']), {
      missing: [{ pattern: 'csat', codes: ['0'] }],
    });
    expect(answersOf(imported, 'csat')).toEqual([null, 3, 1]);
    expect(columnOf(imported, 'csat')).toMatchObject({ missingCodes: 1, scale: { low: 1, high: 4 } });
  });

  it('a stated scale keeps out what does not fit; the row stays', async () => {
    const imported = await importText(column('satisfaction', [1, 5, 6, 0, 'x']), {
      scales: [{ pattern: 'satisfaction', scale: { low: 1, high: 5 } }],
    });
    expect(columnOf(imported, 'satisfaction')).toMatchObject({ outsideScale: 3, scale: { low: 1, high: 5 } });
    expect(imported.reading.rows.kept).toBe(5);
    expect(imported.sink.kept.headers[0]?.ratingItems[0]).toMatchObject({
      scaleOrigin: 'stated',
      constructOrigin: 'recognised',
    });
  });

  it('-3..3 is a scale, its negative answers are answers', async () => {
    const imported = await importText(column('mood_1', [-3, -2, -1, 0, 1, 2, 3]));
    expect(columnOf(imported, 'mood_1')).toMatchObject({ scale: { low: -3, high: 3 }, outsideScale: 0 });
  });

  it('an answer of 0 is an answer and is counted beside the blanks', async () => {
    const imported = await importText(
      'response_id,recommend\nR1,0\nR2,10\nR3,\nR4,NA\nR5,n/a\nR6,-\nR7,不适用\nR8,null\n',
    );
    expect(columnOf(imported, 'recommend')).toMatchObject({ zeros: 1, blanks: 6, missingCodes: 0, outsideScale: 0 });
    expect(answersOf(imported, 'recommend').slice(0, 3)).toEqual([0, 10, null]);
  });
});

describe('reversed items', () => {
  it('are turned round on their scale', async () => {
    const imported = await importText(column('effort', [1, 2, 5]), { reverse: ['effort'] });
    expect(answersOf(imported, 'effort')).toEqual([5, 4, 1]);
    expect(imported.sink.kept.headers[0]?.ratingItems[0]?.isReversed).toBe(true);
  });
});

describe('answers in words', () => {
  it('English labels become codes, and the codes are recorded', async () => {
    const imported = await importText(
      column('overall satisfaction', ['Very satisfied', 'Neutral', 'very dissatisfied', 'Satisfied']),
    );
    expect(answersOf(imported, 'overall satisfaction')).toEqual([5, 3, 1, 4]);
    expect(columnOf(imported, 'overall satisfaction')).toMatchObject({
      scale: { low: 1, high: 5 },
      labelCodes: [
        ['very dissatisfied', 1],
        ['Neutral', 3],
        ['Satisfied', 4],
        ['Very satisfied', 5],
      ],
    });
  });

  it('Chinese labels become codes', async () => {
    const imported = await importText(column('满意度', ['非常满意', '一般', '不满意', '满意', '非常不满意']));
    expect(answersOf(imported, '满意度')).toEqual([5, 3, 2, 4, 1]);
  });

  it('many answers without the middle label belong to four steps, few to five', async () => {
    const labels = ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'];
    expect(columnOf(await importText(column('st24', repeat(labels, 10))), 'st24').scale).toEqual({ low: 1, high: 4 });
    expect(columnOf(await importText(column('st24', labels)), 'st24').scale).toEqual({ low: 1, high: 5 });
  });

  it('"agree" beside "somewhat agree" belongs to seven steps', async () => {
    const imported = await importText(column('statement_1', ['Agree', 'Somewhat agree', 'Strongly agree', 'Disagree']));
    expect(answersOf(imported, 'statement_1')).toEqual([6, 5, 7, 2]);
  });

  it('stars and shares become numbers', async () => {
    const imported = await importText(column('satisfaction', ['4 / 5', '5 / 5', '2 / 5']));
    expect(answersOf(imported, 'satisfaction')).toEqual([4, 5, 2]);
    expect(columnOf(imported, 'satisfaction').scale).toEqual({ low: 1, high: 5 });
  });

  it('decimal commas are read where they are stated', async () => {
    const imported = await importText('response_id;satisfaction\nR1;4,5\nR2;3,0\n', { decimal: ',' });
    expect(answersOf(imported, 'satisfaction')).toEqual([4.5, 3]);
  });
});
