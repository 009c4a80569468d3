/** Which draft belongs to a questionnaire? Another one, or one that was changed, has a draft of its own. */
import { createHash } from 'node:crypto';
import type { Questionnaire } from './questionnaire.js';
import { writeQuestionnaire } from './write-questionnaire.js';

/** Sixteen hexadecimal digits; `whose` keeps the drafts of several people apart. */
export const draftMark = (questionnaire: Questionnaire, whose = ''): string =>
  createHash('sha256').update(writeQuestionnaire(questionnaire)).update(whose).digest('hex').slice(0, 16);
