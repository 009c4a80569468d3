/** Scales that could be read in two ways: what is concluded, and what is said about it. */
import { describe, expect, it } from 'vitest';
import { answersOf, column, columnOf, importText } from './import-text.js';

const repeat = (values: readonly (number | string)[], times: number): readonly (number | string)[] =>
  Array.from({ length: times }, () => values).flat();

async function readColumn(values: readonly (number | string)[], options = {}, header = 'satisfaction') {
  const imported = await importText(column(header, values), options);
  const { scale, evidence, ...reading } = columnOf(imported, header);
  const codes = evidence.map(({ code }) => code);
  return { ...reading, scale: scale && `${scale.low}..${scale.high}`, codes, answers: answersOf(imported, header) };
}

describe('scales that are seldom used', () => {
  it.each([
    [[0, 1, 2, 3, 4], 6, '0..4'],
    [[0, 1, 2, 3, 4, 5], 5, '0..5'],
    [[1, 2, 3], 34, '1..3'],
    [[1, 2, 3, 4, 5, 6], 17, '1..6'],
    [[1, 2, 3, 4, 5, 6], 5, '1..7'],
    [[0, 1, 2, 3], 5, '0..10'],
  ])('%j answered %d times each is %s', async (values, times, scale) => {
    expect(await readColumn(repeat(values, times))).toMatchObject({ scale });
  });

  it('a recommend item stays on 0..10 even when nobody is above 5', async () => {
    expect(await readColumn(repeat([0, 1, 2, 3, 4, 5], 20), {}, 'recommend')).toMatchObject({ scale: '0..10' });
  });

  it('0 beside 1..5 is asked about', async () => {
    const { codes } = await readColumn(repeat([0, 1, 2, 3, 4, 5], 10));
    expect(codes).toContain('zero-beside-scale');
    const stated = await readColumn(repeat([0, 1, 2, 3, 4, 5], 10), { missing: [{ pattern: '*', codes: ['0'] }] });
    expect(stated).toMatchObject({ scale: '1..5', missingCodes: 10 });
    expect(stated.codes).not.toContain('zero-beside-scale');
  });
});

describe('one or two answers far off', () => {
  it('do not widen the scale, are counted outside it and named', async () => {
    const read = await readColumn([...repeat([1, 2, 3, 4, 5], 20), 55, 10]);
    expect(read).toMatchObject({ scale: '1..5', outsideScale: 2 });
    expect(read.codes).toContain('scale-without-outliers');
    expect(read.answers.slice(-2)).toEqual([null, null]);
  });

  it('three of them are answers', async () => {
    expect(await readColumn([...repeat([1, 2, 3, 4, 5], 20), 9, 10, 10])).toMatchObject({ scale: '1..10' });
  });

  it('are answers where the question names the longer scale', async () => {
    const read = await readColumn([...repeat([1, 2, 3, 4, 5], 20), 7], {}, 'satisfaction (1-7)');
    expect(read).toMatchObject({ scale: '1..7', outsideScale: 0 });
  });

  it('are answers where everybody else stays far from the end: nobody knows that it is one', async () => {
    expect(await readColumn([...repeat([1, 1, 2, 2, 3], 20), 5, 7])).toMatchObject({ scale: '1..7', outsideScale: 0 });
  });
});

describe('what is no answer', () => {
  it.each(["Don't know", 'Prefer not to say', 'N/A', '不清楚', '0 - Unknown', 'Unfamiliar (N/A)', '0=不适用'])(
    '%s is never averaged',
    async (word) => {
      const read = await readColumn([word, ...repeat([1, 3, 5], 2), word], {
        scales: [{ pattern: 'satisfaction', scale: { low: 0, high: 5 } }],
      });
      expect(read.answers).toEqual([null, 1, 3, 5, 1, 3, 5, null]);
      expect(read).toMatchObject({ blanks: 2, outsideScale: 0, zeros: 0 });
    },
  );

  it('is named as such', async () => {
    const { codes } = await readColumn(['Satisfied', 'Dissatisfied', "Don't know", 'Very satisfied']);
    expect(codes).toContain('no-answer-words');
  });
});

describe('numbers with labels', () => {
  it('run the other way where the labels say so', async () => {
    const read = await readColumn(['1 - Very satisfied', '2 - Satisfied', '3 - Neutral', '5 - Very dissatisfied']);
    expect(read).toMatchObject({ scale: '1..5', isReversed: true, answers: [5, 4, 3, 1] });
    expect(read.codes).toContain('labels-run-down');
  });

  it('run the other way where only the ends have labels', async () => {
    const read = await readColumn(['1 - Strongly agree', '2', '3', '4', '5 - Strongly disagree']);
    expect(read).toMatchObject({ isReversed: true, answers: [5, 4, 3, 2, 1] });
  });

  it('are not turned round twice when the user says so too', async () => {
    const read = await readColumn(['1 - 非常满意', '2 - 满意', '4 - 不满意'], { reverse: ['satisfaction'] });
    expect(read).toMatchObject({ scale: '1..5', answers: [5, 4, 2] });
  });

  it('begin and end where their labels do, even if nobody chose the ends', async () => {
    const read = await readColumn(['2 - Disagree', '3 - Neutral', '4 - Agree']);
    expect(read).toMatchObject({ scale: '1..5', answers: [2, 3, 4] });
  });
});

describe('a few remarks among labels', () => {
  it('leave the question a question and are counted outside its scale', async () => {
    const read = await readColumn([...repeat(['Agree', 'Disagree', 'Neutral'], 10), 'see my mail'], {}, 'statement');
    expect(read).toMatchObject({ target: 'item:other', outsideScale: 1 });
  });
});

describe('percentages', () => {
  it('are answers on 0..100 where the column is satisfaction', async () => {
    expect(await readColumn(['80%', '95 %', '100%'])).toMatchObject({ scale: '0..100', answers: [80, 95, 100] });
  });

  it('in any other column are no rating', async () => {
    const imported = await importText('satisfaction,discount\n5,10%\n4,5%\n3,10%\n');
    expect(columnOf(imported, 'discount').target).not.toContain('item');
  });
});

describe('turning round', () => {
  it('on a scale nobody used to its end is pointed at', async () => {
    const { codes } = await readColumn(repeat([1, 2, 3, 4], 3), { reverse: ['*'] }, 'loyalty_1');
    expect(codes).not.toContain('reversed-on-inferred');
    const unproved = await readColumn(repeat([2, 3, 4], 5), { reverse: ['*'] }, 'loyalty_1');
    expect(unproved.codes).toContain('reversed-on-inferred');
  });
});

describe('--rescale', () => {
  const rescale = [{ pattern: 'satisfaction', scale: { low: 1, high: 5 } }];

  it('recalculates in equal steps, ends on ends, and says so', async () => {
    const read = await readColumn(repeat([1, 5.5, 10], 10), { rescale });
    expect(read.scale).toBe('1..5');
    expect(read.answers.slice(0, 3)).toEqual([1, 3, 5]);
    expect(read.codes).toContain('rescaled');
  });

  it('leaves answers alone that stand on the scale already', async () => {
    const read = await readColumn([1, 3, 5], { rescale });
    expect(read.answers).toEqual([1, 3, 5]);
    expect(read.codes).not.toContain('rescaled');
  });

  it('turns round before it recalculates', async () => {
    const read = await readColumn(repeat([0, 10], 15), { rescale, reverse: ['satisfaction'] });
    expect(read.answers.slice(0, 2)).toEqual([5, 1]);
  });
});
