/** How do rows of answers become columns of items, and sizes of scales become the places of their items? */
import type { ItemColumns } from '../../src/statistics/item-moments.js';

export function columnsOf(rows: readonly (readonly (number | undefined)[])[]): ItemColumns {
  const places = [...(rows[0] ?? []).keys()];
  return {
    items: places.map((place) => `item${place}`),
    columns: places.map((place) => rows.map((row) => row[place])),
  };
}

export function scalesOf(sizes: readonly number[]): readonly (readonly number[])[] {
  let next = 0;
  return sizes.map((size) => {
    next += size;
    return Array.from({ length: size }, (_, place) => next - size + place);
  });
}
