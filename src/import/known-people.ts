/** Who is named in texts, of the people the files of this call name? Each by the pseudonym that stands for the person. */
import { isOneWord, nameFinder, nameKeys, type NamePlace, replacePlaces } from '../domain/person-names.js';
import type { IdentityKey } from './identity-key.js';
import type { PersonOfFile } from './people-of-file.js';

const ofSeveral = '[name…]';

export interface KnownPeople {
  add(person: PersonOfFile): void;
  /** The text with pseudonyms for names and ids, and how many there were. */
  without(text: string): { readonly text: string; readonly places: number };
}

const isName = (text: string): boolean => !/[\d@]/u.test(text) && !isOneWord(text);
const longEnoughDigits = 7;
const longEnoughId = 4;
/** A short number means other things too. */
const isTelling = (id: string): boolean =>
  /^\d+$/u.test(id) ? id.length >= longEnoughDigits : id.length >= longEnoughId && /\d/u.test(id);
const idLike = /[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu;

export function knownPeople(key: IdentityKey): KnownPeople {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  let find: ((text: string) => readonly NamePlace[]) | undefined;
  const idPlaces = (text: string): readonly NamePlace[] =>
    ids.size === 0
      ? []
      : [...text.matchAll(idLike)].flatMap((match) => {
          const instead = ids.get(match[0].toLowerCase());
          return instead === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, instead }];
        });
  return {
    add({ names: written, id, knownBy }) {
      const instead = key.pseudonym(knownBy);
      find = undefined;
      if (id !== undefined && isTelling(id)) ids.set(id.toLowerCase(), instead);
      for (const one of written.filter(isName).flatMap(nameKeys)) {
        // Of two people with one name nobody knows which is meant.
        names.set(one, (names.get(one) ?? instead) === instead ? instead : ofSeveral);
      }
    },
    without(text) {
      find ??= nameFinder(names);
      const ofIds = idPlaces(text);
      const left = replacePlaces(text, ofIds);
      const ofNames = find(left);
      return { text: replacePlaces(left, ofNames), places: ofIds.length + ofNames.length };
    },
  };
}
