/** What does a questionnaire ask, as far as rules about what is missing need to know? */
import type { Construct } from '../../domain/constructs.js';
import type { LintItem, LintSubject } from './rule.js';
import { spoken } from './texts.js';

export const asks = ({ items }: LintSubject, constructs: readonly Construct[]): boolean =>
  items.some(({ construct }) => constructs.includes(construct));

/** A survey of customers about all of it; of a single encounter, or of customers of customers, less is expected. */
export const isRelationship = (subject: LintSubject): boolean =>
  (subject.kind === undefined || subject.kind === 'relationship' || subject.kind === 'outcome') &&
  asks(subject, ['satisfaction', 'recommend', 'repurchase', 'renew']);

const overall = {
  en: /\b(?:overall|all in all|in general|all things considered)\b/iu,
  'zh-CN': /总体|整体|总的来说|综合/u,
};

/** Asks for a judgement of everything together. */
export const isGeneral = ({ construct, text }: LintItem): boolean =>
  construct === 'recommend' ||
  (construct === 'satisfaction' && spoken(text).some(([language, words]) => overall[language].test(words)));
