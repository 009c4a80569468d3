/** What an analysis is: a question to the counts that answers with sections, findings and figures. */
import type { CountSource, Dimension, Question } from '../counts/count-source.js';
import { isDownstream, isProtected, type Survey } from '../domain/surveys.js';
import type { PrintedGroups, WithholdingRule } from '../metrics/withhold.js';
import type { Figure, Finding, Section } from '../report/document.js';
import type { LoadRule } from '../statistics/integrity/rolling-window-load.js';
import type { Guard } from './disclosure/guard.js';
import type { WeightingSettings } from './weighting/kinds.js';

/** Which questions are set against which, as the user named them: codes of questions or constructs; empty: the usual ones. */
export interface DriverChoice {
  readonly drivers: readonly string[];
  readonly of: readonly string[];
}

/** What was promised and what is asked of tickets and calls, where their records do not state it. */
export interface ServiceChoice {
  /** The share of cases that was to be within the promise, 0..1. */
  readonly target: number | undefined;
  /** Seconds within which a call was to be answered. */
  readonly answerWithin: number | undefined;
  /** Days within which a further contact counts as one about the same. */
  readonly againWithin: number;
}

export interface AnalysisSettings {
  /** Confidence level of intervals, 0..1. */
  readonly confidence: number;
  /** k: the smallest group shown of a confidential survey. */
  readonly minimumGroup: number;
  /** Applies the confidential rules to every survey, for a document that leaves the team. */
  readonly isForPublication: boolean;
  /** Single people may be named: asked for, and promised to nobody otherwise. */
  readonly mayNamePeople: boolean;
  /** The most invitations a person may get within so many days. */
  readonly load: LoadRule;
  /** The day the report speaks of (ISO): what is due, decided and measured by then. */
  readonly asOf: string | undefined;
  readonly where: Question['where'];
  /** The earlier period that the one of the report is compared with; the latest before it where none is named. */
  readonly compare: string | undefined;
  /** Domains of the addresses of our own staff, in small letters. */
  readonly ownDomains?: readonly string[];
  /** Further splits, as the user named them. */
  readonly by: readonly { readonly name: string; readonly dimension: Dimension }[];
  /** What to do with single figures where roles disagree. */
  readonly headline: 'withheld' | 'stamped';
  readonly drivers?: DriverChoice;
  readonly service?: ServiceChoice;
  readonly weighting: WeightingSettings;
  /** Every table of a topic, or what a reader needs first. */
  readonly depth: 'whole' | 'overview';
}

export interface AnalysisContext {
  readonly source: CountSource;
  /** The surveys looked at, in the order of their names. */
  readonly surveys: readonly Survey[];
  readonly settings: AnalysisSettings;
  /** Where what is printed under the rules of small groups is written down. */
  readonly printed?: PrintedGroups;
  /** Reads for what is not written down table by table. */
  readonly guard?: Guard;
  /** Surveys whose answers must not be read here, though what was promised to their respondents holds. */
  readonly leftOut?: readonly Survey[];
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
  readonly guard?: Guard;
  /** True when accounts may be judged and named: not under the rules of small groups, and not on a part of their answers. */
  readonly mayJudgeAccounts: boolean;
}

/** Filters that keep accounts whole: which period, and which accounts. All others leave parts of an account's answers. */
export const isAboutAccounts = (dimension: string): boolean =>
  dimension === 'account' || dimension.startsWith('customer:');

const keepsAccountsWhole = (dimension: string): boolean =>
  isAboutAccounts(dimension) || dimension === 'period' || dimension === 'day';

/** True when a filter leaves only some of an account's answers, so that nothing can be said of the account as a whole. */
function isPartOfAccounts({ where }: AnalysisSettings): boolean {
  return Object.keys(where).some((dimension) => !keepsAccountsWhole(dimension));
}

/** Confidential surveys, and everything under `--publish`, are shown by the rules of small groups. */
export function viewOf({ source, settings, printed, guard }: AnalysisContext, survey: Survey): SurveyView {
  const isConfidential = isProtected(survey, settings);
  return {
    source,
    survey,
    settings,
    rule: isConfidential
      ? {
          minimumGroup: settings.minimumGroup,
          ...(printed ? { printed } : {}),
          ...(guard ? { audited: guard.audited } : {}),
        }
      : { minimumGroup: undefined },
    ...(isConfidential && guard ? { guard } : {}),
    mayJudgeAccounts: !isConfidential && !isPartOfAccounts(settings),
  };
}

/** All surveys whose respondents were told how their answers would be shown, whether or not they are read here. */
export const promisedTo = ({ surveys, leftOut = [] }: AnalysisContext): readonly Survey[] => [...surveys, ...leftOut];

/**
 * Ledgers belong to no survey, and their accounts are those of every survey: where respondents of any were promised
 * confidence, the ledgers are shown as they would be published.
 */
export function contextOfLedgers(context: AnalysisContext): AnalysisContext {
  const { settings } = context;
  const isForPublication = promisedTo(context).some((survey) => isProtected(survey, settings));
  return isForPublication ? { ...context, settings: { ...settings, isForPublication } } : context;
}

/** The surveys that ask our own customers, looked at one by one: what the customers of customers say is kept apart. */
export function viewsOfCustomers(context: AnalysisContext): readonly SurveyView[] {
  return context.surveys.filter((survey) => !isDownstream(survey)).map((survey) => viewOf(context, survey));
}

/** The view as far as the audit looks at what is made of it: groups that are written down, and verdicts on them. */
export const auditedView = (view: SurveyView): SurveyView => ({ ...view, source: view.rule.audited ?? view.source });

/** The question of a view: its survey and filters, split by the dimensions. */
export function questionOf({ survey, settings }: SurveyView, by: readonly Dimension[]): Question {
  return { survey: survey.name, by, where: settings.where };
}
