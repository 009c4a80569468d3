/** How do checked parts of a workbook reach the reader, and nothing but them? */

export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

export interface PackedParts {
  /** A ZIP archive in which everything is stored as it is. */
  readonly archive: ArrayBuffer;
  /** Where the content of each part stands in it. */
  readonly places: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

type Field = readonly [bytes: 2 | 4, value: number];

function record(fields: readonly Field[], ...rest: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length);
  return Buffer.concat([bytes, ...rest]);
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };

/** Version, flags, method, time, day and checksum of every entry: stored as it is, in no year. Checksums stay 0; nothing was sent anywhere. */
const stored: readonly Field[] = [
  [2, 20],
  [2, 0],
  [2, 0],
  [2, 0],
  [2, 0],
  [4, 0],
];

const sizesOf = (content: Buffer, name: Buffer): readonly Field[] => [
  [4, content.length],
  [4, content.length],
  [2, name.length],
  [2, 0],
];

/**
 * A ZIP archive read by two programs can mean two things: the sizes one of them checked need not be those the other finds.
 * So the reader gets an archive of our own, made of what was checked.
 */
export function packParts(parts: readonly Part[]): PackedParts {
  const places = new Map<string, { from: number; to: number }>();
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const nameBytes = Buffer.from(name);
    const common = [...stored, ...sizesOf(content, nameBytes)];
    const entry = record([[4, signatures.entry], ...common], nameBytes);
    // Comment, disk, attributes, and where the entry begins.
    const tail: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ];
    directory.push(record([[4, signatures.directory], [2, 20], ...common, ...tail], nameBytes));
    pieces.push(entry, content);
    places.set(name, { from: at + entry.length, to: at + entry.length + content.length });
    at += entry.length + content.length;
  }
  const list = Buffer.concat(directory);
  const count = parts.length;
  const end: readonly Field[] = [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, at],
    [2, 0],
  ];
  return { archive: joined([...pieces, list, record([[4, signatures.end], ...end])]), places };
}

/** In memory of its own, so that it can be handed to another thread. */
function joined(pieces: readonly Buffer[]): ArrayBuffer {
  const archive = new ArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0));
  const target = Buffer.from(archive);
  let at = 0;
  for (const piece of pieces) at += piece.copy(target, at);
  return archive;
}
