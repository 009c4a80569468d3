/** In which of the encodings of old is a file written that is not UTF-8? */
import type { Evidence } from '../domain/import-audit.js';
import { type PairCount, pairCounts } from './byte-pairs.js';
import { decodeText } from './decode-bytes.js';
import { encodingPreview } from './encoding-preview.js';
import { type ForeignText, foreignText } from './foreign-text.js';
import { byteChunks, type InputFile, strictCheck } from './read-bytes.js';

export interface FoundEncoding {
  readonly name: string;
  readonly evidence: Evidence;
}

// Fewer characters than these beyond ASCII decode as almost anything.
const fewCharacters = 8;
// Letter frequencies need more of them than the structure of byte pairs.
const fewLetters = 20;
/** Of the characters of a real text; chance gives half of that. */
const commonShare = 0.75;
/** By how much the best guess must lead. */
const clearLead = 0.15;
const clearConfidence = 10;

/** What chardet calls it -> the Windows code page that holds it. */
const codePages: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-9': 'windows-1254',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1257': 'windows-1257',
};

const westernLetters = /[äöüßéèêëàâáçñóòôíìîïúùûåøæœãõÄÖÜÉÈÀÁÓÚÍÇÑÅØÆÃÕ‘’‚“”„–—…€£§°·•«»¿¡ºª®©™½²³×\u00a0]/gu;
const beyondAscii = /[^\0-\u007f]/gu;

const shareOf = ({ common, characters }: PairCount): number => common / characters;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

async function isStrictly(label: string, input: InputFile): Promise<boolean> {
  const check = strictCheck(label);
  for await (const chunk of byteChunks(input)) check.add(chunk);
  return check.end();
}

async function validPairs(input: InputFile, sample: Buffer): Promise<readonly PairCount[]> {
  const valid: PairCount[] = [];
  for (const count of pairCounts(sample)) if (await isStrictly(count.encoding, input)) valid.push(count);
  return valid;
}

/** UTF-8 in which some characters were cut or pasted in from elsewhere: the rest of it is no chance. */
function nearlyUtf8(sample: Buffer): FoundEncoding | undefined {
  const text = decodeText(sample, 'utf-8');
  const broken = countOf(text, /\uFFFD/g);
  const characters = countOf(text, beyondAscii);
  if (characters - broken < fewCharacters || broken * 10 > characters) return undefined;
  return { name: 'utf-8', evidence: { code: 'nearly-utf8', params: { characters, broken } } };
}

/** Big5 and Shift-JIS are taken only where the structure of their pairs leaves no other choice. */
function provedPairs([best, second]: readonly PairCount[]): FoundEncoding | undefined {
  if (!best || best.characters < fewCharacters) return undefined;
  // Where no other reading is possible, rarer characters are no objection: traditional hanzi in GB18030.
  const enough = second || best.encoding !== 'gb18030' ? commonShare : commonShare / 2;
  if (shareOf(best) < enough || (second && shareOf(best) - shareOf(second) < clearLead)) return undefined;
  if (best.encoding === 'gb18030') return { name: best.encoding, evidence: { code: 'not-utf8-chinese', params: {} } };
  return { name: best.encoding, evidence: provedBy(best.encoding, best.characters) };
}

const provedBy = (encoding: string, characters: number): Evidence => ({
  code: 'encoding-proved',
  params: { encoding, characters },
});

interface SingleBytes {
  readonly name: string;
  readonly runnerUp: string;
  readonly isClear: boolean;
}

/** By the frequency of letters; all Western ones are in one code page. */
async function singleBytes(sample: Buffer): Promise<SingleBytes> {
  const { default: chardet } = await import('chardet');
  const matches = chardet
    .analyse(sample)
    .flatMap(({ name, confidence }) => {
      const page = codePages[name];
      return page === undefined ? [] : [{ page, confidence }];
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best = { page: 'windows-1252', confidence: 0 }] = matches;
  const other = matches.find(({ page }) => page !== best.page);
  const isClear = best.confidence - (other?.confidence ?? 0) >= clearConfidence;
  return { name: best.page, runnerUp: other?.page ?? 'windows-1250', isClear };
}

/** Western letters in number, and hardly anything else beyond ASCII, need no lead over code pages that share most of them. */
function provedLetters(sample: Buffer, { name, isClear }: SingleBytes): FoundEncoding | undefined {
  const text = decodeText(sample, name);
  const characters = countOf(text, beyondAscii);
  const isWestern = name === 'windows-1252';
  if (isWestern && countOf(text, westernLetters) < characters * 0.95) return undefined;
  const isProved = isWestern
    ? characters >= (isClear ? fewCharacters : fewLetters)
    : isClear && characters >= fewLetters;
  return isProved ? { name, evidence: provedBy(name, characters) } : undefined;
}

/** A guess, with the same word as it would read in another encoding: only a person can tell which is right. */
function ambiguous(text: ForeignText, name: string, others: readonly (string | undefined)[]): FoundEncoding {
  const previews = [...others, 'windows-1250', 'windows-1251'].flatMap((other) =>
    other === undefined || other === name ? [] : [encodingPreview(text, name, other)],
  );
  // Where both read alike, nobody could choose.
  const preview = previews.find((words) => words.text !== words.other) ?? previews[0];
  return { name, evidence: { code: 'encoding-ambiguous', params: { ...preview } } };
}

/** The encoding of a file that is not UTF-8 throughout, proved where its bytes prove one. */
export async function legacyEncoding(input: InputFile): Promise<FoundEncoding> {
  const text = await foreignText(input);
  const { sample } = text;
  const nearly = nearlyUtf8(sample);
  if (nearly) return nearly;
  const pairs = await validPairs(input, sample);
  const proved = provedPairs(pairs);
  if (proved) return proved;
  const single = await singleBytes(sample);
  const chinese = pairs.find(({ encoding }) => encoding === 'gb18030');
  const isChinese = chinese !== undefined && shareOf(chinese) >= 0.5;
  if (!isChinese) {
    const likely = pairs.find((count) => shareOf(count) >= 0.5);
    return (
      provedLetters(sample, single) ??
      ambiguous(text, single.name, [likely?.encoding, chinese?.encoding, single.runnerUp])
    );
  }
  const other = pairs.find(({ encoding }) => encoding !== 'gb18030');
  return ambiguous(text, 'gb18030', [other && shareOf(other) >= 0.5 ? other.encoding : undefined, single.name]);
}
