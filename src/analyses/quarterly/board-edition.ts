/**
 * The report on a few pages, for a board: the summary, the key figures, one table a chapter, whom to call, limits. It is cut out
 * of the full report and nothing is worked out anew, so it can show nothing that the full one withholds.
 */
import { number } from '../../report/build.js';
import type { Block, Report, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { limitsSection, methodSection } from './appendix.js';
import { isAtAGlance } from './at-a-glance.js';
import { shortChapter } from './board-tables.js';
import { chaptersOfTopics, type ChapterId, type TopicChapter } from './chapters.js';

const isOf =
  (id: ChapterId) =>
  ({ chapter }: Section): boolean =>
    chapter?.id === id;

/** The line that points to findings at the end of the document: here they stand in the other one. */
function pointingToFull(block: Block): Block {
  if (block.type !== 'paragraph' || block.text.key !== 'section.findings.more-at-end') return block;
  return { ...block, text: message('section.findings.more-in-full', { left: block.text.params['left'] ?? '' }) };
}

const withBlocks = (section: Section, change: (block: Block) => Block): Section => ({
  ...section,
  blocks: section.blocks.map(change),
});

const tablesIn = (sections: readonly Section[]): number =>
  sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'table' || type === 'quadrant').length;

/** A section that is a chapter by itself: on paper chapters begin a page, and a few lines each would be mostly white. */
function withoutChapter({ id, title, blocks }: Section): Section {
  return { id, title, blocks };
}

/** What was left out, and where it stands. */
function whereFullSection(full: Report, shown: readonly Section[]): Section {
  const text = message('edition.where-full', {
    shown: number(tablesIn(shown), 'count'),
    all: number(tablesIn(full.sections), 'count'),
    findings: number(full.furtherFindings?.length ?? 0, 'count'),
  });
  return { id: 'edition', title: message('edition.where-full.title'), blocks: [{ type: 'paragraph', text }] };
}

function titleOf({ about: { title, asOf } }: Report): Message {
  if (title) return message('report.title.board', { title });
  return message('report.title.board', {
    title: asOf === undefined ? message('report.title.unknown') : message('report.title.stated', { date: asOf }),
  });
}

/** The short edition of a full quarterly report. */
export function boardEdition(full: Report): Report {
  const { schema, formatVersion, about, sections, results } = full;
  const figures = results.filter(isAtAGlance);
  const shown = [
    ...sections.filter(isOf('cover')),
    ...sections.filter(isOf('summary')).map((section) => withBlocks(section, pointingToFull)),
    ...(Object.keys(chaptersOfTopics) as TopicChapter[]).flatMap((id) =>
      shortChapter(id, sections.filter(isOf(id))).map(withoutChapter),
    ),
  ];
  const end = [methodSection(figures, about), limitsSection(), whereFullSection(full, shown)];
  return {
    schema,
    formatVersion,
    about: { ...about, title: titleOf(full) },
    sections: [...shown, ...end],
    results: figures,
  };
}
