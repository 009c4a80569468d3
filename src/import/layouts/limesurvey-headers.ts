/** What does each header of a LimeSurvey export name: a code, a text or both, and which part of a question? */
import { headerWord } from './tool-columns.js';

/** Headers as the export was asked for: codes, texts, or a code before each text. */
export type HeaderStyle = 'codes' | 'texts' | 'both';

export interface LimeHeader {
  readonly index: number;
  /** What the column is called in `--map`. */
  readonly name: string;
  readonly label: string;
  /** The question: its code, or its text where there is no code. */
  readonly question: string;
  /** What stands in brackets: a row of an array, an option, `other`, `comment`. */
  readonly part?: string;
  /** The same in words. */
  readonly partLabel?: string;
  /** Two scales ask the same row twice. */
  readonly isDual: boolean;
}

const coded = /^([\p{L}_][\p{L}\p{N}_]*(?:\[[^\]]*\])*)\. ?(.*)$/su;
const bracketed = /^(.*?)\s*\[([^[\]]*)\](?:\s*\[([^[\]]*)\])?\s*$/su;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function parts(text: string): Pick<LimeHeader, 'question' | 'part' | 'isDual'> {
  const found = bracketed.exec(text);
  if (!found) return { question: text, isDual: false };
  const [, question = '', part = '', scale] = found;
  return { question, part, isDual: scale !== undefined };
}

/** `Q1_SQ001` of older exports and those for R: at least two columns share what stands before. */
function underscored(codes: readonly string[]): (code: string) => string {
  const shared = new Map<string, number>();
  const before = (code: string): string | undefined => /^(.+?)_[^_]+$/.exec(code)?.[1];
  for (const code of codes) {
    const base = before(code);
    if (base !== undefined) shared.set(base, (shared.get(base) ?? 0) + 1);
  }
  return (code) => {
    const base = before(code);
    if (base === undefined || code.includes('[')) return code;
    const isPart = (shared.get(base) ?? 0) > 1 || codes.includes(base);
    const [row = '', scale] = code.slice(base.length + 1).split('#');
    return isPart ? `${base}[${row}]${scale === undefined ? '' : `[${scale}]`}` : code;
  };
}

function ofBoth(index: number, written: string): LimeHeader {
  const [, code = written, text = ''] = coded.exec(written) ?? [];
  const label = oneLine(text.replace(/:?\s*\[\]\s*$/u, ''));
  const { part: partLabel } = parts(label);
  return {
    ...{ index, name: code, label: label || code },
    ...parts(code),
    ...(partLabel === undefined || partLabel === '' ? {} : { partLabel }),
  };
}

/** Which style the header is in, or undefined where it is none of this tool. */
export function headerStyle(header: readonly string[]): HeaderStyle | undefined {
  const words = header.map(headerWord);
  const begins = (all: readonly string[]): boolean =>
    all.every((word) => words.some((cell) => cell === word || cell.startsWith(`${word}. `)));
  if (words[0] === 'id' && begins(['submitdate', 'lastpage'])) return 'codes';
  if (words[0]?.startsWith('id. ') && begins(['submitdate', 'lastpage'])) return 'both';
  const isText = words[0] === 'response id' && ['date submitted', 'last page'].every((word) => words.includes(word));
  return isText ? 'texts' : undefined;
}

/** The headers in order; `texts` repeat, so that the names are made unique by the caller. */
export function limeHeaders(header: readonly string[]): readonly LimeHeader[] {
  const style = headerStyle(header) ?? 'codes';
  const written = header.map((cell) => cell.trim());
  const toBrackets = underscored(written);
  return written.map((cell, index): LimeHeader => {
    if (style === 'both') return ofBoth(index, cell);
    if (style === 'codes') return { index, name: cell, label: cell, ...parts(toBrackets(cell)) };
    return { index, name: cell, label: oneLine(cell), ...parts(oneLine(cell)) };
  });
}
