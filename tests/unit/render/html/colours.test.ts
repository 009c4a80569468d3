/** Do the colours of a page stand out from their ground, on light and dark screens alike? */
import { describe, expect, it } from 'vitest';
import { colours } from '../../../../src/render/html/style/colours.js';
import { styleSheet } from '../../../../src/render/html/style/sheet.js';

type Colours = Readonly<Record<string, string>>;
const [light = {}, dark = {}] = colours.split('@media').map((part): Colours => {
  const rows = [...part.matchAll(/--([\w-]+): (#\w{6})/g)];
  return Object.fromEntries(rows.map(([, name = '', hex = '']) => [name, hex] as const));
});

/** What stands on what, word or line on ground. */
const pairs: readonly (readonly [string, string])[] = [
  ...['ink', 'muted', 'accent'].flatMap((word) => [[word, 'paper'] as const, [word, 'surface'] as const]),
  ...['good', 'bad', 'neutral'].map((word) => [word, `${word}-ground`] as const),
  ['bad', 'surface'],
  ['neutral', 'surface'],
  ...[1, 2, 3, 4, 5, 6].map((number) => [`c${String(number)}`, 'paper'] as const),
];

/** Relative luminance of WCAG 2.2, 0..1. */
function luminance(hex = '#000000'): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  it.each(pairs)('%s on %s has a contrast of at least 4.5', (word, ground) => {
    expect(contrast(scheme[word], scheme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

it('dark says every colour that light does', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

it('every colour that is used is there', () => {
  const used = new Set([...styleSheet.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
  used.delete('own');
  expect([...used].filter((name) => light[name] === undefined)).toEqual([]);
});

it('black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
});
