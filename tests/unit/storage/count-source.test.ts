import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../../src/counts/count-source.js';
import { clusteredDistributionOf, crossTableOf, distributionOf, itemMomentsOf } from '../../../src/counts/needs.js';
import { groupKey } from '../../../src/counts/breakdown.js';
import { header, item, response } from './plain-samples.js';
import { problemOf } from './samples.js';
import { answer, one, source } from './stored-source.js';

const asked = (by: readonly Dimension[] = [], where: Partial<Record<Dimension, readonly string[]>> = {}) => ({
  survey: 'Q3',
  by,
  where,
});

const keysOf = (groups: ReadonlyMap<string, unknown>): readonly string[] => [...groups.keys()];

describe('the score of a construct', () => {
  it('is the answer to its overall item, and blank when that one is blank', () => {
    const survey = header({ ratingItems: [item('q1'), item('all', { isOverall: true })] });
    const counts = source(survey, [response('R1', { ratings: [2, 8] }), response('R2', { ratings: [3, null] })]);
    const { overall } = counts.read(distributionOf({ construct: 'satisfaction' }), asked());
    expect([...overall.counts]).toEqual([[8, 1]]);
  });

  it('is otherwise the mean of the answered items', () => {
    const survey = header({ ratingItems: [item('q1'), item('q2'), item('n', { construct: 'recommend' })] });
    const counts = source(survey, [
      response('R1', { ratings: [2, 5, 9] }), // (2 + 5) / 2
      response('R2', { ratings: [null, 0, 9] }), // 0 / 1
      response('R3', { ratings: [null, null, 9] }), // no answer
      response('R4', { ratings: [4.5, 2.5, 9] }), // 7 / 2
    ]);
    const { overall } = counts.read(distributionOf({ construct: 'satisfaction' }), asked());
    expect([...overall.counts]).toEqual([
      [0, 1],
      [3.5, 2],
    ]);
  });

  it('has no answers when the survey does not ask for it', () => {
    const counts = source(one, [answer('R1', 3)]);
    expect(counts.read(distributionOf({ construct: 'effort' }), asked()).overall.counts.size).toBe(0);
    expect(counts.read(distributionOf({ item: 'nowhere' }), asked()).overall.counts.size).toBe(0);
  });

  it('counts answers that do not fit a byte', () => {
    const counts = source(one, [
      answer('R1', 250),
      answer('R2', 0.5),
      answer('R3', 0.5),
      answer('R4', 0),
      answer('R5', null),
    ]);
    expect([...counts.read(distributionOf({ item: 'q1' }), asked()).overall.counts]).toEqual([
      [0, 1],
      [0.5, 2],
      [250, 1],
    ]);
  });
});

describe('the role of a response', () => {
  const contacts = [
    { contact_id: 'P1', customer_id: 'C1', email: 'ann@x.com', role: 'finance' },
    { contact_id: 'P2', customer_id: 'C2', email: ' Bob@X.com ', role: 'it' },
    { contact_id: 'P3', customer_id: null, email: 'cho@x.com', role: null },
    { contact_id: 'P4', customer_id: 'C1', email: 'team@x.com', role: 'end_user' },
    { contact_id: 'P5', customer_id: 'C2', email: 'team@x.com', role: 'end_user' },
  ];
  const responses = [
    answer('own', 1, { role: 'end_user', contact_id: 'P1' }),
    answer('contact', 2, { contact_id: 'P1' }),
    answer('e-mail', 3, { email: 'BOB@x.com' }),
    answer('id unknown, e-mail known', 4, { contact_id: 'P9', email: 'bob@x.com' }),
    answer('contact without role, e-mail of another', 5, { contact_id: 'P3', email: 'bob@x.com' }),
    answer('mailbox of two people', 6, { email: 'team@x.com' }),
    answer('nobody', 7),
  ];
  const counts = source(one, responses, {
    contact: contacts,
    customer: [{ customer_id: 'C1', region: 'EMEA', annual_value: 5 }],
  });
  const valuesBy = (dimension: Dimension) => {
    const { groups } = counts.read(distributionOf({ item: 'q1' }), asked([dimension]));
    return [...groups].map(([key, { counts: values }]) => [key, [...values.keys()]]);
  };

  it('is its own, else that of its contact by id, else by e-mail without regard to case and spaces', () => {
    expect(valuesBy('role')).toEqual([
      ['', [5, 7]],
      ['end_user', [1, 6]],
      ['finance', [2]],
      ['it', [3, 4]],
    ]);
  });

  it('goes with its account and respondent in the same way', () => {
    expect(valuesBy('account')).toEqual([
      ['', [5, 6, 7]],
      ['C1', [1, 2]],
      ['C2', [3, 4]],
    ]);
    expect(valuesBy('respondent')).toEqual([
      ['', [6, 7]],
      ['P1', [1, 2]],
      ['P2', [3]],
      ['P3', [5]],
      ['P9', [4]],
    ]);
  });

  it('and columns of the customer through the account, numbers as text', () => {
    expect(valuesBy('customer:region')).toEqual([
      ['', [3, 4, 5, 6, 7]],
      ['EMEA', [1, 2]],
    ]);
    expect(keysOf(counts.read(distributionOf({ item: 'q1' }), asked(['customer:annual_value'])).groups)).toEqual([
      '',
      '5',
    ]);
    expect(problemOf(() => valuesBy('customer:colour'))).toBe('unknown-customer-column');
  });
});

