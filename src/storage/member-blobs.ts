/** How are many whole numbers kept in few bytes? As differences, seven bits a byte, deflated: a run of ids is nearly nothing. */
import { deflateSync, inflateSync } from 'node:zlib';

const bits = 128;

/** Ascending whole numbers from 0 to 2^53 − 1. */
export function blobOfMembers(members: Float64Array): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const member of members) {
    let rest = member - before;
    before = member;
    while (rest >= bits) {
      bytes.push((rest % bits) + bits);
      rest = Math.floor(rest / bits);
    }
    bytes.push(rest);
  }
  return deflateSync(Uint8Array.from(bytes));
}

/** What `blobOfMembers` was given. */
export function membersOf(blob: Buffer): Float64Array {
  const members: number[] = [];
  let [before, rest, scale] = [0, 0, 1];
  for (const byte of inflateSync(blob)) {
    rest += (byte % bits) * scale;
    scale *= bits;
    if (byte >= bits) continue;
    before += rest;
    members.push(before);
    [rest, scale] = [0, 1];
  }
  return Float64Array.from(members);
}

/** The first of the ascending numbers from this one on. */
export function firstFrom(members: Float64Array, wanted: number): number | undefined {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((members[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return members[low];
}
