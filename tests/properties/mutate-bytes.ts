/** What may become of a file between the tool that exported it and us? Seeded: the same number makes the same file. */
import iconv from 'iconv-lite';
import type { Random } from '../../fixtures/demo-company/generator/random.js';

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const place = (bytes: Buffer, random: Random): number => random.whole(0, bytes.length);

function insert(bytes: Buffer, at: number, inserted: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
}

/** A stretch of the file, seldom long. */
function stretch(bytes: Buffer, random: Random): { readonly from: number; readonly to: number } {
  const from = place(bytes, random);
  const longest = random.chance(0.2) ? bytes.length : 40;
  return { from, to: Math.min(bytes.length, from + random.whole(1, Math.max(1, longest))) };
}

const nasty = [
  '"', '""', '"""', ',', ';', '\t', '|', '，', '\n', '\r', '\r\n', '\r\r\n', '\n\n\n', '\0', '\0\0\0\0', '\uFEFF', '\uFFFD',
  '\u2028', '\u202E', '\u001B[2J', 'sep=;\n', '__proto__', 'constructor', '=1+1', '-', '1e999', '-0', '0x10', '１２',
  '99999999999999999999', '31/02/2026', '0000-00-00', '9999-12-31T25:61:61Z', '😀', '技術(shù)', '\\', "'", '\\"',
  'x'.repeat(5000), ','.repeat(2100), '\n'.repeat(300), '"\n'.repeat(50),
].map((text) => Buffer.from(text)); // prettier-ignore
const rawBytes = [
  [0xff],
  [0xc3],
  [0xe4, 0xbd],
  [0x80, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x1f, 0x8b, 8],
  [0x50, 0x4b, 3, 4],
];
const encodings = ['gb18030', 'utf16le', 'utf16be', 'big5', 'shift_jis', 'win1252', 'win1251', 'utf8'];

const mutations: readonly Mutation[] = [
  function flipBytes(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let left = random.whole(1, 8); left > 0 && copy.length > 0; left -= 1) {
      const at = random.whole(0, copy.length - 1);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.whole(0, 7));
    }
    return copy;
  },
  function overwrite(bytes, random) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.whole(0, copy.length - 1)] = random.whole(0, 255);
    return copy;
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, place(bytes, random));
  },
  function cutBeginning(bytes, random) {
    return bytes.subarray(place(bytes, random));
  },
  function remove(bytes, random) {
    const { from, to } = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function repeat(bytes, random) {
    const { from, to } = stretch(bytes, random);
    return insert(bytes, place(bytes, random), Buffer.concat(Array(random.whole(1, 3)).fill(bytes.subarray(from, to))));
  },
  function insertText(bytes, random) {
    return insert(bytes, place(bytes, random), random.pick(nasty));
  },
  function insertBytes(bytes, random) {
    return insert(bytes, random.chance(0.3) ? 0 : place(bytes, random), Buffer.from(random.pick(rawBytes)));
  },
  function swapDelimiter(bytes, random) {
    const [from, to] = [random.pick([',', ';', '\t']), random.pick([',', ';', '\t', '|', '"', '\n', '\r', '\0', ' '])];
    return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
  },
  function swapLineEnds(bytes, random) {
    const lineEnd = random.pick(['\r', '\r\n', '\n', '\n\n', '\r\r\n', '"\n']);
    return Buffer.from(bytes.toString('latin1').replace(/\r\n|\n/g, lineEnd), 'latin1');
  },
  function encodeAnew(bytes, random) {
    const [from, to] = [random.pick(encodings), random.pick(encodings)];
    return iconv.encode(iconv.decode(bytes, random.chance(0.7) ? 'utf8' : from), to, { addBOM: random.chance(0.3) });
  },
  function shuffleLines(bytes, random) {
    return Buffer.from(random.shuffled(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
  },
  function swapCells(bytes, random) {
    const cells = bytes.toString('latin1').split(',');
    const [first, second] = [random.whole(0, cells.length - 1), random.whole(0, cells.length - 1)];
    [cells[first], cells[second]] = [cells[second] ?? '', cells[first] ?? ''];
    return Buffer.from(cells.join(','), 'latin1');
  },
  function replaceCell(bytes, random) {
    const cells = bytes.toString('latin1').split(/([,;\t\n])/);
    cells[random.whole(0, cells.length - 1)] = random.pick(nasty).toString('latin1');
    return Buffer.from(cells.join(''), 'latin1');
  },
];

/** One to four things that go wrong, one after the other. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  let result = bytes;
  for (let left = random.pick([1, 1, 1, 2, 2, 3, 4]); left > 0; left -= 1)
    result = random.pick(mutations)(result, random);
  return result;
}
