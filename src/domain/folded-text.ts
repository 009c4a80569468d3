/** How does a text read without what only its spelling adds: case, accents, width, invisible signs, escapes? */

export interface FoldedText {
  readonly text: string;
  /** Where in the original the character at this place of the folded text begins. */
  begins(at: number): number;
  /** Where the original of the characters before this place of the folded text ends. */
  ends(at: number): number;
}

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Read aloud they are one letter; taken for each other by keyboards and programs. */
const apostrophes = "'’‘ʼ´`′";
const isPlain = /^[\x20-\x7e\s]*$/u;
/** Hyphens that do not break a line, dashes and the sign for minus, which programs put in the place of a hyphen. */
const hyphens = /^[\u2010-\u2015\u2212\u2e3a\u2e3b]$/u;
const namedCharacters: Readonly<Record<string, string>> = {
  '&apos;': "'",
  '&amp;': '&',
  '&nbsp;': ' ',
  '&shy;': '\u00ad',
  '&szlig;': 'ß',
  '&aelig;': 'æ',
  '&oelig;': 'œ',
};
/** `&eacute;` is read as its letter: folding takes the accent away anyhow. */
const accented = '&([a-z])(?:uml|acute|grave|circ|tilde|cedil|caron|ring|slash);';
const accentedLetter = new RegExp(`^${accented}$`, 'u');
/** `%C3%A9`, `&#233;`, `&#xE9;`, `&apos;`, `&eacute;`, `\u00e9`. */
const escape = new RegExp(
  [
    '(?:%[0-9a-f]{2})+',
    String.raw`&#\d{2,7};`,
    '&#x[0-9a-f]{2,6};',
    ...Object.keys(namedCharacters),
    accented,
    String.raw`\\u[0-9a-f]{4}`,
  ].join('|'),
  'giu',
);
const mayBeEscaped = /[%&\\]/u;
/** Marks of no script of their own, but for those that make another letter of a kana. */
const accents = /(?![\u3099\u309a])\p{Script=Inherited}/gu;
const invisible = /^[\p{Cf}\u034f\ufe00-\ufe0f]$/u;
const highestCodePoint = 0x10ffff;
const longestRemembered = 3000;
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = invisible.test(character) ? '' : spelled(character);
  if (known.size < longestRemembered) known.set(character, folded);
  return folded;
}

function spelled(character: string): string {
  if (apostrophes.includes(character)) return "'";
  if (hyphens.test(character)) return '-';
  const plain = character.normalize('NFKD').replace(accents, '').toLowerCase();
  return [...plain].map((letter) => letters[letter] ?? letter).join('');
}

interface Piece {
  readonly character: string;
  readonly from: number;
  readonly to: number;
}

const hexDigits = 16;
const codePoint = (code: number): string => (code <= highestCodePoint ? String.fromCodePoint(code) : '');

function decodePercent(run: string): readonly string[] {
  try {
    return [...decodeURIComponent(run)];
  } catch {
    // Written in an older encoding, where a byte is a character.
    return [...run.matchAll(/%(..)/gu)].map(([, byte = '']) => codePoint(parseInt(byte, hexDigits)));
  }
}

function decoded(written: string): readonly string[] {
  const lower = written.toLowerCase();
  if (lower.startsWith('%')) return decodePercent(written);
  const named = namedCharacters[lower] ?? accentedLetter.exec(lower)?.[1];
  if (named !== undefined) return [named];
  if (lower.startsWith('&#x')) return [codePoint(parseInt(written.slice('&#x'.length), hexDigits))];
  if (lower.startsWith('&#')) return [codePoint(Number(written.slice('&#'.length, -1)))];
  return [codePoint(parseInt(written.slice(String.raw`\u`.length), hexDigits))];
}

function charactersOf(text: string, from: number): readonly Piece[] {
  let at = from;
  return [...text].map((character) => {
    const piece = { character, from: at, to: at + character.length };
    at = piece.to;
    return piece;
  });
}

/** Every character of a run of escapes reaches as far as the run: it is replaced as a whole or not at all only at its ends. */
function escapedPieces(written: string, from: number): readonly Piece[] {
  const characters = decoded(written);
  const step = written.length / Math.max(characters.length, 1);
  const isEven = written.startsWith('%') && Number.isInteger(step);
  return characters.map((character, index) =>
    isEven
      ? { character, from: from + index * step, to: from + (index + 1) * step }
      : { character, from, to: from + written.length },
  );
}

function piecesOf(text: string): readonly Piece[] {
  if (!mayBeEscaped.test(text)) return charactersOf(text, 0);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(escape)) {
    pieces.push(...charactersOf(text.slice(at, match.index), at), ...escapedPieces(match[0], match.index));
    at = match.index + match[0].length;
  }
  pieces.push(...charactersOf(text.slice(at), at));
  return pieces;
}

/** Lower case, no accents, plain width, no invisible signs, escapes read; `ß` is `ss`. The places of the original are kept. */
export function foldText(text: string): FoldedText {
  if (isPlain.test(text) && !mayBeEscaped.test(text) && !text.includes('`')) {
    return { text: text.toLowerCase(), begins: (at) => at, ends: (at) => at };
  }
  const begins: number[] = [];
  const ends: number[] = [0];
  let folded = '';
  for (const { character, from, to } of piecesOf(text)) {
    const plain = foldCharacter(character);
    // What is invisible, or an accent of its own, belongs to the letter before it.
    if (plain === '') ends[ends.length - 1] = to;
    for (let index = 0; index < plain.length; index += 1) {
      begins.push(from);
      ends.push(to);
    }
    folded += plain;
  }
  return { text: folded, begins: (at) => begins[at] ?? text.length, ends: (at) => ends[at] ?? text.length };
}
