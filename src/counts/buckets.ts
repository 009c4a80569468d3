/** Which entries of a long list belong together, without an object for each of them? */

/** Entries by their bucket, in the order in which they stood. */
export interface Buckets {
  /** The entries of bucket b are order[starts[b]] .. order[starts[b + 1] − 1]. */
  readonly starts: Int32Array;
  readonly order: Int32Array;
}

/** Sorts entries by bucket, 0..`buckets` − 1, in two passes; entries of one bucket stay in their order. */
export function sortIntoBuckets(bucketOf: ArrayLike<number>, buckets: number): Buckets {
  const starts = new Int32Array(buckets + 1);
  for (let entry = 0; entry < bucketOf.length; entry += 1) {
    const after = (bucketOf[entry] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const next = starts.slice();
  const order = new Int32Array(bucketOf.length);
  for (let entry = 0; entry < bucketOf.length; entry += 1) {
    const bucket = bucketOf[entry] as number;
    order[next[bucket] as number] = entry;
    next[bucket] = (next[bucket] as number) + 1;
  }
  return { starts, order };
}

/** The entries of one bucket. */
export const entriesOf = ({ starts, order }: Buckets, bucket: number): Int32Array =>
  order.subarray(starts[bucket], starts[bucket + 1]);
