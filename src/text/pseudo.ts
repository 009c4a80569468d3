/** How does a sentence look in the language that no catalogue holds? Used by tests to see stray English. */
import { placeholderPattern } from './params.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀćđéƒĝĥíĵķĺḿñóṕɋŕšţúṽŵẋýžÁƁĆĐÉƑĜĤÍĴĶĹḾÑÓṔɊŔŠŢÚṼŴẊÝŽ';
const accents: ReadonlyMap<string, string> = new Map(Array.from(plain, (letter, at) => [letter, accented.charAt(at)]));

function accentWord(word: string): string {
  return `⟦${Array.from(word, (letter) => accents.get(letter) ?? letter).join('')}⟧`;
}

/** Accents and brackets every word; parameters, digits and punctuation stay: `'{n} rows'` gives `'{n} ⟦ŕóŵš⟧'`. */
export function pseudoSentence(english: string): string {
  const parts = english.split(placeholderPattern);
  return parts
    .map((part, at) => (at % 2 === 1 ? `{${part}}` : part.replace(/\p{Letter}[\p{Letter}’'-]*/gu, accentWord)))
    .join('');
}
