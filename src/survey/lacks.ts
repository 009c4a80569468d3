/** What will the analysis lack for want of a question? One table; `survey new` says what holds. */
import type { Construct } from '../domain/constructs.js';
import type { SurveyKind } from '../domain/surveys.js';
import { completeLanguages, questionnaireLanguages, type Questionnaire } from './questionnaire.js';

export interface Lack {
  readonly id: string;
  /** Of these kinds of surveys; all where undefined. */
  readonly kinds?: readonly SurveyKind[];
  /** Told by account, so of no use where answers are not told by account. */
  readonly isByAccount?: true;
  readonly holds: (questionnaire: Questionnaire) => boolean;
  /** What is missing and what cannot be answered without it. */
  readonly says: string;
}

const asks = ({ items }: Questionnaire, ...constructs: readonly Construct[]): boolean =>
  items.some(({ construct }) => constructs.includes(construct));

/** The customers themselves, about the whole. */
const ofWhole = ['relationship', 'outcome'] as const;

export const lacks: readonly Lack[] = [
  {
    id: 'no-satisfaction',
    holds: (one) => !asks(one, 'satisfaction', 'downstream'),
    says: 'No item asks for satisfaction: nothing can be said of who is satisfied.',
  },
  {
    id: 'no-downstream',
    kinds: ['downstream'],
    holds: (one) => !asks(one, 'downstream'),
    says: 'No item has the construct downstream: satisfaction of your customers’ customers cannot be linked to outcomes.',
  },
  {
    id: 'no-success',
    kinds: ofWhole,
    holds: (one) => !asks(one, 'success'),
    says: 'No item asks for success: those who are satisfied and fail cannot be found.',
  },
  {
    id: 'no-payer',
    kinds: ofWhole,
    isByAccount: true,
    holds: ({ items }) => !items.some(({ id }) => id === 'pays'),
    says: 'No item asks who pays (id: pays): the payer is then known from the contact file alone.',
  },
  {
    id: 'no-intention',
    kinds: ofWhole,
    isByAccount: true,
    holds: (one) => !asks(one, 'renew', 'repurchase'),
    says: 'No item asks for renewing or buying again: what is said cannot be compared with what is done.',
  },
  {
    id: 'no-freedom',
    kinds: ofWhole,
    isByAccount: true,
    holds: (one) => !asks(one, 'alternatives', 'switching_cost'),
    says: 'No item asks whether they could change supplier: who stays by choice is then known from the renewals alone.',
  },
  {
    id: 'no-comment',
    holds: (one) => !asks(one, 'comment'),
    says: 'No open question: nobody can say what was not asked.',
  },
  {
    id: 'one-language',
    holds: (one) => completeLanguages(one).length < questionnaireLanguages.length,
    says: 'Not every word is there in both languages: who reads the other one well is asked in a foreign one.',
  },
];

/** What holds for the questionnaire, in the order of the table. */
export function lacksOf(questionnaire: Questionnaire): readonly Lack[] {
  const { kind, confidentiality } = questionnaire;
  return lacks.filter(
    ({ kinds, isByAccount, holds }) =>
      (!kinds || kinds.includes(kind)) && (!isByAccount || confidentiality === 'attributed') && holds(questionnaire),
  );
}
