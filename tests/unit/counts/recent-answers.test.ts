/** Is a large answer read again once others took its room, and a small one never? */
import { expect, it } from 'vitest';
import type { CountSource } from '../../../src/counts/count-source.js';
import { distributionOf } from '../../../src/counts/needs.js';
import { rememberCounts } from '../../../src/counts/remembered-counts.js';
import type { Distribution } from '../../../src/counts/shapes.js';

const one: Distribution = { kind: 'distribution', counts: new Map([[1, 1]]) };

/** Answers with so many groups, by the name of the survey; every reading is written down. */
function sourceOf(groups: Readonly<Record<string, number>>) {
  const read: string[] = [];
  const source = {
    read: (_need: unknown, { survey }: { readonly survey: string }) => {
      read.push(survey);
      return {
        overall: one,
        groups: new Map(Array.from({ length: groups[survey] ?? 0 }, (_, group) => [String(group), one])),
      };
    },
  };
  return { read, source: rememberCounts(source as unknown as CountSource) };
}

it('holds what fits, the longest unasked goes first, what is small stays', () => {
  const { read, source } = sourceOf({ small: 10, a: 300_000, b: 300_000, c: 300_000 });
  for (const survey of ['small', 'a', 'b', 'a', 'c', 'a', 'small', 'b'])
    source.read(distributionOf({ construct: 'satisfaction' }), { survey, by: [], where: {} });
  expect(read).toEqual(['small', 'a', 'b', 'c', 'b']);
});
