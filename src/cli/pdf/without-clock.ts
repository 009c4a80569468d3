/** Which bytes of a PDF are of the moment it was printed? With a fixed day instead the same report gives the same file. */

const stamp = /\/(CreationDate|ModDate) \(D:\d{14}[^)]{0,8}\)/g;

/** The PDF with the days of its making set to the first of 1980; no byte moves, for places in the file are counted in bytes. */
export function withoutClock(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const fixed = text.replace(stamp, (found) =>
    found.replace(/\d{14}/, '19800101000000').replace(/[+-]\d\d'\d\d'?/, (zone) => zone.replace(/\d/g, '0')),
  );
  return Buffer.from(fixed, 'latin1');
}
