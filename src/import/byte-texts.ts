/** Which text do these bytes of a cell hold? Texts that come again and again are made once. */

/** Ratings, codes and ids of an export are short; comments are not worth looking up. */
const longest = 24;
/** A power of two. */
const slots = 1 << 13;

const isAsciiByte = (byte: number): boolean => byte < 0x80;

/** The slot of the bytes, or -1 where one of them is part of a character of several. */
function slotOf(bytes: Buffer, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (!isAsciiByte(byte)) return -1;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  return (hash ^ (hash >>> 13)) & (slots - 1);
}

function isWritten(text: string, bytes: Buffer, from: number): boolean {
  for (let place = 0; place < text.length; place += 1) {
    if (text.charCodeAt(place) !== bytes[from + place]) return false;
  }
  return true;
}

export type TextOf = (bytes: Buffer, from: number, to: number) => string;

/** Every text is one of its own: none keeps the piece of the file alive that it was read from. */
export function byteTexts(): TextOf {
  const known = new Array<string>(slots).fill('');
  return (bytes, from, to) => {
    if (from === to) return '';
    if (to - from > longest) return bytes.toString('utf8', from, to);
    const slot = slotOf(bytes, from, to);
    if (slot < 0) return bytes.toString('utf8', from, to);
    const seen = known[slot] as string;
    if (seen.length === to - from && isWritten(seen, bytes, from)) return seen;
    const text = bytes.toString('latin1', from, to);
    known[slot] = text;
    return text;
  };
}
