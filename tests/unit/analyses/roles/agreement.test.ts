/** Words about agreement hold over the whole interval, or say that it is not certain. */
import { describe, expect, it } from 'vitest';
import { agreementWithinRoles } from '../../../../src/analyses/roles/agreement.js';
import { importedView, responses } from './imported-view.js';

async function wordsOf(roles: Readonly<Record<string, readonly number[]>>) {
  const lines = Object.entries(roles).flatMap(([role, counts], place) =>
    counts.flatMap((times, at) => responses(1000 * place + 100 * at, times, `${role},${String(at + 1)}`)),
  );
  const { view, score } = await importedView({
    'a.csv': ['response_id,survey,customer_id,role,satisfaction', ...lines],
  });
  const { blocks, figures } = agreementWithinRoles(view, score);
  const [table] = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  const words = (table?.rows ?? []).map((row) => JSON.stringify(row[5]).match(/agreement\.\w+/u)?.[0]);
  const intervals = figures
    .filter(({ metric }) => metric === 'role-agreement')
    .map(({ low = NaN, high = NaN }) => [low, high]);
  return { words, intervals };
}

describe('agreement in words', () => {
  it('agree, all over the scale, two camps: where the whole interval says so', async () => {
    const { words, intervals } = await wordsOf({
      it: [0, 0, 0, 4, 60],
      finance: [40, 40, 40, 40, 40],
      end_user: [60, 0, 0, 0, 60],
    });
    expect(words).toEqual(['agreement.agree', 'agreement.spread', 'agreement.camps']);
    expect(intervals[0]?.[0]).toBeGreaterThanOrEqual(0.5);
    expect(intervals[1]?.[1]).toBeLessThan(0.2);
    expect(intervals[2]?.[1]).toBeLessThan(0);
  });

  it('not certain where the interval crosses a cut, whatever the estimate itself says', async () => {
    const { words, intervals } = await wordsOf({ it: [4, 4, 5, 10, 9] });
    const [low = NaN, high = NaN] = intervals[0] ?? [];
    expect(low).toBeLessThan(0.2);
    expect(high).toBeGreaterThan(0.2);
    expect(words).toEqual(['agreement.unclear']);
  });

  it('no words below thirty answers', async () => {
    expect((await wordsOf({ it: [0, 0, 0, 4, 20] })).words).toEqual([undefined]);
  });
});
