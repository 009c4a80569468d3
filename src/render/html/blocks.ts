/** How do the blocks of a section stand on a page? */
import type { Block } from '../../report/document.js';
import { cardsOf } from './cards.js';
import { drawPicture, drawQuadrant } from './charts/draw-picture.js';
import { element, type Content } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';
import { quadrantOf } from './quadrant.js';
import { definitionsOf, findingsOf, noticesOf } from './sentences.js';
import { figureOf } from './tables.js';

/** Neighbours of one kind make one list. */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0]?.type === block.type) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function ofType<Type extends Block['type']>(
  blocks: readonly Block[],
  type: Type,
): readonly Extract<Block, { readonly type: Type }>[] {
  return blocks.filter((block): block is Extract<Block, { readonly type: Type }> => block.type === type);
}

interface Run {
  readonly blocks: readonly Block[];
  readonly type: Block['type'];
  /** How many findings of the section stand before it. */
  readonly findingsBefore: number;
}

function runOf({ blocks, type, findingsBefore }: Run, page: Page): Content {
  switch (type) {
    case 'paragraph':
      return ofType(blocks, type).map(({ text }) => element('p', {}, prose(page.say(text))));
    case 'finding':
      return findingsOf(ofType(blocks, type), { page, before: findingsBefore });
    case 'table':
      return ofType(blocks, type).map((table) => figureOf(table, page, drawPicture(table, page)));
    case 'key-figures':
      return ofType(blocks, type).map((figures) => cardsOf(figures, page));
    case 'quadrant':
      return ofType(blocks, type).map((quadrant) => quadrantOf(quadrant, page, drawQuadrant(quadrant, page)));
    case 'notice':
      return noticesOf(ofType(blocks, type), page);
    case 'definition':
      return definitionsOf(ofType(blocks, type), page);
  }
}

/** The blocks in the order in which they stand. */
export function blocksOf(blocks: readonly Block[], page: Page): Content {
  let findingsBefore = 0;
  return runsOf(blocks).map((run) => {
    const type = run[0]?.type ?? 'paragraph';
    const written = runOf({ blocks: run, type, findingsBefore }, page);
    if (type === 'finding') findingsBefore += run.length;
    return written;
  });
}
