/** Writes the generated parts of the documentation; with --check it only tells which files are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedBlocks } from './blocks/index.js';
import { blockNames, fillBlocks } from './fill-blocks.js';

const root = join(import.meta.dirname, '../..');
const documents = ['README.md', 'src/README.md', 'src/metrics/README.md'];

interface Page {
  readonly name: string;
  readonly text: string;
  readonly filled: string;
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function readPage(name: string): Page | undefined {
  try {
    const text = readFileSync(join(root, name), 'utf8');
    return { name, text, filled: fillBlocks(text, generatedBlocks) };
  } catch (error) {
    complain(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function complainOfUnused(pages: readonly Page[]): void {
  const used = new Set(pages.flatMap(({ text }) => blockNames(text)));
  const unused = generatedBlocks.filter(({ name }) => !used.has(name)).map(({ name }) => name);
  for (const name of unused) complain(`No document shows "${name}". Add to one: <!-- generated:${name} -->`);
}

const pages = documents.flatMap((name) => readPage(name) ?? []);
complainOfUnused(pages);
for (const { name, filled } of pages.filter((page) => page.text !== page.filled)) {
  if (process.argv.includes('--check')) complain(`${name} is out of date. Run: npm run docs`);
  else {
    writeFileSync(join(root, name), filled);
    console.log(`${name} written.`);
  }
}
