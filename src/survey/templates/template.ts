/** What is a template? A questionnaire of ours, ready to be asked, and what it is for. */
import type { Construct } from '../../domain/constructs.js';
import type { Questionnaire, QuestionnaireItem, QuestionnaireOption, QuestionnaireWords } from '../questionnaire.js';

export interface Template {
  /** What `survey new --template` takes. */
  readonly name: string;
  /** When to use it. */
  readonly purpose: Required<QuestionnaireWords>;
  readonly questionnaire: Questionnaire;
}

export type BothWords = Required<QuestionnaireWords>;
export const both = (en: string, zh: string): BothWords => ({ en, 'zh-CN': zh });

/** What an item may say besides. */
export type Extras = Partial<
  Pick<
    QuestionnaireItem,
    'hint' | 'roles' | 'askedIf' | 'isRequired' | 'isReversed' | 'hasNotApplicable' | 'attentionAnswer'
  >
>;
const usual = { hasNotApplicable: false, isRequired: false, isReversed: false, roles: [] } as const;

/** The words of an answer scale, lowest first; a scale of which only the ends are labelled names its ends. */
export interface AnswerScale {
  readonly low: number;
  readonly high: number;
  readonly labels: ReadonlyMap<number, QuestionnaireWords>;
}

/** 1 to 5, each step with words. */
function fiveSteps(...steps: readonly BothWords[]): AnswerScale {
  return { low: 1, high: steps.length, labels: new Map(steps.map((words, index) => [index + 1, words])) };
}

export const satisfied = fiveSteps(
  both('Very dissatisfied', '非常不满意'),
  both('Dissatisfied', '不满意'),
  both('Neither satisfied nor dissatisfied', '一般'),
  both('Satisfied', '满意'),
  both('Very satisfied', '非常满意'),
);
export const agree = fiveSteps(
  both('Strongly disagree', '非常不同意'),
  both('Disagree', '不同意'),
  both('Neither agree nor disagree', '中立'),
  both('Agree', '同意'),
  both('Strongly agree', '非常同意'),
);
export const likely = fiveSteps(
  both('Very unlikely', '非常不可能'),
  both('Unlikely', '不太可能'),
  both('Neither likely nor unlikely', '说不准'),
  both('Likely', '比较可能'),
  both('Very likely', '非常可能'),
);
export const easy = fiveSteps(
  both('Very difficult', '非常困难'),
  both('Difficult', '比较困难'),
  both('Neither easy nor difficult', '一般'),
  both('Easy', '比较容易'),
  both('Very easy', '非常容易'),
);
export const extent = fiveSteps(
  both('Not at all', '完全没有'),
  both('To a small extent', '很少'),
  both('In part', '部分'),
  both('For the most part', '大部分'),
  both('Completely', '完全'),
);
export const amount = fiveSteps(
  both('Very low', '非常低'),
  both('Low', '较低'),
  both('Moderate', '中等'),
  both('High', '较高'),
  both('Very high', '非常高'),
);
export const zeroToTen: AnswerScale = {
  low: 0,
  high: 10,
  labels: new Map([
    [0, both('Not at all likely', '完全不可能')],
    [10, both('Extremely likely', '极有可能')],
  ]),
};

interface Asked {
  readonly id: string;
  /** The id where it is left out. */
  readonly construct?: Construct;
  readonly text: BothWords;
}

/** A rating on one of the scales above. */
export function rating(asked: Asked & { readonly scale: AnswerScale }, extras: Extras = {}): QuestionnaireItem {
  const { id, text, scale } = asked;
  const { low, high, labels } = scale;
  const construct = asked.construct ?? (id as Construct);
  return { id, construct, kind: 'rating', text, scale: { low, high }, labels, ...usual, ...extras };
}

/** Yes or no. */
export function yesNo({ id, construct = 'other', text }: Asked, extras: Extras = {}): QuestionnaireItem {
  return { id, construct, kind: 'yes-no', text, ...usual, ...extras };
}

/** One of several options, or any of them. */
export function chosen(
  {
    id,
    construct = 'other',
    text,
    kind = 'choice',
    options,
  }: Asked & {
    readonly kind?: 'choice' | 'choices';
    readonly options: Readonly<Record<string, BothWords>>;
  },
  extras: Extras = {},
): QuestionnaireItem {
  const list: readonly QuestionnaireOption[] = Object.entries(options).map(([option, words]) => ({
    id: option,
    words,
  }));
  return { id, construct, kind, text, options: list, ...usual, ...extras };
}

/** The one open question at the end. */
export function openComment(text: BothWords, extras: Extras = {}): QuestionnaireItem {
  return { id: 'comment', construct: 'comment', kind: 'text', text, ...usual, ...extras };
}

/** Whether the person who answers also pays: what the payer says is compared with what the others say. */
export const payer = yesNo({
  id: 'pays',
  text: both('Do you decide about the budget from which we are paid?', '支付给我们的费用，是否由您决定预算？'),
});

/** Answered only where nobody reads any more; only in long questionnaires, once. */
export const attentionCheck = rating(
  {
    id: 'attention_check',
    scale: agree,
    text: both(
      'To show that you read each question, please choose “Agree” here.',
      '为确认您在认真阅读，本题请选择“同意”。',
    ),
  },
  { attentionAnswer: '4' },
);
