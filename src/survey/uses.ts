/** Which analyses use an item? A question nobody uses the answer of is not worth the time of who answers. */
import type { Construct } from '../domain/constructs.js';
import type { QuestionnaireItem } from './questionnaire.js';

/** The topics of `crm-sat analyze` that compute something from a construct; `items` shows every rating anyway. */
export const topicsOfConstructs: Readonly<Record<Construct, readonly string[]>> = {
  satisfaction: ['roles', 'loyalty', 'change', 'drivers', 'integrity', 'prediction'],
  product: ['drivers', 'loyalty', 'items'],
  price: ['drivers', 'loyalty', 'items'],
  service: ['drivers', 'loyalty', 'items'],
  improvement: ['drivers', 'items'],
  recommend: ['loyalty', 'roles', 'change', 'integrity'],
  repurchase: ['loyalty', 'change', 'prediction'],
  renew: ['loyalty', 'change', 'prediction'],
  effort: ['items', 'prediction'],
  success: ['outcomes', 'prediction'],
  switching_cost: ['loyalty'],
  alternatives: ['loyalty'],
  downstream: ['outcomes'],
  lost_time: ['service', 'prediction'],
  attention_check: ['integrity'],
  comment: ['integrity'],
  other: ['items'],
};

export interface ItemUse {
  readonly topics: readonly string[];
  /** The answers are groups: every topic can be split by them. */
  readonly isSplit: boolean;
}

/** What the answers of an item are used for. */
export function useOf({ construct, kind }: Pick<QuestionnaireItem, 'construct' | 'kind'>): ItemUse {
  const isGroup = construct === 'other' && (kind === 'choice' || kind === 'yes-no');
  return isGroup ? { topics: [], isSplit: true } : { topics: topicsOfConstructs[construct], isSplit: false };
}

/** The same in words, as a comment of the written file. */
export function useInWords(item: Pick<QuestionnaireItem, 'id' | 'construct' | 'kind'>): string {
  const { topics, isSplit } = useOf(item);
  if (isSplit) return `Used by: every topic, split with --by ${item.id}`;
  return topics.length > 0 ? `Used by: --topic ${topics.join(', ')}` : 'Kept beside the answers; no figure uses it.';
}
