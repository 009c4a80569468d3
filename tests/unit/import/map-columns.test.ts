import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/import/column-pattern.js';
import { recogniseConstruct } from '../../../src/import/recognise-construct.js';
import { answersOf, columnOf, importText } from './import-text.js';

describe('constructs by name', () => {
  it.each([
    ['Overall Satisfaction', 'satisfaction', true],
    ['总体满意度', 'satisfaction', true],
    ['CSAT', 'satisfaction', true],
    ['satisfaction_2', 'satisfaction', false],
    ['NPS', 'recommend', false],
    ['Likely to recommend', 'recommend', false],
    ['推荐意愿', 'recommend', false],
    ['switching cost', 'switching_cost', false],
    ['Any other comments?', 'comment', false],
    ['意见', 'comment', false],
    ['How likely are you to recommend us to a colleague?', 'recommend', false],
    ['Overall, how satisfied are you with our company?', 'satisfaction', true],
    ['How satisfied are you with our price?', 'price', false],
    ['How satisfied are you?', 'satisfaction', false],
    ['How likely are you to renew your contract?', 'renew', false],
    ['您有多大可能向同事推荐我们？', 'recommend', false],
    ['您对我们的服务满意吗', 'service', false],
    ['How easy was it to get your problem solved?', 'effort', false],
  ])('%s measures %s', (label, construct, isOverall) => {
    expect(recogniseConstruct(label)).toMatchObject({ construct, isOverall });
  });

  it.each([
    'Please rate how much you enjoy using R on a scale of 1 to 5',
    'serviceprovider',
    'servicetype',
    'cusa',
    'sat1',
    'Which tools would you recommend?',
    'region',
    '',
  ])('"%s" is not guessed', (label) => {
    expect(recogniseConstruct(label)).toBeUndefined();
  });
});

describe('patterns', () => {
  it.each([
    ['How much do you enjoy R?', '*enjoy*', true],
    ['Which category best', 'Which category*', true],
    ['REGION ', ' region', true],
    ['regions', 'region', false],
    ['anything', '*', true],
    ['a.b', 'a*b', true],
    ['ab', 'ab*b', false],
    ['a(b)+c', 'a(b)+c', true],
    ['one two three', 'one*three*', true],
    ['one two three', '*three*one', false],
  ])('%s against %s: %s', (name, pattern, expected) => {
    expect(matchesPattern(name, pattern)).toBe(expected);
  });
});

