/** Are bytes UTF-16 without a mark, though NULs are few in them: text in which Chinese outweighs letters and digits? */

const sampleBytes = 64 * 1024;

/** What tables of any language hold; bytes read in a wrong order or encoding are seldom among them. */
const usual =
  /[\t\n\r -~\u00A0-\u024F\u0370-\u04FF\u2010-\u205F\u20AC\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]/g;
const leastUsual = 0.95;

function isText(text: string): boolean {
  return /[\n\r]/.test(text) && (text.match(usual)?.length ?? 0) >= text.length * leastUsual;
}

/** The order of the bytes in which they are text of several lines; undefined where they are so in none. */
export function utf16Order(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = head.subarray(0, sampleBytes);
  const orders = ['utf-16le', 'utf-16be'] as const;
  return orders.find((order) => isText(new TextDecoder(order).decode(sample, { stream: true })));
}
