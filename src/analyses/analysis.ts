/** What an analysis is: a question to the counts that answers with sections, findings and figures. */
import type { CountSource, Dimension, Question } from '../counts/count-source.js';
import type { Survey } from '../domain/surveys.js';
import type { WithholdingRule } from '../metrics/withhold.js';
import type { Figure, Finding, Section } from '../report/document.js';

export interface AnalysisSettings {
  /** Confidence level of intervals, 0..1. */
  readonly confidence: number;
  /** k: the smallest group shown of a confidential survey. */
  readonly minimumGroup: number;
  /** Applies the confidential rules to every survey, for a document that leaves the team. */
  readonly isForPublication: boolean;
  /** The day the report speaks of (ISO): what is due, decided and measured by then. */
  readonly asOf: string | undefined;
  readonly where: Question['where'];
  /** Further splits, as the user named them. */
  readonly by: readonly { readonly name: string; readonly dimension: Dimension }[];
  /** What to do with single figures where roles disagree. */
  readonly headline: 'withheld' | 'stamped';
}

export interface AnalysisContext {
  readonly source: CountSource;
  /** The surveys looked at, in the order of their names. */
  readonly surveys: readonly Survey[];
  readonly settings: AnalysisSettings;
}

/** Findings of all analyses compete for the seven places: the heavier goes first. */
export interface RankedFinding {
  readonly weight: number;
  readonly finding: Finding;
}

export interface AnalysisResult {
  readonly sections: readonly Section[];
  readonly findings: readonly RankedFinding[];
  readonly figures: readonly Figure[];
}

export interface Analysis {
  readonly id: string;
  readonly run: (context: AnalysisContext) => AnalysisResult;
}

/** One survey looked at by one analysis. */
export interface SurveyView {
  readonly source: CountSource;
  readonly survey: Survey;
  readonly settings: AnalysisSettings;
  readonly rule: WithholdingRule;
  /** True when accounts may be named and single accounts listed. */
  readonly mayNameAccounts: boolean;
}

/** Confidential surveys, and everything under `--publish`, are shown by the rules of small groups. */
export function viewOf({ source, settings }: AnalysisContext, survey: Survey): SurveyView {
  const isConfidential = settings.isForPublication || survey.confidentiality === 'confidential';
  return {
    source,
    survey,
    settings,
    rule: { minimumGroup: isConfidential ? settings.minimumGroup : undefined },
    mayNameAccounts: !isConfidential,
  };
}

/** The question of a view: its survey and filters, split by the dimensions. */
export function questionOf({ survey, settings }: SurveyView, by: readonly Dimension[]): Question {
  return { survey: survey.name, by, where: settings.where };
}
