/** What of a topic is shown when nobody asked for that topic: what a reader needs first; the whole is a word away. */
import { number } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import type { Topic } from './topics.js';

/** Tables that answer a second question: shown with `--topic`, `--full` and in `--json`. */
export const secondaryTables: ReadonlySet<string> = new Set([
  'role-agreement',
  'voice-bounds',
  'loyalty-cuts',
  'loyal-by-choice-accounts',
  'loyalty-conduct',
  'loyalty-link',
  'retention-curves',
  'said-and-done',
  'asserted-verified-gap',
  'reached-outcomes',
  'outcomes-by-stage',
  'outcomes-by-due',
  'outcomes-by-role',
  'time-to-value',
  'programme-claims',
  'success-said',
  'account-stages',
  'next-due',
  'same-people',
  'return-difference',
  'roles-by-period',
  'nps-change-by-period',
  'linear-trend',
  'steps',
  'driver-shares-by-role',
  'service-by-priority',
  'service-by-group',
  'service-by-kind',
  'service-by-quarter',
  'service-funnel',
  'watermelon-by-quarter',
  'ticket-times',
  'service-levels-by-period',
  'service-levels-by-unit',
  'complaints-by-service',
  'time-to-fix',
  'left-after-unanswered',
]);

const isSecondary = (block: Block): boolean =>
  block.type === 'table' && secondaryTables.has(block.id.split(':')[0] ?? '');

/** What is said about a table that is left out says nothing without it; warnings and notices stay. */
function withoutSecondary({ blocks, ...section }: Section): Section {
  const kept = blocks.filter((block) => !isSecondary(block));
  const isOnlyWords = kept.every(({ type }) => type === 'paragraph');
  return { ...section, blocks: isOnlyWords && kept.length < blocks.length ? [] : kept };
}

/** That there are no records of a kind is worth saying only to who asked for them. */
const unasked: ReadonlySet<string> = new Set(['no-service', 'no-recovery']);

const isUnasked = ({ blocks }: Section): boolean =>
  blocks.length > 0 && blocks.every((block) => block.type === 'notice' && unasked.has(block.id));

/** The sections of a topic without its secondary tables, and how to get them. */
export function overviewOf(topic: Topic, all: readonly Section[]): readonly Section[] {
  const sections = all.filter((section) => !isUnasked(section));
  const leftOut = sections.flatMap(({ blocks }) => blocks).filter(isSecondary).length;
  if (leftOut === 0) return sections;
  const shown = sections.map(withoutSecondary).filter(({ blocks }) => blocks.length > 0);
  const last = shown.at(-1);
  const text = message('overview.left-out', { tables: number(leftOut, 'count'), topic });
  if (!last) return [];
  return [...shown.slice(0, -1), { ...last, blocks: [...last.blocks, { type: 'paragraph', text }] }];
}
