/** In which part of a whole report does each line stand? So that of thousands of lines a reviewer sees where bytes changed. */
import { createHash } from 'node:crypto';

/** The part that begins with a line, looked at with the line below it; undefined within a part. */
type Beginning = (line: string, below: string) => string | undefined;

const matched = (pattern: RegExp, line: string): string | undefined =>
  pattern.exec(line)?.slice(1).filter(Boolean).join(' ');

/** How each format says that another section begins; figures for scripts are parted by their metric. */
export const beginnings = {
  terminal: (line, below) => (/^(═+|─+)$/.test(below) ? line : undefined),
  markdown: (line) => matched(/^#+ (.+)$/, line),
  csv: (line) => matched(/^\uFEFF?(?:(results,[\w-]+)|([\w:-]+)),/, line),
  json: (line) =>
    matched(/^ {2}"(results|lossAudits|furtherFindings)": \[$/, line) ??
    matched(/^ {6}"(?:id|metric)": "(.+)",$/, line),
  html: (line) => matched(/<h[123] id="([^"]+)"/, line),
} as const satisfies Readonly<Record<string, Beginning>>;

export type TextFormat = keyof typeof beginnings;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The lines of each part together, though they may stand apart. */
function partsOf(format: TextFormat, text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n');
  const parts = new Map<string, string[]>();
  let name = '(begin)';
  for (const [at, line] of lines.entries()) {
    name = beginnings[format](line, lines[at + 1] ?? '') ?? name;
    const part = parts.get(name);
    if (part) part.push(line);
    else parts.set(name, [line]);
  }
  return new Map([...parts].map(([part, its]) => [part, its.join('\n')]));
}

/** One line for the whole, byte for byte, and one for each part: its name, how many bytes, their SHA-256. */
export function digestsOf(format: TextFormat, text: string): string {
  const lineOf = (name: string, part: string): string => `${sha256(part)} ${String(Buffer.byteLength(part))} ${name}`;
  const parts = [...partsOf(format, text)].map(([name, part]) => lineOf(name, part));
  return `${[lineOf('(whole)', text), ...parts].join('\n')}\n`;
}
