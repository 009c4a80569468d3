/** Does each file say on its first line which question it answers? */
import { expect, it } from 'vitest';
import { read, typescriptFiles } from './source-files.js';

it('every source file begins with a comment that says what it is for', () => {
  const silent = typescriptFiles('src').filter((file) => !/^\/\*\*(?: \S|\n)/.test(read(file)));
  expect(silent).toEqual([]);
});
