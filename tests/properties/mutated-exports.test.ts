import { expect, it } from 'vitest';
import { importMutated, tablesIn, tell } from './import-mutated.js';
import { mutated } from './mutate-bytes.js';

it('8,000 exports with something wrong are imported, or refused with a problem that has words', async () => {
  const exports = tablesIn('exports');
  const outcomes = await importMutated('export', 8_000, (random) => mutated(random.pick(exports), random));
  tell('exports', outcomes);
  expect(outcomes.crashes).toEqual([]);
  expect(outcomes.counts['imported']).toBeGreaterThan(2_000);
  expect(Object.keys(outcomes.counts).length).toBeGreaterThanOrEqual(12);
}, 300_000);
