/** What does a text say without the HTML an editor of questions left in it? */

// Only the tags such editors write: `<3` and `a < b > c` are somebody's words.
const tags =
  /<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|u|ul)(?:[\s/][^<>]*)?>/giu;
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

function ofNumber(written: string): string | undefined {
  const code = /^x/i.test(written) ? Number.parseInt(written.slice(1), 16) : Number(written);
  return Number.isInteger(code) && code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The text without tags and with its entities written out; line breaks of the markup become spaces. */
export function withoutHtml(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(tags, (tag) => (/^<\/?(?:br|div|h\d|hr|li|ol|p|ul)/i.test(tag) ? ' ' : ''))
    .replace(/&(?:#(x?[\da-f]+)|([a-z]+));/giu, (written, number?: string, name?: string) => {
      const said = number === undefined ? entities.get((name ?? '').toLowerCase()) : ofNumber(number);
      return said ?? written;
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}

// A mark stands outside of words: `5*` and `snake_case_name` are somebody's words.
const emphasis = /(?<![^\s"'([{*_])([*_]{1,3})(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu;

/** A question without the tags and the marks of emphasis an editor of questions left in it: `*when* _not_` is `when not`. */
export function withoutMarkup(question: string): string {
  let text = withoutHtml(question);
  // One word alone is a name: `__proto__` is emphasised by nobody.
  if (!/\s/.test(text)) return text;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(emphasis, '$2');
  }
  return text.replace(/\s+/g, ' ').trim();
}
