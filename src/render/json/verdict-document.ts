/** The verdict of a gate as JSON: no number where the figure is withheld. */
import type { Verdict } from '../../report/document.js';
import type { VerdictDocument } from '../../report/verdict-schema.js';
import type { Language } from '../../text/language.js';
import { picked } from './picked.js';
import { messageDocument } from './value-document.js';

const facts = [
  'gate',
  'expression',
  'metric',
  'by',
  'survey',
  'outcome',
  'effect',
  'judgedBy',
  'unit',
  'atLeast',
  'atMost',
  'value',
  'low',
  'high',
  'answers',
] as const;

/** Its facts, then its reason and what to do next in words. */
export function verdictDocument(verdict: Verdict, language: Language): VerdictDocument {
  return {
    ...picked(verdict, facts),
    title: messageDocument(verdict.title, language),
    bar: messageDocument(verdict.bar, language),
    says: messageDocument(verdict.says, language),
    reason: messageDocument(verdict.reason, language),
    ...(verdict.next ? { next: messageDocument(verdict.next, language) } : {}),
    ...picked(verdict, ['severity', 'owner', 'note', 'at']),
  };
}
