/** Do program, package and change log speak of one version? */
import { expect, it } from 'vitest';
import { version } from '../../src/cli/version.js';
import { read } from './source-files.js';

it('the program says the version of its package', () => {
  const packageJson = JSON.parse(read('package.json')) as { readonly version: string };
  expect(version).toBe(packageJson.version);
});

it('the newest entry of the change log is the version of the program', () => {
  expect(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
