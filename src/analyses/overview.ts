/** What of a topic is worked out when nobody asked for that topic: what a reader needs first; the whole is a word away. */
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import type { AnalysisSettings } from './analysis.js';
import type { Topic } from './topics.js';

/** Topics that answer second questions: what those are stands in the text `overview.more.<topic>`. */
const deeperTopics = [
  'roles',
  'loyalty',
  'outcomes',
  'change',
  'drivers',
  'coverage',
  'load',
  'service',
  'recovery',
  'prediction',
  'integrity',
] as const;
type DeeperTopic = (typeof deeperTopics)[number];

const isDeeper = (topic: Topic): topic is DeeperTopic => deeperTopics.some((one) => one === topic);

/**
 * A part that answers a second question: worked out with `--topic`, `--full` and in `--json`, and not at all otherwise. A
 * part that brings findings is no such part: findings are the same at every depth.
 */
export const inTheWhole = <P>({ depth }: Pick<AnalysisSettings, 'depth'>, part: () => P): readonly P[] =>
  depth === 'whole' ? [part()] : [];

const hasTable = ({ blocks }: Section): boolean => blocks.some(({ type }) => type === 'table');

/** Says at the end of a topic what more it can answer; where nothing could be answered there is no more. */
export function withMoreToAsk(topic: Topic, sections: readonly Section[]): readonly Section[] {
  const last = sections.findLast(hasTable);
  if (!last || !isDeeper(topic)) return sections;
  const words = { more: message(`overview.more.${topic}`), topic };
  const line: Block = { type: 'paragraph', text: message('overview.left-out', words) };
  return sections.map((section) => (section === last ? { ...section, blocks: [...section.blocks, line] } : section));
}
