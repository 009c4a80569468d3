/** Which chapters has a quarterly report, in which order, and which topics stand in each? */
import type { Topic } from '../topics.js';

/** Who is satisfied, who stays, who succeeded; then what was promised, whether it may be believed, why, and what to do. */
export const chaptersOfTopics = {
  roles: ['roles', 'weighting'],
  loyalty: ['loyalty'],
  outcomes: ['outcomes'],
  service: ['service'],
  trust: ['coverage', 'load', 'integrity', 'recovery', 'prediction'],
  drivers: ['drivers', 'items'],
  change: ['change'],
  accounts: ['accounts'],
} as const satisfies Readonly<Record<string, readonly Topic[]>>;

export type TopicChapter = keyof typeof chaptersOfTopics;
export type ChapterId = 'cover' | 'summary' | TopicChapter | 'appendix';
