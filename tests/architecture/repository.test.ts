/** Is what is published finished, free of one machine's paths, and where a stranger looks for it? */
import { expect, it } from 'vitest';
import { read, repositoryFiles, root } from './source-files.js';

const isText = (file: string): boolean => /(\.(ts|js|mjs|cjs|json|md|yaml|R|py|sql|txt)|^\.ci\/run)$/.test(file);
/** Put together here, so that this file does not hold the words it looks for. */
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
const homeFolder = /(^|[^\w.])(\/(home|Users|root)\/\w|[A-Z]:\\Users\\)/m;
const usualFolders = new Set(['app', 'builds', 'home', 'mnt', 'opt', 'root', 'srv', 'tmp', 'Users', 'usr', 'var']);

const textFiles = (): readonly string[] =>
  repositoryFiles().filter((file) => isText(file) && file !== 'package-lock.json');

/** `/folder/` of this checkout, unless every machine has a folder of that name. */
function machineFolder(): string | undefined {
  const first = root.split('/')[1];
  return first === undefined || usualFolders.has(first) ? undefined : `/${first}/`;
}

function namesMachineFolder(file: string): boolean {
  const folder = machineFolder();
  if (folder === undefined) return false;
  return new RegExp(`(^|[^\\w.])${folder}`, 'm').test(read(file));
}

it('the top level holds what it is meant to hold', () => {
  const allowed =
    /^(package(-lock)?\.json|tsconfig\.json|(README|CHANGELOG)\.md|LICENSE|(src|bin|fixtures|tests|\.ci)\/.*|\.[^/]+)$/;
  expect(repositoryFiles().filter((file) => !allowed.test(file))).toEqual([]);
});

it('no file speaks of unfinished work', () => {
  expect(textFiles().filter((file) => unfinished.test(read(file)))).toEqual([]);
});

it('no file names a folder of one machine', () => {
  expect(textFiles().filter((file) => homeFolder.test(read(file)) || namesMachineFolder(file))).toEqual([]);
});
