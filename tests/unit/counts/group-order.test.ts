/** Do groups that are sorted by the places of their labels stand as their keys would, whatever the labels hold? */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupKey } from '../../../src/counts/breakdown.js';
import { compareCodePoints } from '../../../src/counts/code-point-order.js';
import { sortedGroups } from '../../../src/counts/group-order.js';

const sign = fc.constantFrom('a', 'b', 'Z', ' ', '客', '😀', '\uFFFD', 'é', '0');
const labels = fc
  .uniqueArray(fc.string({ unit: sign, maxLength: 3 }), { maxLength: 12 })
  .map((all) => ['', ...all.filter((label) => label !== '')]);

/** Every pair of labels is a group. */
function groupsOf(first: readonly string[], second: readonly string[]) {
  const pairs = first.flatMap((_, a) => second.map((_two, b) => [a, b] as const));
  const column = (place: 0 | 1): Uint32Array => Uint32Array.from([0, ...pairs.map((pair) => pair[place])]);
  const keys = pairs.map(([a, b]) => groupKey([first[a] ?? '', second[b] ?? '']));
  const splits = [
    { labels: first, ofGroup: column(0) },
    { labels: second, ofGroup: column(1) },
  ];
  return { splits, keys };
}

it('orders groups as code points order their keys', () => {
  fc.assert(
    fc.property(labels, labels, (first, second) => {
      const { splits, keys } = groupsOf(first, second);
      const sorted = [...(sortedGroups(splits, keys.length) ?? [])].map((group) => keys[group - 1] ?? '');
      expect(sorted).toEqual(keys.toSorted(compareCodePoints));
    }),
    { seed: 8, numRuns: 300 },
  );
});

it('leaves labels with control characters, which sort before the sign between the parts, to the keys', () => {
  const { splits, keys } = groupsOf(['', 'a', 'a\u0001'], ['', 'b']);
  expect(sortedGroups(splits, keys.length)).toBeUndefined();
});
