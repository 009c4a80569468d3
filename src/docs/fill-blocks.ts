/** Which parts of a document are generated, and how they are put into it. */
import type { GeneratedBlock } from './generated-block.js';

const marker = /^<!-- generated:([a-z-]+) -->$/;
const end = '<!-- /generated -->';

function blockNamed(name: string, blocks: readonly GeneratedBlock[]): GeneratedBlock {
  const found = blocks.find((block) => block.name === name);
  if (found) return found;
  const known = blocks.map((block) => block.name).join(', ');
  throw new Error(`There is no generated block "${name}". Known: ${known}.`);
}

/** The names of the blocks a document asks for, in their order. */
export function blockNames(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => marker.exec(line)?.[1] ?? []);
}

/** The document with every generated part written anew; everything else stays as it is. */
export function fillBlocks(text: string, blocks: readonly GeneratedBlock[]): string {
  const written: string[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const begun = marker.exec(line)?.[1];
    if (begun !== undefined && open !== undefined) throw new Error(`The generated block "${open}" has no ${end}.`);
    if (begun !== undefined) {
      open = begun;
      written.push(line, '', blockNamed(begun, blocks).markdown(), '', end);
    } else if (line === end) {
      if (open === undefined) throw new Error(`${end} stands without a beginning.`);
      open = undefined;
    } else if (open === undefined) written.push(line);
  }
  if (open !== undefined) throw new Error(`The generated block "${open}" has no ${end}.`);
  return written.join('\n');
}
