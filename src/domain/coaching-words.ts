/** Which comments say that somebody asked for the score? Rules of words, English and Chinese: a reason to read the comment. */

const scores = String.raw`(?:tens?|10s?|nines?|9s?|fives?|5s?|full marks|top (?:marks|scores?|box)|perfect|the (?:highest|best|maximum)|high scores?|good scores?|five stars|5 stars)`;

// Without `u`, which makes each of them eight times slower over hundreds of thousands of comments: these words are ASCII.
const english: readonly RegExp[] = [
  // "asked me to give all tens"
  new RegExp(
    String.raw`\b(?:asked|asks|told|tells|begged|urged|wants|wanted|instructed) (?:me|us|everyone|everybody|the team) (?:to|for)\b.{0,30}\b${scores}\b`,
    'i',
  ),
  // "anything below 9 hurts his bonus"
  /\b(?:below|under|less than|lower than)\b.{0,30}\b(?:bonus|commission|pay|target|review)\b/i,
  /\b(?:score|rating|survey)\b.{0,40}\b(?:bonus|commission)\b/i,
  // "count this as a 10, as agreed with ..."
  /\bcount (?:this|it|me) as an? \d+\b/i,
  new RegExp(String.raw`\b${scores}\b.{0,20}\bas (?:agreed|promised|requested|instructed)\b`, 'iu'),
  // "filled in together with our account manager"
  /\bfill(?:ed|ing)?(?: (?:this|it))? (?:in|out)(?: (?:this|it))? (?:together )?with\b.{0,30}\b(?:manager|rep|representative|consultant|sales)\b/i,
];

const chinese: readonly RegExp[] = [
  // 经理让我给十分
  /(?:让|叫|要|求|请)(?:我们?|大家|他们)?.{0,4}(?:打|给|填|选).{0,4}(?:十分|10 ?分|满分|高分|五分|5 ?分|好评)/u,
  // 客户经理说都打十分就好
  /(?:经理|销售|客服|顾问|业务员).{0,6}说.{0,6}(?:打|给|填|选).{0,4}(?:十分|10 ?分|满分|高分|五分|5 ?分|好评)/u,
  // 按要求全部打满分
  /按.{0,4}(?:要求|吩咐|约定|说好的).{0,6}(?:打|给|填|选).{0,4}(?:十分|10 ?分|满分|高分|五分|5 ?分|好评)/u,
  // 说关系到奖金
  /(?:关系到|影响|扣).{0,4}(?:奖金|绩效|提成|考核)/u,
];

const rules = [...english, ...chinese];

/** True where a comment tells of a score that was asked for. */
export const tellsOfCoaching = (comment: string): boolean => rules.some((rule) => rule.test(comment));