describe('groups', () => {
  const survey = header({ ratingItems: [item('q1')], segments: ['size'] });
  const counts = source(survey, [
    response('R1', { ratings: [1], segments: ['small'], fields: { role: 'it', period: '2026Q1' } }),
    response('R2', { ratings: [2], segments: [null], fields: { role: 'it', period: '2026Q2' } }),
    response('R3', { ratings: [null], segments: ['大'], fields: { period: '2026Q2' } }),
    response('R4', { ratings: [0], segments: ['𝒜'], fields: { role: 'finance', period: '2026Q2' } }),
    response('R5', { ratings: [0], segments: ['\uFF21'], fields: { role: 'finance', period: '2026Q2' } }),
  ]);

  it('are keyed in the order asked for and sorted by code point', () => {
    expect(keysOf(counts.read(distributionOf({ item: 'q1' }), asked(['period', 'role'])).groups)).toEqual([
      groupKey(['2026Q1', 'it']),
      groupKey(['2026Q2', '']),
      groupKey(['2026Q2', 'finance']),
      groupKey(['2026Q2', 'it']),
    ]);
    expect(keysOf(counts.read(distributionOf({ item: 'q1' }), asked(['segment:size'])).groups)).toEqual([
      '',
      'small',
      '大',
      '\uFF21',
      '𝒜',
    ]);
  });

  it('without an answer have an empty distribution', () => {
    const { groups } = counts.read(distributionOf({ item: 'q1' }), asked(['role']));
    expect(groups.get('')?.counts.size).toBe(0);
  });

  it('keep only what the filter names; an empty name means no value', () => {
    const read = (where: Partial<Record<Dimension, readonly string[]>>) => [
      ...counts.read(distributionOf({ item: 'q1' }), asked([], where)).overall.counts.keys(),
    ];
    expect(read({ role: ['it'] })).toEqual([1, 2]);
    expect(read({ role: ['it'], period: ['2026Q2'] })).toEqual([2]);
    expect(read({ 'segment:size': ['', 'small'] })).toEqual([1, 2]);
    expect(read({ role: ['nobody'] })).toEqual([]);
    expect(read({ 'segment:unknown': ['x'] })).toEqual([]);
  });

  it('of an unknown survey are a problem', () => {
    expect(problemOf(() => counts.read(distributionOf({ item: 'q1' }), { ...asked(), survey: 'Q9' }))).toBe(
      'unknown-survey',
    );
  });
});

describe('other shapes', () => {
  it('a cross-table counts pairs of answers, not responses with one of them', () => {
    const counts = source(header(), [
      response('R1', { ratings: [1, 0] }),
      response('R2', { ratings: [1, 0] }),
      response('R3', { ratings: [0, 9.5] }),
      response('R4', { ratings: [1, null] }),
    ]);
    expect(counts.read(crossTableOf({ item: 'q1' }, { item: 'q2' }), asked()).overall.cells).toEqual([
      [0, 9.5, 1],
      [1, 0, 2],
    ]);
  });

  it('clusters are accounts; responses without one are a cluster each', () => {
    const counts = source(one, [
      answer('R1', 1, { customer_id: 'B', role: 'it' }),
      answer('R2', 2, { customer_id: 'A', role: 'it' }),
      answer('R3', 3, { customer_id: 'B', role: 'finance' }),
      answer('R4', 5, { role: 'it' }),
      answer('R5', 5, { role: 'it' }),
      answer('R6', null, { customer_id: 'C', role: 'it' }),
    ]);
    const { overall, groups } = counts.read(clusteredDistributionOf({ item: 'q1' }), asked(['role']));
    const plain = (clusters: readonly { readonly counts: ReadonlyMap<number, number> }[]) =>
      clusters.map(({ counts: c }) => [...c]);
    expect(plain(overall.clusters)).toEqual([[[2, 1]], [[1, 1], [3, 1]], [[5, 1]], [[5, 1]]]); // prettier-ignore
    expect(plain(groups.get('it')?.clusters ?? [])).toEqual([[[2, 1]], [[1, 1]], [[5, 1]], [[5, 1]]]);
    expect(plain(groups.get('finance')?.clusters ?? [])).toEqual([[[3, 1]]]);
  });

  it('item moments take only responses that answered every item', () => {
    const counts = source(header(), [
      response('R1', { ratings: [1, 2] }),
      response('R2', { ratings: [3, 6] }),
      response('R3', { ratings: [9, null] }),
    ]);
    // means (1+3)/2 and (2+6)/2; squared deviations 1+1, 4+4, products 2+2; divisor 2 − 1
    const { overall } = counts.read(itemMomentsOf('satisfaction'), asked());
    expect(overall).toEqual({
      kind: 'item-moments',
      items: ['q1', 'q2'],
      answers: 2,
      means: [2, 4],
      covariances: [
        [2, 4],
        [4, 8],
      ],
    });
  });

  it('item moments keep their digits far from zero', () => {
    const base = 1e9;
    const counts = source(
      header(),
      [4, 7, 13, 16].map((x) => response(`R${String(x)}`, { ratings: [base + x, base - x] })),
    );
    // The variance of 4, 7, 13, 16 is 30; sums of squares in doubles would give 29.3 or worse.
    const { covariances } = counts.read(itemMomentsOf('satisfaction'), asked()).overall;
    expect(covariances).toEqual([
      [30, -30],
      [-30, 30],
    ]);
  });

  it('item moments of too few responses say nothing', () => {
    const counts = source(header(), [response('R1', { ratings: [1, 2] })]);
    expect(counts.read(itemMomentsOf('satisfaction'), asked()).overall.covariances).toEqual([]);
    expect(counts.read(itemMomentsOf('effort'), asked()).overall).toMatchObject({ items: [], answers: 0, means: [] });
  });
});
