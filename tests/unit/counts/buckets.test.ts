/** Do entries stand in their buckets in the order in which they came? */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesOf, sortIntoBuckets } from '../../../src/counts/buckets.js';

it('puts every entry into its bucket, in order, and none elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (bucketOf) => {
      const buckets = sortIntoBuckets(bucketOf, 7);
      for (let bucket = 0; bucket < 7; bucket += 1)
        expect([...entriesOf(buckets, bucket)]).toEqual(
          bucketOf.flatMap((own, entry) => (own === bucket ? [entry] : [])),
        );
    }),
    { seed: 3 },
  );
});
