/** A survey as it was imported: its items, their scales, and how its answers may be shown. */
import type { Construct } from './constructs.js';
import type { Scale } from './scales.js';

/** How one answer was written in words, and the number it stands for as stored. */
export type AnswerLabel = readonly [answer: number, label: string];

export interface Item {
  /** The column's code or header as written in the export; unique within the survey. */
  readonly code: string;
  /** Question text where the export has one, else the code. */
  readonly label: string;
  /** The tool's own id of the question, where the export carries one. */
  readonly importId?: string;
  /** Of a text: the column of the question beside which it was written ("other, please specify"). */
  readonly otherOf?: string;
  readonly construct: Construct;
  /** The item that carries the construct's headline when several items measure it. */
  readonly isOverall: boolean;
  /** Undefined for text items. */
  readonly scale?: Scale;
  /** The words of the answers, lowest first, where the export wrote them; answers nobody gave may be missing. */
  readonly labels?: readonly AnswerLabel[];
  /** Whether construct and scale were stated by the user (`--map`, `--scale`) or recognised; never silent. */
  readonly constructOrigin: 'stated' | 'recognised';
  readonly scaleOrigin: 'stated' | 'inferred';
  /** True when answers were turned round on import, so that higher is better. */
  readonly isReversed: boolean;
}

/** Asked to see whether questions are read: an answer to it is right or wrong, and no opinion. */
export const isAttentionCheck = ({ construct }: Pick<Item, 'construct'>): boolean => construct === 'attention_check';

/** attributed: the account team may see who answered; confidential: groups under the minimum are withheld. */
export type Confidentiality = 'attributed' | 'confidential';

/** k: the smallest group shown of a confidential survey, unless stated otherwise; what respondents may expect. */
export const usualMinimumGroup = 5;

/** True when the rules of small groups apply: to confidential surveys, and to everything that leaves the team. */
export function isProtected({ confidentiality }: Survey, use: { readonly isForPublication: boolean }): boolean {
  return use.isForPublication || confidentiality === 'confidential';
}

/**
 * Whom a survey asks, and about what: customers about all of it, about a single encounter, about what they bought it for; or
 * the customers of customers (`downstream`).
 */
export const surveyKinds = ['relationship', 'transactional', 'outcome', 'downstream'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

export interface Survey {
  readonly name: string;
  /** Undefined where nobody stated it. */
  readonly kind?: SurveyKind;
  readonly confidentiality: Confidentiality;
  /** stated = said by the user; has-accounts / no-accounts = concluded from the responses. */
  readonly confidentialityReason: 'stated' | 'has-accounts' | 'no-accounts';
  readonly items: readonly Item[];
  readonly responses: number;
  /** Names of the segments kept (`segment:<name>` dimensions), sorted. */
  readonly segments: readonly string[];
  /** True when responses carry a weight of their own. */
  readonly isWeighted?: true;
  /** Lowest answer that counts as satisfied, where the call states another than the usual one. */
  readonly cuts?: Readonly<Partial<Record<Construct, number>>>;
}

/** True when it asks the customers of our customers: their answers are never taken for those of ours. */
export const isDownstream = ({ kind }: Survey): boolean => kind === 'downstream';
