/** Where does a text name one of these people, however the name is written? */
import { foldText, type FoldedText } from './folded-text.js';

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Scripts without spaces between words: every character is a word. */
const single = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`;
const word = new RegExp(
  String.raw`${single}|(?:(?!${single})[\p{L}\p{N}\p{M}]|(?<=\p{L})'(?=\p{L})(?!s(?!\p{L})))+`,
  'gu',
);
/** Faster, and the same where a text has nothing else. */
const plainWord = /[a-z\d]+/gu;
const isPlain = /^[\x20-&(-~\s]*$/u;
const isSingle = new RegExp(`^${single}$`, 'u');

/** `Müller`, `Mueller` and `Muller` are one name, and so are `Groß` and `Gross`, `Håkon` and `Haakon`. */
const reduced = (text: string): string =>
  text.replaceAll("'", '').replace(/([aou])e|aa/gu, (two, vowel?: string) => vowel ?? two.slice(1));

function wordsOf({ text }: FoldedText): readonly Word[] {
  return [...text.matchAll(isPlain.test(text) ? plainWord : word)].map((match) => ({
    text: reduced(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const longestName = 12;
const shortestInOne = 8;
const titles = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sir',
  'herr',
  'frau',
  'mme',
  'm',
  'monsieur',
  'madame',
  'sr',
  'sra',
]);
const chineseTitle = /(?:先生|女士|小姐|老师)$/u;
const chineseName = /^\p{Script=Han}{2,4}$/u;
/** What stands beside a name in brackets is often a company or a department. */
const chineseUnit = /[部厂店局院处科组]$|公司$|集团$/u;

/** `Jane Mary Doe` is also `Doe, Jane Mary`, `Mary Doe Jane` and `Jane Doe`. */
function orders(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2 || words.every((one) => isSingle.test(one))) return [words];
  const turned = words.map((_, index) => [...words.slice(index), ...words.slice(0, index)]);
  const outer = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length === 2 ? turned : [...turned, outer, [...outer].reverse()];
}

function spellingsOf(name: string): readonly (readonly string[])[] {
  const folded = foldText(name.replace(chineseTitle, ''));
  const words = wordsOf(folded).map(({ text }) => text);
  const named = words.filter((one, index) => index === words.length - 1 || !titles.has(one));
  const apart = wordsOf(foldText(folded.text.replaceAll("'", ' '))).map(({ text }) => text);
  const latin = named.filter((one) => !isSingle.test(one));
  const inOne = latin.length > 1 && latin.length === named.length && latin.join('').length >= shortestInOne;
  return [named, ...(folded.text.includes("'") ? [apart] : [])]
    .flatMap(orders)
    .concat(inOne ? orders(named).map((order) => [order.join('')]) : []);
}

/** A name in two scripts (`Fang Wang 王芳`) is two names. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/[\s()（）/|,，]+/u);
  const chinese = parts.filter((part) => chineseName.test(part) && !chineseUnit.test(part));
  const latin = parts.filter((part) => /\p{Script=Latin}/u.test(part));
  if (chinese.length !== 1 || latin.length === 0) return [name];
  return [name, ...chinese, ...(latin.length > 1 ? [latin.join(' ')] : [])];
}

/** Every form a name is looked for in: its words, folded, with a space between. */
export function nameKeys(name: string): readonly string[] {
  const spellings = partsOf(name).flatMap(spellingsOf);
  return [
    ...new Set(spellings.filter(({ length }) => length > 0 && length <= longestName).map((words) => words.join(' '))),
  ];
}

/** One form for every spelling and order of a name: for telling whether two names may be one. */
export const comparablePerson = (name: string): string =>
  [...wordsOf(foldText(name)).map(({ text }) => text)].sort().join(' ');

/** True of names that say little: a first name alone is said of many. */
export const isOneWord = (name: string): boolean => !nameKeys(name).some((key) => key.includes(' '));

export interface NamePlace {
  /** In the original text. */
  readonly from: number;
  readonly to: number;
  /** What the name stands for. */
  readonly instead: string;
}

/** Of few names it is quicker to see first whether one can be there at all. */
const fewWords = 64;
const between = /^[\s._,;:+'"|·-]{0,4}$/u;
const betweenSingle = /^[\s·]{0,4}$/u;

/** Finds names by their keys (`nameKeys`); the longest first, none within another. */
export function nameFinder(names: ReadonlyMap<string, string>): (text: string) => readonly NamePlace[] {
  const first = new Map<string, number>();
  for (const key of names.keys()) {
    const words = key.split(' ');
    first.set(words[0] ?? '', Math.max(first.get(words[0] ?? '') ?? 0, words.length));
  }
  return (text) => {
    if (names.size === 0) return [];
    const folded = foldText(text);
    if (first.size <= fewWords && !holdsOneOf(first.keys(), reduced(folded.text))) return [];
    const words = wordsOf(folded);
    const places: NamePlace[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const length = nameAt({ names, words, text: folded.text }, at, first.get(words[at]?.text ?? '') ?? 0);
      if (length === 0) continue;
      const own = words.slice(at, at + length);
      const instead = names.get(own.map((one) => one.text).join(' ')) ?? '';
      places.push({ from: folded.begins(own[0]?.from ?? 0), to: folded.ends(own.at(-1)?.to ?? 0), instead });
      at += length - 1;
    }
    return places;
  };
}

const holdsOneOf = (words: Iterable<string>, text: string): boolean => {
  for (const one of words) if (text.includes(one)) return true;
  return false;
};

interface Looked {
  readonly names: ReadonlyMap<string, string>;
  readonly words: readonly Word[];
  readonly text: string;
}

/** How many words from here on are a name; 0 for none. */
function nameAt({ names, words, text }: Looked, at: number, longest: number): number {
  let found = 0;
  let key = '';
  for (let length = 1; length <= longest; length += 1) {
    const [before, one] = [words[at + length - 2], words[at + length - 1]];
    if (!one) break;
    const areSingle = before && isSingle.test(before.text) && isSingle.test(one.text);
    if (length > 1 && before && !(areSingle ? betweenSingle : between).test(text.slice(before.to, one.from))) break;
    key = length === 1 ? one.text : `${key} ${one.text}`;
    if (names.has(key)) found = length;
  }
  return found;
}

/** The text with something else in these places; they do not overlap and stand in order. */
export function replacePlaces(text: string, places: readonly NamePlace[]): string {
  return places.reduceRight((left, { from, to, instead }) => left.slice(0, from) + instead + left.slice(to), text);
}
