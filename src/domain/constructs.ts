/** What an item of a survey measures. */

export const constructs = [
  'satisfaction',
  'product',
  'price',
  'service',
  'improvement',
  'recommend',
  'repurchase',
  'renew',
  'effort',
  'success',
  'switching_cost',
  'alternatives',
  'downstream',
  'lost_time',
  'attention_check',
  'comment',
  'other',
] as const;
export type Construct = (typeof constructs)[number];

/** Constructs answered in words: kept as text, never counted as ratings. */
export const textConstructs: ReadonlySet<Construct> = new Set<Construct>(['comment', 'attention_check']);
