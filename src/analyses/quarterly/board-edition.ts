/**
 * The report on a few pages, for a board: findings, key figures with their changes, whom to call, one table or picture a chapter,
 * how it was asked, limits. It is cut out of the full report and nothing is worked out anew, so it can show nothing that the full
 * one withholds; only its words are plainer.
 */
import { number } from '../../report/build.js';
import type { Block, Report, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { limitsSection } from './appendix.js';
import { changesTable, isAtAGlance } from './at-a-glance.js';
import { withJoinedChanges } from './board-glance.js';
import { shortChapter, withNoticesAlone } from './board-tables.js';
import { inBoardWords } from './board-words.js';
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

/** How sure the figures are, what was left out, and where it stands. */
function methodSection(full: Report, shown: readonly Section[]): Section {
  const method = message('board.method', { level: { type: 'number', value: full.about.confidence, unit: 'level' } });
  const whereFull = message('board.edition.where-full', {
    shown: number(tablesIn(shown), 'count'),
    all: number(tablesIn(full.sections), 'count'),
    findings: number(full.furtherFindings?.length ?? 0, 'count'),
  });
  const blocks = [method, whereFull].map((text): Block => ({ type: 'paragraph', text }));
  return { id: 'appendix:method', title: message('appendix.method.title'), blocks };
}

function titleOf({ about: { title, asOf } }: Report): Message {
  if (title) return message('report.title.board', { title });
  return message('report.title.board', {
    title: asOf === undefined ? message('report.title.unknown') : message('report.title.stated', { date: asOf }),
  });
}

/** That tickets are rated too is told to whoever could import their ratings otherwise. */
const withoutTickets = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter((block) => !('id' in block && block.id === 'ticket-satisfaction')),
});

/** Whom to call comes before the pictures; how it was asked comes after them. The filter stands before everything. */
function shownOf({ sections }: Report): readonly Section[] {
  const cover = sections.filter(isOf('cover'));
  const summary = sections
    .filter(isOf('summary'))
    .map((section) => withBlocks(section, pointingToFull))
    .map((section) => ({ ...section, blocks: withJoinedChanges(section.blocks) }));
  const isCompared = sections.some(({ blocks }) => blocks.some((block) => 'id' in block && block.id === changesTable));
  const chapters = (Object.keys(chaptersOfTopics) as TopicChapter[]).map(
    (id) => [id, shortChapter(id, sections.filter(isOf(id)))] as const,
  );
  const pictures = chapters.filter(([id]) => id !== 'accounts');
  return [
    ...cover.filter(({ id }) => id === 'filters'),
    ...summary,
    ...chapters.filter(([id]) => id === 'accounts').flatMap(([, own]) => own),
    ...pictures.flatMap(([id, own]) => (id === 'change' && isCompared ? own.flatMap(withNoticesAlone) : own)),
    ...cover.filter(({ id }) => id !== 'filters').map(withoutTickets),
  ].map(withoutChapter);
}

/** The short edition of a full quarterly report. */
export function boardEdition(full: Report): Report {
  const { schema, formatVersion, about, results } = full;
  const shown = shownOf(full);
  const surveys = new Set(results.flatMap(({ survey }) => (survey === undefined ? [] : [survey])));
  return {
    schema,
    formatVersion,
    // Which files were read, and their checksums, stand in the full report.
    about: { ...about, title: titleOf(full), files: [] },
    sections: inBoardWords([...shown, methodSection(full, shown), limitsSection()], surveys.size),
    results: results.filter(isAtAGlance),
  };
}
