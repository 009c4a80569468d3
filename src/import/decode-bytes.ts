/** In which encoding is the file written, and what is its text? */
import type { Evidence } from '../domain/import-audit.js';
import { fail } from '../problems/problem.js';
import { foreignFormat, looksBinary } from './file-signatures.js';
import { byteChunks, type ByteEvidence, type InputFile, strictCheck } from './read-bytes.js';

export interface Encoding {
  /** A name `TextDecoder` knows. */
  readonly name: string;
  readonly evidence: Evidence;
  /** The bytes can go to the parser as they are: valid UTF-8 without NUL. */
  readonly isPlainUtf8: boolean;
}

function encoding(name: string, evidence: Evidence): Encoding {
  return { name, evidence, isPlainUtf8: false };
}

function markedEncoding(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: Latin letters, digits and delimiters leave NULs on one side of each pair and almost none on the other. */
function nulPattern({ bytes, evenNuls, oddNuls }: ByteEvidence): string | undefined {
  const few = Math.max(evenNuls, oddNuls) * 0.05;
  if (oddNuls > bytes * 0.1 && evenNuls <= few) return 'utf-16le';
  if (evenNuls > bytes * 0.1 && oddNuls <= few) return 'utf-16be';
  return undefined;
}

interface Pairs {
  readonly all: number;
  /** Pairs whose second byte is above 0x80 too. */
  readonly high: number;
}

function countPairs(head: Buffer): Pairs {
  let all = 0;
  let high = 0;
  for (let at = 0; at + 1 < head.length; at += 1) {
    if ((head[at] ?? 0) < 0x80) continue;
    all += 1;
    if ((head[at + 1] ?? 0) >= 0x80) high += 1;
    at += 1;
  }
  return { all, high };
}

// Fewer characters than these beyond ASCII decode as almost anything.
const fewPairs = 8;

const plausible = [
  'GB18030',
  'Big5',
  'windows-1252',
  'ISO-8859-1',
  'ISO-8859-2',
  'windows-1250',
  'windows-1251',
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
];

async function isStrictly(label: string, path: string): Promise<boolean> {
  const check = strictCheck(label);
  for await (const chunk of byteChunks(path)) check.add(chunk);
  return check.end();
}

/**
 * GB18030 where the whole file is valid in it and most second bytes of its pairs are above 0x80, as in Chinese text;
 * Western text that happens to decode as GB18030 has a lone accented letter before a plain one.
 */
async function legacyEncoding(path: string, head: Buffer): Promise<Encoding> {
  const pairs = countPairs(head);
  const isChinese = (await isStrictly('gb18030', path)) && pairs.high * 2 >= pairs.all;
  const name = isChinese ? 'gb18030' : 'windows-1252';
  const { default: chardet } = await import('chardet');
  const guess = (chardet.analyse(head).find((match) => plausible.includes(match.name))?.name ?? name).toLowerCase();
  const agrees = guess === name || (!isChinese && guess === 'iso-8859-1');
  if (isChinese && agrees && pairs.all >= fewPairs) return encoding(name, { code: 'not-utf8-chinese', params: {} });
  const other = isChinese ? 'windows-1252' : 'gb18030';
  return encoding(name, { code: 'encoding-ambiguous', params: { alternative: agrees ? other : guess } });
}

function failIfForeign(file: string, evidence: ByteEvidence): void {
  const format = foreignFormat(evidence.head);
  if (format?.isSpreadsheet) fail('spreadsheet-not-read', { file, type: format.type }, { file });
  if (format) fail('binary-file', { file, type: format.type }, { file });
}

function statedEncoding(label: string): Encoding {
  try {
    const { encoding: name } = new TextDecoder(label);
    return encoding(name, { code: 'stated', params: { option: `--encoding ${label}` } });
  } catch (error) {
    fail('unknown-encoding', { encoding: label }, { cause: error });
  }
}

/** Decides the encoding: stated, byte order mark, NUL pattern, strict UTF-8 over the whole file, then GB18030 or Windows-1252. */
export async function chooseEncoding(input: InputFile, evidence: ByteEvidence, stated?: string): Promise<Encoding> {
  failIfForeign(input.name, evidence);
  if (stated !== undefined) return statedEncoding(stated);
  const hasNuls = evidence.evenNuls + evidence.oddNuls > 0;
  const marked = markedEncoding(evidence.head);
  if (marked !== undefined) {
    const isPlainUtf8 = marked === 'utf-8' && evidence.isUtf8 && !hasNuls;
    return { name: marked, evidence: { code: 'bom', params: {} }, isPlainUtf8 };
  }
  const sixteen = nulPattern(evidence);
  if (sixteen !== undefined) return encoding(sixteen, { code: 'nul-pattern', params: {} });
  if (looksBinary(evidence.head))
    fail('binary-file', { file: input.name, type: 'packed or program data' }, { file: input.name });
  if (evidence.isUtf8) return { name: 'utf-8', evidence: { code: 'valid-utf8', params: {} }, isPlainUtf8: !hasNuls };
  return legacyEncoding(input.path, evidence.head);
}

/** The text of a file's first bytes; a character cut in half at the end is left out. */
export function decodeHead(head: Buffer, { name }: Encoding): string {
  return new TextDecoder(name).decode(head, { stream: true }).replaceAll('\0', '\uFFFD');
}

export interface TextSource {
  /** The file as UTF-8. */
  readonly chunks: AsyncIterable<Buffer>;
  /** NULs and broken characters replaced so far. */
  readonly replaced: () => number;
}

function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

/** The whole file as UTF-8, chunk by chunk. A NUL becomes U+FFFD, so that it stays visible and cannot cut a text short. */
export function decodeBytes(path: string, { name, isPlainUtf8 }: Encoding): TextSource {
  let replaced = 0;
  async function* decoded(): AsyncGenerator<Buffer> {
    const decoder = new TextDecoder(name);
    const clean = (text: string): Buffer => {
      const visible = text.replaceAll('\0', '\uFFFD');
      replaced += countBroken(visible);
      return Buffer.from(visible);
    };
    for await (const chunk of byteChunks(path)) yield clean(decoder.decode(chunk, { stream: true }));
    yield clean(decoder.decode());
  }
  return { chunks: isPlainUtf8 ? byteChunks(path) : decoded(), replaced: () => replaced };
}
