/** Do names say something? Words that fit everything are refused. */
import { expect, it } from 'vitest';
import { read, typescriptFiles } from './source-files.js';

const emptyWords = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'handler', 'data', 'info', 'misc'];
/** Service is a thing customers judge: a topic of analyses, metrics and their words; elsewhere it says nothing. */
const serviceIsTheTopic = /^(src\/(analyses|metrics|text|docs)|tests)\//;

const isEmptyWord = (word: string): boolean => emptyWords.includes(word.toLowerCase());
const wordsOfPath = (path: string): readonly string[] => path.split(/[/.\-_]/);
const wordsOfName = (name: string): readonly string[] => name.split(/(?=[A-Z])|_/);

function exportedNames(file: string): readonly string[] {
  const exports = read(file).matchAll(/^export (?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm);
  return [...exports].map(([, name]) => name!);
}

it('no file or folder has a name that would fit any file', () => {
  const files = [...typescriptFiles('src'), ...typescriptFiles('tests')];
  expect(files.filter((file) => wordsOfPath(file).some(isEmptyWord))).toEqual([]);
});

it('a file is called service only where service is the topic', () => {
  const files = typescriptFiles('src').filter((file) => !serviceIsTheTopic.test(file));
  expect(files.filter((file) => wordsOfPath(file).includes('service'))).toEqual([]);
});

it('no exported name has a word that would fit anything', () => {
  const names = typescriptFiles('src').flatMap((file) => exportedNames(file).map((name) => ({ file, name })));
  expect(names.filter(({ name }) => wordsOfName(name).some(isEmptyWord))).toEqual([]);
});
