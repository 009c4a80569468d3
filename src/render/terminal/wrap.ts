/** How does text break into lines of a terminal, Chinese and emoji included, without losing a character or splitting a number? */
import { charactersOf, textWidth } from './text-width.js';

const digits = String.raw`[+\u2212]?\d[\d,.]{0,24}\*?`;
const end = String.raw`(?:< )?${digits}(?: [^\s[\],]{1,12})?`;
/** Numbers whose inner spaces must not break: intervals, percentages, comparisons. */
const numberPattern = new RegExp(
  String.raw`\[${end}, ${end}\]|(?:\p{L}{1,12} )?[<>=] ${digits}(?: %)?|${digits} %`,
  'gu',
);

const breakingSpace = /^[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/;
/** Scripts written without spaces, and emoji: a line may break on either side. */
const breaksAnywhere =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF\p{Emoji_Presentation}]/u;
const neverFirst = /^[\p{Pe}\p{Pf}，。、；：？！…—·～％.,;:!?%*’”々ー-]/u;
const neverLast = /[\p{Ps}\p{Pi}‘“]$/u;

/** A run that stays on one line if it can, with the space that stands before it. */
interface Run {
  readonly space: string;
  readonly text: string;
  /** Columns of the text; characters keep their width wherever a line breaks, so widths of runs add up. */
  readonly width: number;
}

function unbreakableSpaces(text: string, width: number): ReadonlySet<number> {
  const spaces = new Set<number>();
  for (const match of text.matchAll(numberPattern)) {
    if (textWidth(match[0]) > width) continue;
    for (let at = 0; at < match[0].length; at += 1) if (match[0][at] === ' ') spaces.add(match.index + at);
  }
  return spaces;
}

const letterOrDigit = /^[A-Za-z0-9]$/;

function mayBreakBetween(before: string, after: string): boolean {
  if (letterOrDigit.test(before) && letterOrDigit.test(after)) return false;
  if (neverFirst.test(after) || neverLast.test(before)) return false;
  return breaksAnywhere.test(before) || breaksAnywhere.test(after);
}

/** The runs of a text; numbers that fit in `width` are one run with their unit. */
function runsOf(text: string, width: number): readonly Run[] {
  const kept = unbreakableSpaces(text, width);
  const runs: Run[] = [];
  let space = '';
  let run = '';
  let runWidth = 0;
  let last = '';
  const close = (): void => {
    if (run === '') return;
    runs.push({ space, text: run, width: runWidth });
    space = '';
    run = '';
    runWidth = 0;
  };
  let index = 0;
  for (const segment of charactersOf(text)) {
    const isKept = kept.has(index);
    index += segment.length;
    if (!isKept && breakingSpace.test(segment)) {
      close();
      space += segment;
    } else {
      if (run !== '' && mayBreakBetween(last, segment)) close();
      run += segment;
      runWidth += textWidth(segment);
      last = segment;
    }
  }
  close();
  return runs;
}

/** Cuts a run that no line can hold, between characters; a single character wider than a line, inside it. */
function cut(run: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  const parts = charactersOf(run).flatMap((character) => (textWidth(character) > width ? [...character] : [character]));
  for (const part of parts) {
    if (piece !== '' && textWidth(piece + part) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}

/** Lines no wider than `width`, at least one; only the spaces where lines break are dropped. */
export function wrapText(text: string, width: number): readonly string[] {
  if (textWidth(text) <= width && !/^\s|\s$/.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const run of runsOf(text, width)) {
    const space = line === '' ? '' : run.space;
    const longer = lineWidth + textWidth(space) + run.width;
    if (longer <= width) {
      line += space + run.text;
      lineWidth = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = run.width <= width ? [run.text] : cut(run.text, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    lineWidth = textWidth(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The widest run of a text: what a column must hold so that nothing has to be cut. */
export function widestRun(text: string): number {
  return runsOf(text, Number.MAX_SAFE_INTEGER).reduce((widest, run) => Math.max(widest, run.width), 0);
}
