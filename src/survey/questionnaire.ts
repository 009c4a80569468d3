/** What is a questionnaire? What is asked, of whom, on which scale, in which languages - before anybody has answered. */
import type { Construct } from '../domain/constructs.js';
import type { StandardRole } from '../domain/roles.js';
import type { Scale } from '../domain/scales.js';
import type { Confidentiality, SurveyKind } from '../domain/surveys.js';
import type { Place } from '../problems/problem.js';

/** The languages a questionnaire can be written in. */
export const questionnaireLanguages = ['en', 'zh-CN'] as const;
export type QuestionnaireLanguage = (typeof questionnaireLanguages)[number];

/** Words in one language or in both; at least one. */
export type QuestionnaireWords = Readonly<Partial<Record<QuestionnaireLanguage, string>>>;

/** rating: one number of a scale; yes-no; choice: one of several options; choices: any of them; text: in own words. */
export const itemKinds = ['rating', 'yes-no', 'choice', 'choices', 'text'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface QuestionnaireOption {
  /** What is written into the answers; unique within the item. */
  readonly id: string;
  readonly words: QuestionnaireWords;
}

/** An item is asked only of those who answered another one in one of these ways. */
export interface AskedIf {
  /** The id of an earlier item. */
  readonly item: string;
  /** Numbers of a rating, `yes`, `no`, or ids of options. */
  readonly answers: readonly string[];
}

export interface QuestionnaireItem {
  /** The column of the answers; unique within the questionnaire, letters, digits and `_`. */
  readonly id: string;
  readonly construct: Construct;
  readonly kind: ItemKind;
  readonly text: QuestionnaireWords;
  /** What helps to answer, in smaller type. */
  readonly hint?: QuestionnaireWords;
  /** Of a rating. Low is bad and high is good unless `isReversed`. */
  readonly scale?: Scale;
  /** Words of single answers of a rating, by number; the ends at least. */
  readonly labels?: ReadonlyMap<number, QuestionnaireWords>;
  /** Of a choice. */
  readonly options?: readonly QuestionnaireOption[];
  /** True where "does not apply / do not know" can be answered; it is stored as blank with its reason. */
  readonly hasNotApplicable: boolean;
  readonly isRequired: boolean;
  /** True where low is good. */
  readonly isReversed: boolean;
  /** Only these roles are asked; everybody where empty. */
  readonly roles: readonly StandardRole[];
  readonly askedIf?: AskedIf;
  /** The right answer of an attention check. */
  readonly attentionAnswer?: string;
  /** Where it stands in the file, for problems and findings; undefined where it was built. */
  readonly at?: Place;
}

export interface Questionnaire {
  readonly format: 'crm-sat/questionnaire@1';
  /** The name of the survey its answers are imported under. */
  readonly id: string;
  readonly title: QuestionnaireWords;
  readonly kind: SurveyKind;
  readonly confidentiality: Confidentiality;
  /** Said before the first item: who asks, what for, how long it takes, who sees the answers. */
  readonly introduction: QuestionnaireWords;
  readonly thanks: QuestionnaireWords;
  /** In the order in which they are asked. */
  readonly items: readonly QuestionnaireItem[];
}

/** The languages in which every word of the questionnaire is written. */
export function completeLanguages({
  title,
  introduction,
  thanks,
  items,
}: Questionnaire): readonly QuestionnaireLanguage[] {
  const words = [
    ...[title, introduction, thanks],
    ...items.flatMap(({ text, hint, labels, options }) => [
      text,
      ...(hint ? [hint] : []),
      ...(labels ? labels.values() : []),
      ...(options ?? []).map((option) => option.words),
    ]),
  ];
  return questionnaireLanguages.filter((language) => words.every((one) => one[language] !== undefined));
}
