/** How many seconds does a cell name? */
import { parseNumber } from './parse-number.js';

const clock = /^(\d{1,3}):([0-5]?\d):([0-5]?\d)$/;
const part =
  /(\d+(?:\.\d+)?)\s*(天|日|小时|时|分钟|分|秒钟?|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)/giu;

/** Each unit by what its word begins with; `m` alone is a minute, nobody answers for months. */
const secondsByUnit: readonly (readonly [string, number])[] = [
  ['天', 86_400],
  ['日', 86_400],
  ['小时', 3_600],
  ['时', 3_600],
  ['分', 60],
  ['秒', 1],
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
];

function secondsOf(unit: string): number {
  return secondsByUnit.find(([start]) => unit.toLowerCase().startsWith(start))?.[1] ?? 0;
}

/** `10秒`, `2分30秒`, `1.0分钟30.0秒`, `1h 5m`, `00:02:30` or a bare number of seconds; undefined for what is none of these. */
export function parseDuration(cell: string, decimal?: '.' | ','): number | undefined {
  const text = cell.normalize('NFKC').trim();
  const hours = clock.exec(text);
  if (hours) return Number(hours[1]) * 3_600 + Number(hours[2]) * 60 + Number(hours[3]);
  const parts = [...text.matchAll(part)];
  // What is left beside the parts would be lost: "3分 (及格)" is a score, not three minutes.
  if (parts.length > 0 && text.replace(part, '').trim() === '') {
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * secondsOf(unit ?? ''), 0);
  }
  const value = parseNumber(text, decimal);
  return value === undefined || value < 0 ? undefined : value;
}
