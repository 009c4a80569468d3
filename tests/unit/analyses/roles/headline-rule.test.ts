/** What becomes of figures that pool roles that disagree, by hand. */
import { describe, expect, it } from 'vitest';
import {
  mixShift,
  mostMixShift,
  pooledOver,
  rowsArePooledUnfairly,
} from '../../../../src/analyses/roles/headline-rule.js';
import type { Estimate } from '../../../../src/statistics/estimate.js';
import { importedView, responses } from './imported-view.js';

const header = 'response_id,survey,customer_id,role,channel,satisfaction';
const pooled: Estimate = { status: 'known', value: 0.5, answers: 20, method: 'wilson' };

/** Means: it 5, end users 1, everybody 3; by mail 8 of 10 are it, by phone 2 of 10. */
const apart = [
  header,
  ...responses(0, 8, 'it,mail,5'),
  ...responses(8, 2, 'end_user,mail,1'),
  ...responses(10, 2, 'it,phone,5'),
  ...responses(12, 8, 'end_user,phone,1'),
];

describe('a figure over roles that disagree', () => {
  it('is withheld with the number of its answers, and shown when the stamp is asked for', async () => {
    const { view, score } = await importedView({ 'a.csv': apart });
    expect(pooledOver(view, score, pooled)).toEqual({ status: 'withheld', reason: 'roles-disagree', answers: 20 });
    const stamped = await importedView({ 'a.csv': apart }, { headline: 'stamped' });
    expect(pooledOver(stamped.view, stamped.score, pooled)).toBe(pooled);
  });

  it('keeps the reason it was withheld for before', async () => {
    const { view, score } = await importedView({ 'a.csv': apart });
    const before: Estimate = { status: 'withheld', reason: 'too-few-answers' };
    expect(pooledOver(view, score, before)).toBe(before);
  });

  it('stays where the roles agree, however the rows are mixed', async () => {
    const alike = [header, ...responses(0, 9, 'it,mail,4'), ...responses(9, 9, 'end_user,phone,4')];
    const { view, score } = await importedView({ 'a.csv': [...alike, ...responses(18, 2, 'it,mail,3')] });
    expect(pooledOver(view, score, pooled)).toBe(pooled);
    expect(rowsArePooledUnfairly(view, 'channel', score)).toBe(false);
  });
});

describe('rows of another split', () => {
  it('are moved by their mix: mail |0.8·5 + 0.2·1 − 3| = 1.2 of a scale 4 wide', async () => {
    const { view, score } = await importedView({ 'a.csv': apart });
    expect(mixShift(view, 'channel', score)).toBeCloseTo(1.2 / 4, 12);
    expect(rowsArePooledUnfairly(view, 'channel', score)).toBe(true);
  });

  it('are fair with the same mix, and roles themselves are never pooled', async () => {
    const even = ['it,mail,5', 'end_user,mail,1', 'it,phone,5', 'end_user,phone,1'];
    const lines = even.flatMap((cells, at) => responses(5 * at, 5, cells));
    const { view, score } = await importedView({ 'a.csv': [header, ...lines] });
    expect(mixShift(view, 'channel', score)).toBeCloseTo(0, 12);
    expect(rowsArePooledUnfairly(view, 'channel', score)).toBe(false);
    expect(rowsArePooledUnfairly(view, 'role', score)).toBe(false);
  });

  it('up to a twentieth of the scale are fair, from there on they are not', async () => {
    // By mail `it` of 20 answers: |it/20·4 + 1 − 3|, everybody's mean kept at 3 by the mirror image by phone.
    const shiftWith = async (it: number) => {
      const cells = [
        [it, 'it,mail,5'],
        [20 - it, 'end_user,mail,1'],
        [20 - it, 'it,phone,5'],
        [it, 'end_user,phone,1'],
      ] as const;
      const lines = cells.flatMap(([times, one], at) => responses(100 * at, times, one));
      const { view, score } = await importedView({ 'a.csv': [header, ...lines] });
      return [mixShift(view, 'channel', score), rowsArePooledUnfairly(view, 'channel', score)] as const;
    };
    const [fair, isFairUnfair] = await shiftWith(10);
    expect([fair, isFairUnfair]).toEqual([0, false]);
    const [atLimit] = await shiftWith(11);
    expect(atLimit).toBeCloseTo(mostMixShift, 12);
    const [beyond, isUnfair] = await shiftWith(12);
    expect(beyond).toBeCloseTo(0.1, 12);
    expect(isUnfair).toBe(true);
  });

  it('that may not be shown are not spoken of either', async () => {
    const few = [...apart, ...responses(50, 3, 'it,visit,5')];
    const open = await importedView({ 'a.csv': few });
    const hidden = await importedView({ 'a.csv': few }, { isForPublication: true });
    // 13 of 23 are it: everybody 1 + 4·13/23; by visit all are it, by phone 2 of 10.
    const mean = 1 + (4 * 13) / 23;
    expect(mixShift(open.view, 'channel', open.score)).toBeCloseTo((5 - mean) / 4, 12);
    expect(mixShift(hidden.view, 'channel', hidden.score)).toBeCloseTo((mean - 1.8) / 4, 12);
  });
});
