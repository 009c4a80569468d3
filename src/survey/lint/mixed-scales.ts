/** Does the scale change, or turn round, from question to question? */
import { scaleText } from '../../domain/scales.js';
import { isAmount } from './amounts.js';
import { sideOf } from './answer-words.js';
import { satisfiedFive, worded } from './example-scales.js';
import type { LintHit, LintItem, LintRule } from './rule.js';
import { spoken } from './texts.js';

/** A recommendation on 0..10 is so usual that nobody is confused by it. */
const isUsualRecommendation = ({ construct, scale }: LintItem): boolean =>
  construct === 'recommend' && scale?.low === 0 && scale.high === 10;

const rated = (items: readonly LintItem[]): readonly LintItem[] =>
  items.filter(
    (item) =>
      item.kind === 'rating' && item.scale !== undefined && !isAmount(item.scale) && !isUsualRecommendation(item),
  );

const nameOf = ({ scale }: LintItem): string => (scale ? scaleText(scale) : '');

function commonest(items: readonly LintItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** One hit for each scale that is not the usual one, at its first item. */
function byScale(others: readonly LintItem[], usual = ''): readonly LintHit[] {
  return [...new Set(others.map(nameOf))].flatMap((scale) => {
    const same = others.filter((other) => nameOf(other) === scale);
    const [item] = same;
    const count = String(same.length);
    const words = { en: `${scale} beside ${usual} (${count})`, 'zh-CN': `${scale} 与 ${usual} 并存（${count}）` };
    return item ? [{ item, words }] : [];
  });
}

/** 1 where the highest number is the good end by its words, -1 where it is the bad one. */
function directionOf({ scale, labels }: LintItem): 1 | -1 | undefined {
  if (!scale || !labels) return undefined;
  for (const [language, words] of spoken(labels.get(scale.high) ?? {})) {
    const side = sideOf(words, language);
    if (side === 1 || side === -1) return side;
  }
  return undefined;
}

function turned(items: readonly LintItem[]): readonly LintHit[] {
  const upward = items.filter((item) => directionOf(item) === 1);
  const downward = items.filter((item) => directionOf(item) === -1);
  const fewer = upward.length < downward.length ? upward : downward;
  return upward.length === 0 || downward.length === 0
    ? []
    : fewer.map((item) => ({ item, words: { en: 'the other way round', 'zh-CN': '方向相反' } }));
}

const price = { en: 'How satisfied or dissatisfied are you with the price?', 'zh-CN': '您对价格满意还是不满意？' };
const product = { en: 'How satisfied or dissatisfied are you with the product?', 'zh-CN': '您对产品满意还是不满意？' };
const four = worded([
  ['Very dissatisfied', '非常不满意'],
  ['Dissatisfied', '不满意'],
  ['Satisfied', '满意'],
  ['Very satisfied', '非常满意'],
]);

export const mixedScales: LintRule = {
  id: 'mixed-scales',
  severity: 'warning',
  name: { en: 'The scale changes within the questionnaire', 'zh-CN': '同一份问卷中量表不一致' },
  reason: {
    en: 'People go on as they began: a 4 of 5 becomes a 4 of 10, or the best mark the worst. Figures of different scales cannot be set side by side either.',
    'zh-CN': '人们会沿用前面的习惯：5 分制的 4 变成 10 分制的 4，或把最好当成最差。不同量表的数字也无法并列比较。',
  },
  suggestion: {
    en: 'Use one scale in one direction; only the recommendation may stay on 0..10.',
    'zh-CN': '统一使用一种量表和一个方向；只有推荐意愿可以保留 0..10。',
  },
  sources: ['reasoned'],
  bad: [
    { text: price, ...satisfiedFive },
    { text: product, ...four },
  ],
  good: [
    { text: price, ...satisfiedFive },
    { text: product, ...satisfiedFive },
  ],
  find: ({ items }) => {
    const ratings = rated(items);
    const usual = commonest(ratings);
    const others = ratings.filter((item) => nameOf(item) !== usual);
    return [...byScale(others, usual), ...turned(ratings)];
  },
};
