/** In which spellings are the files searched for a person who must be gone? */
import { foldText } from '../../domain/folded-text.js';
import type { Person } from './person.js';

const isChinese = (text: string): boolean => /^[\p{Script=Han}\s]+$/u.test(text);

function ordersOf(name: string): readonly string[] {
  if (isChinese(name)) return [name, name.replace(/\s+/gu, ''), [...name.replace(/\s+/gu, '')].join(' ')];
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  if (words.length < 2) return [name];
  const last = words.at(-1) ?? '';
  const given = words.slice(0, -1).join(' ');
  const [first = '', ...others] = words;
  return [name, `${given} ${last}`, `${last}, ${given}`, `${last} ${given}`, `${others.join(' ')} ${first}`];
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** As keyboards and programs write it that know fewer letters, or take them apart. */
function lettersOf(name: string): readonly string[] {
  return [
    name.normalize('NFC'),
    name.normalize('NFD'),
    foldText(name).text,
    name.normalize('NFC').replace(/[äöüÄÖÜß]/gu, (letter) => umlauts[letter] ?? letter),
    name.replace(/['’]/gu, "'"),
    name.replace(/['’]/gu, '’'),
  ];
}

const inAddress = (text: string): readonly string[] => [text, encodeURIComponent(text), text.replace('@', '%40')];

/** Texts that no byte may hold any more; not every one that is replaced, but those that programs write. */
export function spellingsOf({ ids, emails, names, also, others }: Person): readonly string[] {
  const theirs = new Set(others.map((name) => foldText(name).text.trim()));
  const all = [
    ...[...names, ...also].flatMap(ordersOf).flatMap(lettersOf),
    ...emails.flatMap((email) => [...inAddress(email), ...inAddress(foldText(email).text)]),
    ...ids,
  ];
  return [...new Set(all)].filter((text) => text.trim() !== '' && !theirs.has(foldText(text).text.trim()));
}
