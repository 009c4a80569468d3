/** Which gains do successful programmes claim, and by which words is a measure of the ledger taken for one of them? */

/** Claims as they are quoted in practice, without a known method, sample or period: to be held against, never believed. */
export const claims = [
  {
    id: 'sales-per-person',
    change: 0.51,
    words: {
      en: [
        'sales per person',
        'sales per head',
        'sales per employee',
        'sales per rep',
        'revenue per person',
        'revenue per head',
        'revenue per employee',
      ],
      'zh-CN': ['人均销售', '人均营收', '人均收入', '人均产值', '人均业绩', '人效'],
    },
  },
  {
    id: 'satisfaction',
    change: 0.2,
    words: { en: ['satisfaction', 'csat'], 'zh-CN': ['满意度', '满意率'] },
  },
  {
    id: 'cost-of-sales-and-service',
    change: -0.21,
    words: {
      en: [
        'cost of sales',
        'cost of selling',
        'selling cost',
        'sales cost',
        'cost of service',
        'service cost',
        'cost to serve',
        'cost per order',
        'cost per contact',
        'cost per ticket',
      ],
      'zh-CN': ['销售成本', '销售费用', '服务成本', '服务费用', '单均成本', '每单成本', '获客成本'],
    },
  },
  {
    id: 'sales-cycle',
    change: -1 / 3,
    words: {
      en: ['sales cycle', 'days from lead to order', 'lead to order', 'time to close', 'days to close', 'deal cycle'],
      'zh-CN': ['销售周期', '成交周期', '签单周期'],
    },
  },
  {
    id: 'profit',
    change: 0.2,
    words: {
      en: ['profit', 'operating margin', 'net margin', 'gross margin', 'ebit'],
      'zh-CN': ['利润', '毛利', '盈利'],
    },
  },
] as const;
export type Claim = (typeof claims)[number];

/** Latin words must stand alone: `ebit` is not in `debit`; Chinese has no spaces to stand between. */
function hasWord(text: string, word: string): boolean {
  const place = text.indexOf(word);
  if (place < 0) return false;
  if (!/[a-z]/u.test(word)) return true;
  const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);
  return !isLetter(text[place - 1]) && !isLetter(text[place + word.length]);
}

/** The claim whose words the measure has; the first where several match. */
export function claimOf(measure: string): Claim | undefined {
  const text = measure
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ');
  return claims.find(({ words }) => [...words.en, ...words['zh-CN']].some((word) => hasWord(text, word)));
}