describe('columns of a response file', () => {
  it('are fields by name in both languages, whatever the spelling', async () => {
    const imported = await importText(
      '答卷编号,客户编号,Job-Title,提交时间,satisfaction\nA1,007,CIO,2026-09-27 10:00,5\n',
    );
    expect(imported.reading.columns.map(({ target }) => target)).toEqual([
      'field:response_id',
      'field:customer_id',
      'field:title',
      'field:submitted_at',
      'item:satisfaction',
    ]);
    expect(imported.sink.kept.responses[0]?.record).toMatchObject({
      responseId: 'A1',
      fields: { customer_id: '007', role: 'it' },
    });
  });

  it('a stated target wins over what is recognised; later statements win', async () => {
    const map = [
      { pattern: 'sat*', target: 'ignore' },
      { pattern: 'satisfaction', target: 'price' },
    ];
    const imported = await importText('response_id,satisfaction\nR1,5\n', { map });
    expect(columnOf(imported, 'satisfaction')).toMatchObject({
      target: 'item:price',
      origin: 'stated',
      evidence: [{ code: 'stated' }, {}],
    });
    expect(imported.sink.kept.headers[0]?.ratingItems[0]).toMatchObject({
      construct: 'price',
      constructOrigin: 'stated',
    });
  });

  it('construct:overall marks the headline, segment:NAME renames, ignore drops', async () => {
    const map = [
      { pattern: 'q1', target: 'satisfaction:overall' },
      { pattern: 'area', target: 'segment:region' },
      { pattern: 'q2', target: 'ignore' },
    ];
    const imported = await importText('q1,q2,area\n5,4,North\n4,4,South\n', { map });
    expect(imported.sink.kept.headers[0]).toMatchObject({
      ratingItems: [{ code: 'q1', isOverall: true }],
      segments: ['region'],
    });
    expect(imported.sink.kept.responses[0]?.record.segments).toEqual(['North']);
    expect(columnOf(imported, 'q2')).toMatchObject({ target: 'ignored', origin: 'ignored' });
  });

  it('few texts become a segment, many are listed and ignored', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${(row % 5) + 1},${row % 2 ? 'North' : 'South'},text ${row}`);
    const imported = await importText(`satisfaction,Region,note\n${rows.join('\n')}\n`);
    expect(columnOf(imported, 'Region')).toMatchObject({
      target: 'segment:Region',
      origin: 'kept',
      evidence: [{ code: 'few-values', params: { distinct: 2 } }],
    });
    expect(columnOf(imported, 'note')).toMatchObject({
      target: 'ignored',
      evidence: [{ code: 'too-many-values', params: { distinct: 40 } }],
    });
  });

  it('ages, years, long numbers and row numbers are no ratings', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `${row + 1},${20 + (row % 40)},${2000 + (row % 40)},1380013${1000 + row},${(row % 5) + 1}`,
    );
    const imported = await importText(`序号,age,year,phone,q_1\n${rows.join('\n')}\n`);
    expect(imported.reading.columns.map(({ target }) => target)).toEqual([
      'ignored',
      'ignored',
      'ignored',
      'ignored',
      'item:other',
    ]);
  });

  it('a code list of up to 13 values is kept as an item', async () => {
    const rows = Array.from({ length: 130 }, (_, row) => `${(row % 13) + 1}`);
    expect(columnOf(await importText(`occupation\n${rows.join('\n')}\n`), 'occupation')).toMatchObject({
      target: 'item:other',
      scale: { low: 1, high: 13 },
    });
  });

  it('0..100 is a rating where the header says so', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `${row * 5},${row * 5}`);
    const imported = await importText(`Score (0-100),pages\n${rows.join('\n')}\n`);
    expect(columnOf(imported, 'Score (0-100)')).toMatchObject({ target: 'item:other', scale: { low: 0, high: 100 } });
    expect(columnOf(imported, 'pages').target).toBe('ignored');
  });

  it('who states the scale of one column says that it is a rating', async () => {
    const imported = await importText('pages\n55\n80\n12.5\n', {
      scales: [{ pattern: 'pages', scale: { low: 0, high: 100 } }],
    });
    expect(answersOf(imported, 'pages')).toEqual([55, 80, 12.5]);
  });

  it('a column mapped to a construct may hold any numbers', async () => {
    const imported = await importText('index\n66.67\n12.5\n100\n', {
      map: [{ pattern: 'index', target: 'satisfaction' }],
    });
    expect(answersOf(imported, 'index')).toEqual([66.67, 12.5, 100]);
    expect(columnOf(imported, 'index').scale).toEqual({ low: 0, high: 100 });
  });

  it('an empty column is ignored and says so', async () => {
    const imported = await importText('satisfaction,empty\n5,\n4,NA\n');
    expect(columnOf(imported, 'empty')).toMatchObject({ target: 'ignored', evidence: [{ code: 'no-values' }] });
  });

  it('comments are kept as text, never as ratings', async () => {
    const imported = await importText('satisfaction,comment\n5, good \n4,\n3,7\n');
    expect(imported.sink.kept.headers[0]).toMatchObject({
      ratingItems: [{ code: 'satisfaction' }],
      textItems: [{ code: 'comment', construct: 'comment' }],
    });
    expect(imported.sink.kept.responses.map(({ record }) => record.texts[0])).toEqual(['good', null, '7']);
    expect(columnOf(imported, 'comment')).toMatchObject({ blanks: 1 });
  });

  it('a remark column named service is no service rating', async () => {
    const imported = await importText('satisfaction,service\n5,hosting\n4,network\n5,hosting\n4,network\n3,hosting\n');
    expect(columnOf(imported, 'service').target).toBe('segment:service');
  });

  it('every column has a reading, and item order is file order', async () => {
    const imported = await importText('recommend,comment,satisfaction,region\n9,x,5,N\n8,y,4,N\n7,z,3,N\n');
    expect(imported.reading.columns).toHaveLength(4);
    expect(imported.sink.kept.headers[0]?.ratingItems.map(({ code }) => code)).toEqual(['recommend', 'satisfaction']);
    expect(imported.sink.kept.responses[0]?.record.ratings).toEqual([9, 5]);
  });
});
