/** Which options does a cell list, and how often was each ticked in a column of such cells? */
import { emptyTally, type JoinedParts, joinedParts, joinParts, tallyParts } from './joined-options.js';

export interface OptionProfile {
  /** Cells that hold an answer. */
  readonly cells: number;
  /** Cells in which the separator stands. */
  readonly lists: number;
  /** How often each option was ticked; the first 1,000 that appeared. */
  readonly ticks: ReadonlyMap<string, number>;
  /** Parts that always stand together: an option that holds the separator. */
  readonly joined?: JoinedParts;
}

const distinctKept = 1_000;
const cellsKept = 20_000;
const longestOption = 200;
const optionsKept = 60;
// From 30 answers on, what a single person wrote is no option of the question but their own words beside "other".
const enoughAnswers = 30;

/** What stands between the ticked options of a cell. */
export interface OptionMark {
  readonly separator: string;
  /** No space stands behind the mark: the comma in `Other, please specify` is part of an option. */
  readonly isTight?: true;
  /** Parts that belong to one option. */
  readonly joined?: JoinedParts;
}

const brackets = (text: string, which: RegExp): number => text.match(which)?.length ?? 0;

/** Brackets opened and not closed: a mark inside `phone (mobile, landline)` separates nothing. */
const openIn = (text: string): number => brackets(text, /[(（]/gu) - brackets(text, /[)）]/gu);

/** The pieces between the marks; what stands inside brackets stays whole, as far as they are closed again. */
function piecesOf(cell: string, separator: string): readonly string[] {
  const pieces = cell.split(separator);
  const whole: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let piece = pieces[at] ?? '';
    let next = at;
    while (openIn(piece) > 0 && next + 1 < pieces.length) {
      next += 1;
      piece += separator + (pieces[next] ?? '');
    }
    // A bracket that is never closed is a smile or a slip: it holds nothing together.
    const isClosed = openIn(piece) <= 0;
    whole.push(isClosed ? piece : (pieces[at] ?? ''));
    if (isClosed) at = next;
  }
  return whole;
}

function partsOf(cell: string, { separator, isTight }: OptionMark): readonly string[] {
  const parts: string[] = [];
  for (const part of piecesOf(cell, separator)) {
    const before = parts.at(-1);
    if (isTight && before !== undefined && /^\s/u.test(part)) parts[parts.length - 1] = before + separator + part;
    else parts.push(part);
  }
  return parts;
}

/** What stands between the marks, trimmed; nothing is no part. */
function filledParts(cell: string, mark: OptionMark): readonly string[] {
  return partsOf(cell, mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The ticked options of a cell, each once; `a;b;` and `a; b` are the same two. */
export function splitOptions(cell: string, mark: OptionMark): ReadonlySet<string> {
  const parts = filledParts(cell, mark);
  return new Set(mark.joined ? joinParts(parts, mark.separator, mark.joined) : parts);
}

/** Sentences hold commas and slashes too; a mark like ┋ is written by the tool alone. */
const isUsualMark = (separator: string): boolean => /^[\s,;/|，；、]+$/u.test(separator);

/** Cells that a tool ends with the mark are lists even where a single option is ticked. */
function isList(cell: string, mark: OptionMark, options: ReadonlySet<string>): boolean {
  return options.size > 1 || (partsOf(cell, mark).length > 1 && filledParts(cell, mark).length === 1);
}

function countTicks(cells: ReadonlyMap<string, number>, mark: OptionMark): OptionProfile {
  const ticks = new Map<string, number>();
  let [answers, lists] = [0, 0];
  for (const [cell, times] of cells) {
    const options = splitOptions(cell, mark);
    answers += times;
    if (isList(cell, mark, options)) lists += times;
    for (const option of options) {
      const known = ticks.get(option);
      if (known !== undefined || ticks.size < distinctKept) ticks.set(option, (known ?? 0) + times);
    }
  }
  return { cells: answers, lists, ticks };
}

/** Watches the cells of one column: the first 20,000 different ones. */
export function optionWatch(mark: OptionMark): { look(text: string): void; profile(): OptionProfile } {
  const cells = new Map<string, number>();
  const look = (text: string): void => {
    const times = cells.get(text);
    if (times !== undefined || cells.size < cellsKept) cells.set(text, (times ?? 0) + 1);
  };
  const profile = (): OptionProfile => {
    const tally = emptyTally();
    if (isUsualMark(mark.separator))
      for (const [cell, times] of cells) tallyParts(tally, filledParts(cell, mark), times);
    const joined = joinedParts(tally);
    if (joined.size === 0) return countTicks(cells, mark);
    return { ...countTicks(cells, { ...mark, joined }), joined };
  };
  return { look, profile };
}

/**
 * Whether the cells list options: all end with the mark, the mark is never part of a sentence, or what it separates comes
 * back in other cells.
 */
export function listsOptions({ cells, lists, ticks }: OptionProfile, separator: string): boolean {
  if (lists === 0 || [...ticks.keys()].some((option) => option.length > longestOption)) return false;
  if (lists === cells || !isUsualMark(separator)) return true;
  const all = [...ticks.values()];
  const total = all.reduce((sum, count) => sum + count, 0);
  const again = all.filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return again * 2 >= total;
}

const inNumberOrder = (a: string, b: string): number => {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isFinite(first) && Number.isFinite(second) && first !== second) return first - second;
  return a < b ? -1 : 1;
};

/** The options worth an item each, in an order that does not depend on the rows, and how many were left out. */
export function optionsOf({ cells, ticks }: OptionProfile): {
  readonly options: readonly string[];
  readonly leftOut: number;
} {
  const least = cells >= enoughAnswers ? 2 : 1;
  const frequent = [...ticks].filter(([, count]) => count >= least);
  const kept = frequent.sort((a, b) => b[1] - a[1] || inNumberOrder(a[0], b[0])).slice(0, optionsKept);
  return { options: kept.map(([option]) => option).sort(inNumberOrder), leftOut: ticks.size - kept.length };
}
