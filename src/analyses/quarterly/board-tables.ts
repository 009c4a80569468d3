/** Which one table of a chapter answers its question, for somebody who reads one? */
import type { Block, Section } from '../../report/document.js';
import type { Value } from '../../text/value.js';
import type { TopicChapter } from './chapters.js';

/** The first that is there is taken, of each survey that has it; without any of them the first that is drawn. */
const wanted: Readonly<Record<TopicChapter, readonly string[]>> = {
  roles: ['role-satisfaction', 'role-nps'],
  loyalty: ['loyalty-classes', 'stated-loyalty', 'customers-left'],
  outcomes: ['outcome-rates', 'missed-outcomes'],
  service: ['watermelon', 'sla-attainment', 'service-by-service'],
  trust: ['response-by-role', 'response-rates', 'accounts-covered'],
  drivers: ['importance-performance', 'driver-shares', 'items'],
  change: ['satisfaction-change-by-role', 'change', 'satisfaction-change-by-period'],
  accounts: ['accounts-to-call'],
};

type Shown = Extract<Block, { readonly type: 'table' | 'quadrant' }>;

const isShown = (block: Block): block is Shown => block.type === 'table' || block.type === 'quadrant';

/** `stated-loyalty:relationship` is that of one survey. */
const nameOf = ({ id }: Shown): string => id.split(':')[0] ?? '';

const isDrawn = (block: Shown): boolean => block.type === 'quadrant' || block.picture !== undefined;

/** The topic of a section that is no survey's: `service:promise` and `service:where` speak of the same tickets. */
const topicsOfOneSource: ReadonlySet<string> = new Set(['service', 'outcomes']);
const topicOf = ({ id }: Section): string => id.split(':')[0] ?? '';

/** What must be read before the table: notices of its section, and of its topic where that stands in several sections. */
function noticesFor(section: Section, chapter: readonly Section[]): readonly Block[] {
  const isOfTopic = topicsOfOneSource.has(topicOf(section));
  const sections = isOfTopic ? chapter.filter((one) => topicOf(one) === topicOf(section)) : [section];
  const notices = sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'notice');
  const seen = new Map(notices.map((notice) => [JSON.stringify(notice), notice]));
  return [...seen.values()];
}

interface Placed {
  readonly section: Section;
  readonly block: Shown;
}

function placedIn(sections: readonly Section[], isWanted: (block: Shown) => boolean): readonly Placed[] {
  return sections.flatMap((section) => {
    const block = section.blocks.filter(isShown).find(isWanted);
    return block ? [{ section, block }] : [];
  });
}

function tablesOf(chapter: TopicChapter, sections: readonly Section[]): readonly Placed[] {
  const named = wanted[chapter].map((name) => placedIn(sections, (block) => nameOf(block) === name));
  const found = named.find((placed) => placed.length > 0);
  if (found) return found;
  return [...placedIn(sections, isDrawn), ...placedIn(sections, () => true)].slice(0, 1);
}

const isUncertain = (value: Value): boolean =>
  value.type === 'label' &&
  typeof value.label === 'object' &&
  'key' in value.label &&
  value.label.key === 'drivers.quadrant.not-certain';

/** One panel is read at a glance, and a map on which no place is certain tells nothing; the table has all of it. */
function withShortPicture(block: Shown): Shown {
  if (block.type === 'quadrant' || block.picture === undefined) return block;
  const { picture, ...table } = block;
  if (picture.type === 'intervals') return { ...table, picture: { ...picture, panels: picture.panels.slice(0, 1) } };
  const tellsNothing = picture.type === 'importance-performance' && table.rows.every((row) => row.some(isUncertain));
  return tellsNothing ? table : block;
}

/** The chapter with its one table of each survey; a chapter without any figure says what it lacks, as it does at length. */
export function shortChapter(chapter: TopicChapter, sections: readonly Section[]): readonly Section[] {
  const placed = tablesOf(chapter, sections);
  if (placed.length === 0) return sections.filter(({ id }) => id.startsWith('missing:'));
  return placed.map(({ section, block }) => ({
    ...section,
    blocks: [...noticesFor(section, sections), withShortPicture(block)],
  }));
}

/** Where the key figures already show the changes, what stands before the table of them is left: what was not found, and why. */
export function withNoticesAlone(section: Section): readonly Section[] {
  const blocks = section.blocks.filter(({ type }) => type === 'notice');
  return blocks.length > 0 ? [{ ...section, blocks }] : [];
}
