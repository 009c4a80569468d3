/** In which line of a broken record was the quotation mark opened that is not closed properly? */

/**
 * Lines below the first one of the text (0 = the first) where the offending mark stands; undefined where none does. A mark
 * that ends in its own line with text behind it, as in `"Great" tool`, swallows nothing: there it is a character.
 */
export function openQuoteLine(text: string, delimiter: string): number | undefined {
  let line = 0;
  let openedAt = -1;
  let isStartOfCell = true;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const character = text[at];
    if (openedAt >= 0) {
      if (character === '"' && text[at + 1] === '"') at += 1;
      else if (character === '"') {
        const next = text[at + 1];
        const isProperEnd = next === undefined || next === '\r' || next === '\n' || text.startsWith(delimiter, at + 1);
        if (!isProperEnd && openedAt < line) return openedAt;
        openedAt = -1;
        isStartOfCell = false;
      }
    } else if (isStartOfCell && character === '"') openedAt = line;
    else isStartOfCell = text.startsWith(delimiter, at) || character === '\n' || character === '\r';
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line += 1;
  }
  return openedAt < 0 ? undefined : openedAt;
}
