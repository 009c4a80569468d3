/** Where do random numbers come from that are the same again for the same seed, on every machine? */

/** Numbers 0 <= u < 1 with 53 random bits, one after the other. */
export type RandomSource = () => number;

const largestSeed = 2 ** 32 - 1;

/** A seed is a whole number 0..4294967295; it is printed beside every figure that depends on it. */
export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 0 && seed <= largestSeed;

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** Four words of state from one seed: a counter in steps of the golden ratio, each step scrambled (Steele et al. 2014). */
function stateFrom(seed: number): readonly [number, number, number, number] {
  const scrambled = (step: number): number => {
    let word = (seed + Math.imul(step, 0x9e3779b9)) | 0;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  return [scrambled(1), scrambled(2), scrambled(3), scrambled(4)];
}

/** 32 random bits from a state: xoshiro128** 1.1 (Blackman & Vigna 2021, ACM TOMS 47(4), article 36). */
export function randomWords(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}

export function randomSource(seed: number): RandomSource {
  const next = randomWords(stateFrom(seed));
  return () => {
    const high = next() >>> 5;
    return (high * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
  };
}
