/** Are verdicts worked out once for each run of responses and set of rules, and not at all beyond the room for them? */
import { expect, it } from 'vitest';
import { keepVerdicts } from '../../../src/counts/kept-verdicts.js';

it('works out a run once, another run and other rules by themselves', () => {
  const worked: string[] = [];
  const kept = keepVerdicts();
  const ask = (rules: string, chunk: number): number[] => [
    ...kept({ rules, chunk, rows: 2 }, (into) => {
      worked.push(`${rules}${String(chunk)}`);
      into.fill(worked.length);
    }),
  ];
  expect([ask('a', 0), ask('a', 0), ask('a', 1), ask('b', 0), ask('a', 1)]).toEqual([
    [1, 1],
    [1, 1],
    [2, 2],
    [3, 3],
    [2, 2],
  ]);
  expect(worked).toEqual(['a0', 'a1', 'b0']);
});

it('keeps no more than sixteen million', () => {
  const kept = keepVerdicts();
  let worked = 0;
  const ask = (chunk: number): void =>
    void kept({ rules: 'a', chunk, rows: 9_000_000 }, () => {
      worked += 1;
    });
  for (const chunk of [0, 1, 0, 1]) ask(chunk);
  expect(worked).toBe(3);
});
