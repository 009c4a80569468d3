/** Which pairs of two small numbers occur, and which running number has each? */

export interface PairIndex {
  /** The running number of the pair, from 1; a new pair gets the next one. */
  indexOf(left: number, right: number): number;
  left(index: number): number;
  right(index: number): number;
  readonly size: number;
}

/** Above this many possible pairs (16 MB of table) pairs are looked up by hash. */
const largestTable = 4_194_304;

/** A pair's parts stay below 2^26, so that one exact number holds both. */
const keyFactor = 67_108_864;

/** Numbers pairs as they occur. Pairs within `leftSize` x `rightSize` are found through a table, others by hash. */
export function createPairIndex(leftSize: number, rightSize: number): PairIndex {
  const hasTable = leftSize * rightSize <= largestTable;
  const table = new Int32Array(hasTable ? leftSize * rightSize : 0);
  const byKey = new Map<number, number>();
  const lefts: number[] = [0];
  const rights: number[] = [0];

  const add = (left: number, right: number): number => {
    lefts.push(left);
    rights.push(right);
    return lefts.length - 1;
  };
  const indexByKey = (left: number, right: number): number => {
    const key = left * keyFactor + right;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const added = add(left, right);
    byKey.set(key, added);
    return added;
  };

  return {
    indexOf(left, right) {
      if (!hasTable || left >= leftSize || right >= rightSize) return indexByKey(left, right);
      const cell = left * rightSize + right;
      const known = table[cell] as number;
      if (known !== 0) return known;
      const added = add(left, right);
      table[cell] = added;
      return added;
    },
    left: (index) => lefts[index] as number,
    right: (index) => rights[index] as number,
    get size() {
      return lefts.length - 1;
    },
  };
}
