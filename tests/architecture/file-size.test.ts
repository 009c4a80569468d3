/** Are files short enough to be read in one go? */
import { expect, it } from 'vitest';
import { read, typescriptFiles } from './source-files.js';

const longest = 250;
const usual = 80;
/** Tables of constants and messages may be as long as what they list. */
const isTable = (file: string): boolean =>
  /^src\/(text\/|domain\/(fields|[a-z-]+-words\.ts)|survey\/lint\/[a-z-]+-words\.ts|problems\/[a-z]+-problems\.ts|storage\/migrations\/)/.test(file);

const lineCount = (file: string): number => read(file).trimEnd().split('\n').length;

it('no file is longer than 250 lines', () => {
  const files = [...typescriptFiles('src'), ...typescriptFiles('tests')].filter((file) => !isTable(file));
  const tooLong = files.map((file) => ({ file, lines: lineCount(file) })).filter(({ lines }) => lines > longest);
  expect(tooLong).toEqual([]);
});

it('half of the source files have fewer than 80 lines', () => {
  const counts = typescriptFiles('src')
    .map(lineCount)
    .toSorted((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(usual);
});
