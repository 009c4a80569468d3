/** In which encoding is the file written? */
import { fail } from '../problems/problem.js';
import type { Encoding } from './decode-bytes.js';
import { legacyEncoding } from './legacy-encoding.js';
import { failAsBinary, looksBinary } from './file-signatures.js';
import type { ByteEvidence, InputFile } from './read-bytes.js';
import { utf16Order } from './utf16-text.js';

function markedEncoding(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

type NulEvidence = Pick<ByteEvidence, 'head' | 'bytes' | 'evenNuls' | 'oddNuls'>;

/**
 * UTF-16 without a mark: Latin letters, digits and delimiters leave NULs on one side of each pair and almost none on the
 * other. Where Chinese outweighs them NULs are few, and the text itself must show the order.
 */
function nulPattern({ head, bytes, evenNuls, oddNuls }: NulEvidence): string | undefined {
  const few = Math.max(evenNuls, oddNuls) * 0.05;
  if (oddNuls > bytes * 0.1 && evenNuls <= few) return 'utf-16le';
  if (evenNuls > bytes * 0.1 && oddNuls <= few) return 'utf-16be';
  return evenNuls + oddNuls > 0 ? utf16Order(head) : undefined;
}

/** Names people use that `TextDecoder` does not know. */
const otherNames: Readonly<Record<string, string>> = {
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'utf-8-sig': 'utf-8',
  'utf-8-bom': 'utf-8',
  cp936: 'gbk',
  ms936: 'gbk',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp950: 'big5',
  'big5-hkscs': 'big5',
  cp932: 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
};

/** Encodings that exports are written in, each by the name it is best known by. */
export const usualEncodings: readonly string[] = [...new Set(['utf-8', ...Object.values(otherNames)])];

function statedEncoding(label: string): Encoding {
  const written = label.trim().toLowerCase();
  const known = otherNames[written] ?? written.replace(/^cp(125\d)$/, 'windows-$1');
  try {
    const { encoding: name } = new TextDecoder(known);
    return {
      name: name === 'gbk' ? 'gb18030' : name,
      evidence: { code: 'stated', params: { option: `--encoding ${label}` } },
      isPlainUtf8: false,
    };
  } catch (error) {
    fail('unknown-encoding', { encoding: label }, { cause: error });
  }
}

/** What the first bytes alone say of a large file: enough to find quotation marks and line ends, which all others have as ASCII. */
export function roughEncoding(head: Buffer, nuls: Omit<NulEvidence, 'head'>, stated?: string): string {
  if (stated !== undefined) return statedEncoding(stated).name;
  return markedEncoding(head) ?? nulPattern({ head, ...nuls }) ?? 'latin1';
}

/** Decides the encoding: stated, byte order mark, NUL pattern, strict UTF-8 over the whole file, then those of old. */
export async function chooseEncoding(input: InputFile, evidence: ByteEvidence, stated?: string): Promise<Encoding> {
  if (stated !== undefined) return statedEncoding(stated);
  const hasNuls = evidence.evenNuls + evidence.oddNuls > 0;
  const marked = markedEncoding(evidence.head);
  if (marked !== undefined) {
    const isPlainUtf8 = marked === 'utf-8' && evidence.isUtf8 && !hasNuls;
    return { name: marked, evidence: { code: 'bom', params: {} }, isPlainUtf8 };
  }
  const sixteen = nulPattern(evidence);
  if (sixteen !== undefined)
    return { name: sixteen, evidence: { code: 'nul-pattern', params: {} }, isPlainUtf8: false };
  if (looksBinary(evidence.head)) failAsBinary(input.name);
  if (evidence.isUtf8) return { name: 'utf-8', evidence: { code: 'valid-utf8', params: {} }, isPlainUtf8: !hasNuls };
  return { ...(await legacyEncoding(input)), isPlainUtf8: false };
}
