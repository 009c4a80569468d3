import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/storage/database.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { readReferences } from '../../../src/storage/read-references.js';
import { saveSameNames } from '../../../src/storage/same-names.js';
import { database, readingOf } from './reference-samples.js';

describe('a product named by a sale', () => {
  const ledgers = {
    product: [{ product: 'P1', name: 'GTX Pro' }, { product: 'MG Special' }],
    revenue: ['GTX Pro', 'MG Special', 'GTXPro', 'P1', null].map((product, index) => ({
      customer_id: 'C1',
      amount: index,
      date: '2026-01-01',
      product,
    })),
  };
  const productsOf = (opened: Database): readonly unknown[] =>
    openCountSource(opened)
      .ledger('revenue')
      .map(({ product }) => product);

  it('is found by id or exact name; what is nearly right is proposed', () => {
    const opened = database(ledgers);
    expect(productsOf(opened)).toEqual(['P1', 'MG Special', 'GTXPro', 'P1', null]);
    expect(readingOf(opened, 'revenue', 'product')).toMatchObject({
      joined: { id: 2, name: 1 },
      blank: 1,
      unmatched: 1,
      nearMisses: [{ written: 'GTXPro', looksLike: 'GTX Pro', rows: 1 }],
    });
  });

  it('is the one it was stated to be', () => {
    const opened = database(ledgers);
    saveSameNames(opened, [{ written: 'GTXPro', meant: 'GTX Pro' }]);
    expect(productsOf(opened)).toEqual(['P1', 'MG Special', 'P1', 'P1', null]);
    expect(readReferences(opened).stated).toMatchObject([{ rows: 1, isKnown: true }]);
  });
});
