/** How is a sheet called? Excel takes 31 characters, not all of them, and no name twice. */
import { cleanText } from '../clean-text.js';

const longest = 31;
const forbidden = /[[\]/\\:*?]+/g;

/** Cut to a length without halving a character that takes two places. */
function cut(name: string, length: number): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trim();
}

/** An apostrophe at either end, and the name of Excel's own sheet, are refused by Excel. */
function allowed(title: string): string {
  const name = cut(cleanText(title).replace(forbidden, ' ').replace(/\s+/g, ' ').trim(), longest).replace(
    /^'+|'+$/g,
    '',
  );
  if (name === '') return 'Sheet';
  return name.toLowerCase() === 'history' ? `${name} 1` : name;
}

/** A name for each title, in their order. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = allowed(title);
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${String(number)})`;
      unique = cut(name, longest - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
