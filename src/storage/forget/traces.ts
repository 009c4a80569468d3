/** Where does a text name the person, and how does it read without? */
import { foldText } from '../../domain/folded-text.js';
import { nameFinder, nameKeys, type NamePlace, replacePlaces } from '../../domain/person-names.js';
import type { Person } from './person.js';
import { spellingsOf } from './spellings.js';

/** Finds texts of the person within others. */
interface Finder {
  isIn(text: string): boolean;
  /** The text with a word that says nothing in the place of each. */
  without(text: string): string;
}

/**
 * `words`: addresses and names, where an id is that of something else; `all`: ids too, if they are long enough to mean nothing
 * else; `files`: all of them in names of files and surveys, where `_`, `-` and `.` part words.
 */
export type TraceKind = 'words' | 'all' | 'files';

export interface Traces extends Readonly<Record<TraceKind, Finder>> {
  /** Rows as they were read; of files that have a column of people's ids `isWithIds`: there ids of any length. */
  isInRow(row: string, kind: { readonly hasIds: boolean }): boolean;
  /** What must not stand in any byte of the file, in the spellings that are searched for. */
  readonly texts: readonly string[];
}

const letter = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}`;
const longEnoughDigits = 7;
const longEnoughId = 4;

/** A short number is found everywhere and means something else there; a longer id means the person wherever it stands. */
function isTelling(id: string): boolean {
  return /^\d+$/u.test(id) ? id.length >= longEnoughDigits : id.length >= longEnoughId;
}

const isTelephone = (text: string): boolean =>
  /^[+\d\s().\-/]+$/u.test(text) && text.replace(/\D/gu, '').length >= longEnoughDigits;

/** Addresses are also written for people and not for programs: `jo (at) x.example`, `jo [at] x [dot] example`, `jo at x dot example`. */
const asSpokenAddress = (pattern: string): string =>
  pattern
    .replace(/@/gu, String.raw`(?:\s?(?:@|[(\[{]\s?at\s?[)\]}])\s?|\s+at\s+)`)
    .replaceAll(String.raw`\.`, String.raw`(?:\.|\s?[(\[{]\s?(?:dot|punkt)\s?[)\]}]\s?|\s+dot\s+)`);

function escaped(text: string): string {
  const plain = foldText(text.trim()).text;
  if (isTelephone(plain)) return [...plain.replace(/\D/gu, '')].join(String.raw`[\s().\/-]{0,3}`);
  const pattern = plain.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
  return plain.includes('@') ? asSpokenAddress(pattern) : pattern;
}

/** `anna@x.example` is not in `joanna@x.example`, `C-10` not in `C-100`; Chinese has no ends of words. */
const wholeWord = (inner: string): string =>
  `(?<![${letter}_%+-]|[${letter}]\\.)(?:${inner})(?![${letter}_-]|\\.[${letter}])`;
const inFileName = (inner: string): string => `(?<![${letter}])(?:${inner})(?![${letter}])`;

function expression(texts: readonly string[], bounded: (inner: string) => string): RegExp | undefined {
  const parts = [...texts]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const inner = parts.join('|');
  const anyBreak =
    bounded === inFileName ? inner.replaceAll(/\\-|_/gu, '[-_ ]') : inner.replaceAll(String.raw`\-`, '[-]');
  return new RegExp(bounded(anyBreak), 'gu');
}

type Places = (text: string) => readonly NamePlace[];

function placesOfTexts(pattern: RegExp | undefined, instead: string): Places {
  if (!pattern) return () => [];
  return (text) => {
    const folded = foldText(text);
    return [...folded.text.matchAll(pattern)].map((match) => ({
      from: folded.begins(match.index),
      to: folded.ends(match.index + match[0].length),
      instead,
    }));
  };
}

const spelledAs = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Of others who are spelled almost like the person: what is written exactly like theirs is theirs. */
function placesOfNames({ names, others }: Person, instead: string): Places {
  const find = nameFinder(new Map(names.flatMap(nameKeys).map((key) => [key, instead])));
  const theirs = new Set(others.map(spelledAs));
  return (text) => find(text).filter(({ from, to }) => !theirs.has(spelledAs(text.slice(from, to))));
}

function finder(texts: Places, names: Places): Finder {
  const without = (text: string): string => {
    const first = replacePlaces(text, texts(text));
    return replacePlaces(first, names(first));
  };
  return { isIn: (text) => texts(text).length > 0 || names(text).length > 0, without };
}

/** In a row the parts of a name may stand in columns apart. */
function isNameInCells({ names, others }: Person): (row: string) => boolean {
  const theirs = others.map((name) => new Set(nameKeys(name)));
  const sought = names
    .map((name) => nameKeys(name)[0] ?? '')
    .filter((key) => key.includes(' ') && !theirs.some((keys) => keys.has(key)))
    .map((key) => key.split(' ').map((part) => nameFinder(new Map([[part, part]]))));
  return (row) => sought.some((parts) => parts.every((find) => find(row).length > 0));
}

/** Knows the texts of one person; `instead` stands for all of them. */
export function tracesOf(person: Person, instead: string): Traces {
  const { ids, emails, also } = person;
  const telling = ids.filter(isTelling);
  const names = placesOfNames(person, instead);
  const inCells = isNameInCells(person);
  const of = (texts: readonly string[], bounded = wholeWord): Finder =>
    finder(placesOfTexts(expression(texts, bounded), instead), names);
  const all = of([...emails, ...also, ...telling]);
  const inRows = of([...emails, ...also, ...ids]);
  return {
    words: of([...emails, ...also]),
    all,
    files: of([...emails, ...also, ...telling], inFileName),
    isInRow: (row, { hasIds }) => (hasIds ? inRows : all).isIn(row) || inCells(row),
    texts: spellingsOf({ ...person, ids: telling }),
  };
}
