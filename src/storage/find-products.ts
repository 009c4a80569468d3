/** Which product does a sale name: by id, by the exact name, or by what the user stated? */
import type { Connection } from './database.js';
import { readSameNames } from './same-names.js';

export interface FoundProduct {
  readonly join: 'id' | 'name' | 'stated' | 'several' | 'none';
  /** The id of the product; what was written where none was found. */
  readonly product: string;
}

/** Makes the search; products are few, so they are read at once. */
export function createProductFinder(connection: Connection): (written: string) => FoundProduct {
  const products = connection
    .prepare<[], { readonly product: string; readonly name: string | null }>('SELECT product, name FROM products')
    .all();
  const ids = new Set(products.map(({ product }) => product));
  const stated = readSameNames(connection);
  const find = (text: string): FoundProduct => {
    if (ids.has(text)) return { join: 'id', product: text };
    const [first, ...others] = products.filter(({ name }) => name?.trim() === text);
    if (others.length > 0) return { join: 'several', product: text };
    return first ? { join: 'name', product: first.product } : { join: 'none', product: text };
  };
  return (written) => {
    const text = written.trim();
    const meant = stated.get(text);
    const other = meant === undefined || ids.has(text) ? undefined : find(meant);
    return other?.join === 'id' || other?.join === 'name' ? { join: 'stated', product: other.product } : find(text);
  };
}
