/** Where does a text name the person, and how does it read without? */
import type { Person } from './person.js';

/** Finds texts of the person within others. */
interface Finder {
  isIn(text: string): boolean;
  /** The text with a word that says nothing in the place of each. */
  without(text: string): string;
}

/** `words`: addresses and names, where an id is that of something else; `all`: ids too, if they are long enough to mean nothing else. */
export type TraceKind = 'words' | 'all';

export interface Traces extends Readonly<Record<TraceKind, Finder>> {
  /** Ids of any length: asked of rows of files that have a column of people's ids. */
  readonly inRows: Finder;
  /** What must not stand in any byte of the file. */
  readonly texts: readonly string[];
}

const letter = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}`;
const longEnoughDigits = 7;
const longEnoughId = 4;

/** A short number is found everywhere and means something else there; a longer id means the person wherever it stands. */
function isTelling(id: string): boolean {
  return /^\d+$/u.test(id) ? id.length >= longEnoughDigits : id.length >= longEnoughId;
}

const escaped = (text: string): string =>
  text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`);

/** `anna@x.example` is not in `joanna@x.example`, `C-10` not in `C-100`; Chinese has no ends of words. */
function expression(texts: readonly string[]): RegExp | undefined {
  const parts = [...texts].sort((a, b) => b.length - a.length).map(escaped);
  if (parts.length === 0) return undefined;
  const source = `(?<![${letter}_%+-]|[${letter}]\\.)(?:${parts.join('|')})(?![${letter}_-]|\\.[${letter}])`;
  return new RegExp(source.replaceAll(String.raw`\-`, '[-]'), 'giu');
}

const nothing: Finder = { isIn: () => false, without: (text) => text };

/** Knows the texts of one person; `instead` stands for all of them. */
export function tracesOf({ ids, emails, names }: Person, instead: string): Traces {
  const finder = (texts: readonly string[]): Finder => {
    const pattern = expression(texts);
    if (!pattern) return nothing;
    return { isIn: (text) => text.search(pattern) >= 0, without: (text) => text.replace(pattern, instead) };
  };
  const words = [...emails, ...names];
  const all = [...words, ...ids.filter(isTelling)];
  return { words: finder(words), all: finder(all), inRows: finder([...words, ...ids]), texts: all };
}
