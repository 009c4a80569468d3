/** Are two things asked for which there is one answer? */
import {
  aspectAdjectives,
  aspectChinese,
  aspectNouns,
  aspectVerbs,
  fixedPairs,
  fixedPairsChinese,
} from './double-barrelled-words.js';
import type { LintRule } from './rule.js';
import { anyOf, anyWord, firstMatch, inTexts, isChosen, withoutBrackets, withoutCondition } from './texts.js';

const joins = '(?:,? and|,? as well as|,? and/or| ?&| ?/)';
const filler = "(?:(?: the| our| your| their| its| of| how| was| were| is| are| very| most){0,3} ?(?:[a-z'-]+ )?)";

/** Endings by which nouns and adjectives of judgement are known without a table. */
const nounLike = '\\b[a-z-]{3,}(?:ness|ity|ment|ance|ence|ship|ism|acy|tion)\\b';
const adjectiveLike =
  '\\b[a-z-]{2,}(?:able|ible|ive|ful|ous|ant|(?<!ag)ent|less|ic|ately|ively|fully|ably|ently|iently|ctly|ckly|tely)\\b';
const people = anyWord([
  'staff',
  'management',
  'team',
  'employees',
  'managers?',
  'sales',
  'support',
  'engineers?',
  'technicians?',
  'consultants?',
  'trainers?',
  'drivers?',
]);

/** Verbs of things done, also those without -ed. */
const done =
  '(?:[a-z]{2,}ed|taken|given|made|done|kept|told|found|sent|met|understood|heard|held|paid|brought|shown|seen|read|written|dealt|got|came|built|sold)';

const joinedBy = (word: string): RegExp =>
  new RegExp(`${word}(?: to [a-z]+)?(?:,? [a-z]+)?${joins} ?${filler}${word}`, 'iu');

