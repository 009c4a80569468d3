/** In which order do texts stand in machine output, whatever the machine's language? */

/** Only texts with such characters have an order of their own. */
const beyondSurrogates = /[\uD800-\uFFFF]/;

/** Compares by Unicode code point: negative, 0 or positive, for `sort`. JavaScript's own order differs beyond U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  if (!beyondSurrogates.test(a) && !beyondSurrogates.test(b)) return Number(a > b) - Number(a < b);
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const firstSurrogate = 0xd800;
const afterSurrogates = 0xe000;

/** Halves of characters beyond U+FFFF come after every character that is whole. */
function rank(unit: number): number {
  const isSurrogate = unit >= firstSurrogate && unit < afterSurrogates;
  return isSurrogate ? unit + 0x10000 : unit;
}
