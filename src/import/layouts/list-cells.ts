/** Do the cells of a column list the options somebody ticked, and with what between them? */

/**
 * `always`: the tool puts the mark nowhere else, one is proof; `behind-each`: every answer ends with the mark; `repeated`: the
 * mark is usual in sentences too, so the parts must repeat or the question must say that several may be chosen.
 */
export interface ListMark {
  readonly separator: string;
  readonly proof: 'always' | 'behind-each' | 'repeated';
}

const severalAllowed =
  /check all|select all|tick all|choose all|mark all|all that apply|multiple answers|可多选|多选题|[（([【]多选|不定项|plusieurs réponses|todas las/iu;
const longestOption = 120;

function parts(cell: string, separator: string): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Few options make many different answers; a sentence with a comma makes as many parts as answers, or more: an option that
 * holds the mark itself, always chosen alone, is no list.
 */
function repeats(cells: readonly string[], separator: string, label: string): boolean {
  const distinct = [...new Set(cells.map((cell) => cell.trim()))];
  const listed = distinct.filter((cell) => cell.includes(separator));
  const options = new Set(distinct.flatMap((cell) => parts(cell, separator)));
  if (listed.length === 0 || [...options].some((option) => option.length > longestOption)) return false;
  return severalAllowed.test(label) || (listed.length >= 2 && options.size < distinct.length);
}

/** The separator between the ticked options, or undefined when the column is no list; judged by the first rows of the file. */
export function listSeparator(
  label: string,
  filled: readonly string[],
  marks: readonly ListMark[],
): string | undefined {
  const found = marks.find(({ separator, proof }) => {
    if (proof === 'always') return filled.some((cell) => cell.includes(separator));
    if (proof === 'behind-each') return filled.length > 0 && filled.every((cell) => cell.trimEnd().endsWith(separator));
    return repeats(filled, separator, label);
  });
  return found?.separator;
}
