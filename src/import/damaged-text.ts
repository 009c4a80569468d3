/** Which text of the table was damaged, how often, and where first? */
import type { DamageKind, DamageReading } from '../domain/import-audit.js';

/** What the bytes 0x80..0xBF look like when UTF-8 is read as Windows-1252 or Latin-1. */
const tail = '\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** Those of them that stand behind an accented capital in sound text too: IRMÃ”. */
const punctuation = '‘’“”–—…\\u00A0«»';

/** Each with what it is a damaged form of. */
const garbled: readonly string[] = [
  `(?<![A-ZÀ-Þ])[ÂÃ][${tail}]`, // é -> Ã©
  `[ÂÃ](?![${punctuation}])[${tail}]`, // CAFÉ -> CAFÃ‰
  `â€[${tail}]`, // ’ -> â€™
  `[ãï][€¼½»][${tail}]`, // ， -> ï¼Œ
  `[ä-é](?![${punctuation}•°]{2})[${tail}]{2}`, // 好 -> å¥½
  `(?:[ÐÑ][${tail}]){2,}`, // привет -> Ð¿Ñ€
  '锟斤拷', // U+FFFD, read as GBK
  '[锛銆鈥][\\u4E00-\\u9FFF\\uE000-\\uF8FF€?]', // ， -> 锛屼
  '[\\u3400-\\u9FFF]\\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\\)', // 术 -> 術(shù)
  '(?!([\\u00A1-\\u00FF])\\1+)[\\u00A1-\\u00FF]{6,}', // 服务很 -> ·þÎñºÜ
];

const patterns: Readonly<Record<DamageKind, RegExp>> = {
  lost: /\uFFFD/g,
  garbled: new RegExp(garbled.join('|'), 'g'),
};
const kinds = Object.keys(patterns) as readonly DamageKind[];

const beyondAscii = /[^\0-\x7F]/;
const around = 12;

/** How often each kind of damage occurs in a text. */
export function damageIn(text: string): Readonly<Record<DamageKind, number>> {
  return {
    lost: text.match(patterns.lost)?.length ?? 0,
    garbled: text.match(patterns.garbled)?.length ?? 0,
  };
}

/** A row as it stands in the file. */
export interface WatchedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: () => string;
}

export interface DamageWatch {
  look(row: WatchedRow): void;
  readings(): readonly DamageReading[];
}

/** Line and character of the first damage of a row; what stands around a lost character may tell what it was. */
function placeIn({ line, raw }: WatchedRow, kind: DamageKind): DamageReading['first'] {
  const text = raw();
  const match = new RegExp(patterns[kind].source).exec(text);
  const at = match?.index ?? 0;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  const column = lines.at(-1)?.length ?? 0;
  const [before, after] = [text.slice(Math.max(0, at - Math.min(around, column)), at), text.slice(at, at + around)];
  const word = /[^\s,;|"\t]*$/.exec(before)?.[0] ?? '';
  const shown = kind === 'lost' ? `${word}${/^[^\s,;|"\t]*/.exec(after)?.[0] ?? ''}` : (match?.[0] ?? '');
  return { line: line + lines.length - 1, character: column + 1, text: shown };
}

/** Counts damage by column while the rows go by. */
export function watchDamage(columns: readonly string[]): DamageWatch {
  const found = new Map<
    DamageKind,
    { readonly places: number[]; readonly lines: number[]; readonly first: DamageReading['first'] }
  >();
  const note = (row: WatchedRow, index: number): void => {
    const damage = damageIn(row.cells[index] ?? '');
    for (const kind of kinds) {
      if (damage[kind] === 0) continue;
      const known = found.get(kind) ?? { places: columns.map(() => 0), lines: [], first: placeIn(row, kind) };
      known.lines[index] ??= row.line;
      known.places[index] = (known.places[index] ?? 0) + damage[kind];
      found.set(kind, known);
    }
  };
  const look = (row: WatchedRow): void => {
    for (let index = 0; index < columns.length; index += 1) {
      if (beyondAscii.test(row.cells[index] ?? '')) note(row, index);
    }
  };
  const readings = (): readonly DamageReading[] =>
    [...found].map(([kind, { places, lines, first }]) => ({
      kind,
      places: places.reduce((sum, count) => sum + count, 0),
      columns: columns.flatMap((column, index) => {
        const count = places[index] ?? 0;
        const firstLine = lines[index];
        return count > 0 && firstLine !== undefined ? [{ column, places: count, firstLine }] : [];
      }),
      first,
    }));
  return { look, readings };
}
