import { expect, it } from 'vitest';
import { importMutated, tablesIn, tell } from './import-mutated.js';
import { mutated } from './mutate-bytes.js';

it('12,000 broken files with something wrong are imported, or refused with a problem that has words', async () => {
  const files = [...tablesIn('broken'), ...tablesIn('exports/template')];
  const outcomes = await importMutated('broken', 11_000, (random) => mutated(random.pick(files), random));
  tell('broken files', outcomes);
  expect(outcomes.crashes).toEqual([]);
  expect(outcomes.counts['imported']).toBeGreaterThan(1_000);
  expect(Object.keys(outcomes.counts).length).toBeGreaterThanOrEqual(12);
}, 300_000);
