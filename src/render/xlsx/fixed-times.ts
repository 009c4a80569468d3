/** Which bytes of a workbook are of the moment it was packed? An archive notes a time with each part; here it is always the same. */

const endOfDirectory = 0x06054b50;
const endLength = 22;
/** 1 January 1980, 0:00, the first day an archive can name: four bytes, the time before the day. */
const firstDay = 0x00210000;

interface Place {
  readonly at: number;
  readonly inEntry: number;
}

/** Where the times stand: in the directory at the end, and before each part. */
function* timesIn(archive: DataView, end: number): Generator<Place> {
  const entries = archive.getUint16(end + 10, true);
  let at = archive.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    yield { at, inEntry: 12 };
    yield { at: archive.getUint32(at + 42, true), inEntry: 10 };
    const lengths = [28, 30, 32].map((place) => archive.getUint16(at + place, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}

/** The archive with every time set to the first of 1980; nothing else changes. It has no comment, as the library writes it. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory)
    throw new RangeError('The end of the archive is not where it is written.');
  for (const { at, inEntry } of timesIn(view, end)) view.setUint32(at + inEntry, firstDay, true);
  return bytes;
}
