/** Words that push towards an answer, in both languages. */
import { anyOf, anyWord } from './texts.js';

const praise = anyWord([
  'award-winning',
  'world-class',
  'best-in-class',
  'wonderful',
  'excellent',
  'fantastic',
  'amazing',
  'industry-leading',
  'market-leading',
  'state-of-the-art',
  'outstanding',
  'superb',
  'terrific',
  'unbeatable',
  'unique',
  'innovative',
  'great',
  'terrible',
  'awful',
  'disappointing',
]);
const crowd = '(?:customers|clients|users|people|companies|experts|colleagues|respondents)';

export const leadingEnglish: readonly RegExp[] = [
  /(?:^|[.!?,;] *)(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|shouldn't|couldn't|can't|haven't) (?:you|it|our|we|this|that|they|the)\b/iu,
  /\b(?:do|would|can|will) you (?:not |also |fully )?agree (?!or\b|and\b|with (?:the|these|this|following))/iu,
  /\b(?:surely|obviously|undoubtedly|no doubt|of course|as you know|as we all know|everyone knows|needless to say)\b/iu,
  /(?:^|[.!?] *)clearly,/iu,
  /\bhow (?:much|greatly|strongly) (?:do|did|have|would) you (?:enjoy|enjoyed|like|liked|love|loved|appreciate|appreciated)\b/iu,
  /\bhow (?:great|excellent|wonderful|fantastic|amazing|outstanding|terrible|awful|bad|poor|disappointing)\b(?! or\b)/iu,
  new RegExp(
    `\\b(?:most|many|almost all|the majority)(?: of (?:our|the|your))?(?: \\w+)? ${crowd} (?:are|say|think|believe|prefer|find|agree|love|like|rate|choose|recommend)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:our|this|these|such an?|the) (?:new |latest )?${praise} \\w+`, 'iu'),
  /\bdeserves? (?:the |a |an )?(?:top|best|full|highest|good|excellent)\b/iu,
  /\bhow (?:satisfied|happy|pleased|delighted) (?:are|were) you (?:that|because)\b/iu,
];

const praiseChinese = anyOf([
  '精彩',
  '屡获殊荣',
  '一流',
  '世界级',
  '卓越',
  '优秀',
  '出色',
  '领先',
  '完美',
  '极佳',
  '顶级',
  '贴心',
  '优质',
  '独特',
  '糟糕',
  '令人失望',
]);
const crowdChinese = '(?:客户|用户|人|同行|企业|专家|同事)';

export const leadingChinese: readonly RegExp[] = [
  /难道/u,
  /您?(?:不觉得|不认为|是不是觉得|是不是认为|是不是也)/u,
  /是否(?:也|完全)?(?:同意|认同|赞同)(?!以下|下列|下面|或|与否)/u,
  /毫无疑问|无疑|显然|众所周知|不言而喻|想必|相信您|大家都知道|理所当然/u,
  /有多(?:么)?(?:喜欢|享受|喜爱|热爱|欣赏)/u,
  /有多(?:么)?(?:精彩|优秀|出色|糟糕|差劲|完美)/u,
  new RegExp(
    `(?:绝大多数|大多数|多数|许多|很多|几乎所有)(?:的)?${crowdChinese}(?:都|认为|觉得|选择|喜欢|推荐|对)`,
    'u',
  ),
  new RegExp(`(?:我们|本公司|我司|这次|此次|本次|这款|该)[^，。？?]{0,6}?${praiseChinese}的?[^，。？?\\d]{1,8}`, 'u'),
  /值得(?:最高|满|好)分?/u,
  /(?:对吗|不是吗|对吧|是吧|对不对)[？?]?$/u,
];