const patterns = {
  en: [
    joinedBy(`(?:${anyWord(aspectNouns)}|${nounLike}|${people})`),
    joinedBy(`(?:${anyWord(aspectAdjectives)}|${adjectiveLike})`),
    /\b(?:rate|on|with|about|for|of) (?:[a-z'-]+ ){1,4}?[a-z-]+, (?:[a-z-]+ ){1,3}(?:, (?:[a-z-]+ ){1,3})*,? ?(?:and|&) [a-z-]+/iu,
    /\b(?:is|are|was|were|do|does|did)\b[^,.;?]* [a-z-]+, [a-z-]+,? and [a-z-]+/iu,
    new RegExp(`${anyWord(aspectVerbs)}${joins} ${anyWord(aspectVerbs)}`, 'iu'),
    /\band (?:would|will|do|did|is|are|was|were|have|has|can|could|how|why|what) (?:you|it|they|we|our|the)\b/iu,
    /\b(?:to|you) [a-z]+ and (?:to )?(?!the\b|a\b|an\b|our\b|your\b|more\b|other\b|you\b|all\b|get\b)[a-z]+(?<!s) (?:the|our|your|it|a|this)\b/iu,
    /\bthe [a-z]+(?: of (?:the |our )?[a-z]+)? and (?:the|how|its) [a-z]+/iu,
    /\b[a-z]+ed\b[^,.?;]* and (?:[a-z]+ed|left|took|gave|went|kept|told|made|was|were)\b/iu,
    new RegExp(`\\b${done}\\b[^,.?;]* and (?:[a-z]+ly )?${done}\\b`, 'iu'),
    /\b(?:with|of|about|on) your (?:[a-z]+ )?[a-z]+ and (?:the|our|your) (?:[a-z]+ )?[a-z]+/iu,
    /\b(?:is|are|was|were) (?:very |so |both )?[a-z-]+ and (?:very |so )?[a-z-]+[.?]?$/iu,
    /\b(?:with|of|about|on|by|rate) (?:the |our |their )?[a-z-]+ and (?:the |our )?[a-z-]+[.?]?$/iu,
    /\b(?:satisfied|dissatisfied|happy|rate|evaluate|judge|assess)\b[^?.;]*?\b(?:the|our) (?:[a-z]+ )?[a-z]+ (?:and|as well as) (?:the|our|with) (?:[a-z]+ )?[a-z]+/iu,
  ],
  'zh-CN': [
    new RegExp(
      `${anyOf(aspectChinese)}(?:的)?(?:和|与|及|以及|、|并且|而且|且|又|同时|，?并)(?:是否|很|非常|其|我们的)?${anyOf(aspectChinese)}`,
      'u',
    ),
    /(?:就|对|请评价)[^，。？?]{1,12}、[^，。？?]{1,12}(?:、|和|与|及|以及)[^，。？?]{1,12}/u,
    /[^，。？?尚姑况而并]{2,6}，?(?:且|并且|而且)[^，。？?]{2,12}/u,
    /(?:我们|公司|贵方|他们)的?[^，。？?您]{1,8}(?:和|与|及|以及)(?!您|我|客户|贵)[^，。？?]{1,8}(?:是否|吗|怎么样|如何|满意|让您|使您|关心)/u,
    /[^，。？?]{2,}以及(?!您|贵)[^，。？?]{2,}/u,
    /的[^，。？?的]{2,6}(?:和|与|及)(?!您|我|客户|贵)[^，。？?]{2,8}?(?:容易|清楚|满意|怎么样|如何|吗|符合|令|让|很|是否|合理|方便|达到)/u,
    /(?:是否|有没有)[^，。？?]+[，,](?:您|你)?(?:是否|会不会|还会|会|愿不愿意|愿意|能不能)[^。？?]+[？?]/u,
    /既[^，。？?]{1,8}[，,]?又/u,
    /对(?!您|我|贵)[^，。？?您我]{1,8}(?:和|与|及)(?!您|我|客户|贵)[^，。？?您我]{1,8}(?:满意|怎么样|如何|感觉|评价|看法)/u,
    /(?:评价|看待)[^，。？?]{1,12}(?:和|与|及)(?!您|我|客户|贵)[^，。？?]{1,10}[？?]?$/u,
    // The word joins two things done, except where it strengthens a "not" or is part of another word.
    /[^，。？?合兼一归吞]，?并(?![不非没未列行发购网存排])[^，。？?]{2,}/u,
    /吗[，,；;][^。？?]*吗[？?]?$/u,
  ],
};

const singles = new RegExp(`${anyWord(fixedPairs)}|${anyOf(fixedPairsChinese)}`, 'giu');
const inWithoutPairs = (text: string): string => withoutCondition(withoutBrackets(text)).replace(singles, 'matter');
/** "difference between A and B" is one thing; so is a text that offers its parts as answers. */
const isComparison = (text: string): boolean =>
  /\bbetween\b|\bup and running\b|\bin your own\b|\bdifferent .* and\b|\bcompared?\b|\bbalance\b|更看重|之间|相比/iu.test(
    text,
  ) || /\b(?:either|which of)\b|哪一个|哪个/iu.test(text);

export const doubleBarrelled: LintRule = {
  id: 'double-barrelled',
  severity: 'error',
  name: { en: 'Two things are asked, and there is one answer', 'zh-CN': '一个问题问了两件事，却只能回答一次' },
  reason: {
    en: 'Whoever finds one good and the other bad has no answer, and nobody can tell afterwards which of the two was judged.',
    'zh-CN': '觉得其中一件好、另一件不好的人无法作答，事后也没有人知道评价的是哪一件。',
  },
  suggestion: { en: 'Ask two questions, or the one that matters.', 'zh-CN': '分成两个问题，或只问重要的那一个。' },
  sources: ['qas99', 'krosnickpresser2010'],
  bad: [
    {
      text: { en: 'How satisfied are you with the price and the quality?', 'zh-CN': '您对价格和质量满意吗？' },
    },
  ],
  good: [{ text: { en: 'How satisfied are you with the price?', 'zh-CN': '您对价格满意吗？' } }],
  find: (subject) =>
    inTexts(subject, (text, language, item) =>
      isChosen(item) && !isComparison(text) ? firstMatch(patterns, inWithoutPairs(text), language) : undefined,
    ),
};
