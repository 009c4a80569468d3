/** Which cells does a line hold, where no record spans lines and hardly any cell is quoted? */
import type { Dialect } from './read-csv.js';

/** Far below the limit of the parser, which has the last word on records that long. */
const longestLine = 100_000;

function quotesIn(line: string): number {
  let quotes = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes += 1;
  return quotes;
}

export interface LineParsing {
  readonly dialect: Dialect;
  /** Parses the few lines that hold quotation marks; undefined where it refuses them. */
  readonly parse: (text: string) => readonly (readonly string[])[] | undefined;
}

/**
 * The cells of each line, split at the delimiter where the line holds no quotation mark: many times faster than going
 * through its characters. Undefined where a record may span lines; only the parser tells then.
 */
export function cellsOfLines(
  lines: readonly string[],
  { dialect, parse }: LineParsing,
): readonly (readonly string[])[] | undefined {
  const quoted: number[] = [];
  const cells: (readonly string[])[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) return undefined;
    const quotes = dialect.hasQuotes ? quotesIn(line) : 0;
    if (quotes % 2 === 1) return undefined;
    if (quotes > 0) quoted.push(index);
    cells.push(quotes > 0 ? [] : line.split(dialect.delimiter));
  }
  if (quoted.length === 0) return cells;
  const parsed = parse(quoted.map((index) => lines[index] ?? '').join('\n'));
  // Fewer records than lines: one of them spans lines.
  if (parsed?.length !== quoted.length) return undefined;
  for (const [at, index] of quoted.entries()) cells[index] = parsed[at] ?? [];
  return cells;
}
