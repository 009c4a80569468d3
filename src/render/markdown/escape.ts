/** How does text stand in Markdown so that it is read as it is, and nothing in it becomes markup, a link or HTML? */

/** What opens markup, a link, HTML, an entity, a cell or a formula of GitHub; what is never opened needs no end. */
const special = /[\\`<[|*~$&]/g;
/** An underscore inside a word is only an underscore. */
const emphasis = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Addresses that become links by themselves, without any markup. */
const addresses = /:(?=\/\/)|@|(?<=\bwww)\./gi;

/** Text inside a line or a cell. */
export function inlineText(text: string): string {
  return text.replace(special, '\\$&').replace(emphasis, '\\_').replace(addresses, '\\$&');
}

/** Headings, lists, rules and quotations are told by how a line begins. */
const beginning = /^(\d{1,9})([.)])(?=\s|$)|^[#+>=-]/;

/** Text that begins a line. */
export function lineText(text: string): string {
  return inlineText(text.trim()).replace(beginning, (found, number?: string, point?: string) =>
    number === undefined ? `\\${found}` : `${number}\\${point ?? ''}`,
  );
}
