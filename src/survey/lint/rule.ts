/** What is a lint rule: what it looks at, how it finds it, why, on whose authority, and how it is shown to hold? */
import type { SurveyKind } from '../../domain/surveys.js';
import type { Wording } from '../../text/value.js';
import type { QuestionnaireItem, QuestionnaireLanguage } from '../questionnaire.js';
import type { LintSource } from './sources.js';

/** error: answers cannot be trusted; warning: they may be wrong for some; note: worth a thought. */
export const lintSeverities = ['error', 'warning', 'note'] as const;
export type LintSeverity = (typeof lintSeverities)[number];

/** An item as far as it is known: an export does not say whether "does not apply" could be answered. */
export type LintItem = Omit<QuestionnaireItem, 'hasNotApplicable' | 'isRequired' | 'attentionAnswer'> & {
  readonly hasNotApplicable?: boolean | undefined;
};

/** What is asked, before any answer. */
export interface LintSubject {
  /** Undefined where nobody stated it. */
  readonly kind?: SurveyKind | undefined;
  readonly items: readonly LintItem[];
  /** Title, introduction and thanks, for the time it takes to read them. */
  readonly frame: readonly QuestionnaireItem['text'][];
  /** False for an export: words of answers and "does not apply" are then unknown, not absent. */
  readonly knowsAnswers: boolean;
}

/** One place where a rule holds. */
export interface LintHit {
  /** Undefined where the questionnaire as a whole is meant. */
  readonly item?: LintItem;
  /** The language of the text it was found in; undefined where it lies in no text. */
  readonly language?: QuestionnaireLanguage;
  /** The words that show it, as they stand in the text, or what was counted. */
  readonly words?: string | Wording;
}

export type ExampleItem = Partial<LintItem> & { readonly text: Wording };

export interface LintRule {
  readonly id: string;
  readonly severity: LintSeverity;
  /** What is wrong, as a short sentence without a full stop. */
  readonly name: Wording;
  readonly reason: Wording;
  readonly suggestion: Wording;
  readonly sources: readonly LintSource[];
  /** Executed as tests: the bad one is found in both languages, the good one in neither. */
  readonly bad: readonly ExampleItem[];
  readonly good: readonly ExampleItem[];
  /** Set where words of answers or "does not apply" must be known. */
  readonly needsAnswers?: true;
  readonly find: (subject: LintSubject) => readonly LintHit[];
}
