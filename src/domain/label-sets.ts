/** Which answers in words stand for which number? */

/** An ordered set of labels; each step lists the ways it is written, lower case, without punctuation. */
export interface LabelSet {
  readonly id: string;
  /** The code of the first label; the next ones follow one by one. */
  readonly low: number;
  readonly steps: readonly (readonly string[])[];
}

const neutralSatisfied = [
  'neutral',
  'neither',
  'neither satisfied nor dissatisfied',
  'neither dissatisfied nor satisfied',
  'ok',
  'average',
];
const neutralAgree = [
  'neutral',
  'neither',
  'neither agree nor disagree',
  'neither disagree nor agree',
  'undecided',
  'not sure',
  'unsure',
];
const neutralLikely = [
  'neutral',
  'neither',
  'neither likely nor unlikely',
  'neither unlikely nor likely',
  'not sure',
  'unsure',
];
const middleChinese = ['一般', '中立', '普通', '不确定', '说不清', '无所谓'];

/** The label sets known, in English and Chinese; where the answers fit several, `infer-scale` decides by the middle label. */
export const labelSets: readonly LabelSet[] = [
  {
    id: 'satisfied-5',
    low: 1,
    steps: [
      [
        'very dissatisfied',
        'very unsatisfied',
        'extremely dissatisfied',
        'completely dissatisfied',
        'highly dissatisfied',
      ],
      ['dissatisfied', 'unsatisfied', 'somewhat dissatisfied'],
      neutralSatisfied,
      ['satisfied', 'somewhat satisfied'],
      ['very satisfied', 'extremely satisfied', 'completely satisfied', 'highly satisfied'],
    ],
  },
  {
    id: 'satisfied-4',
    low: 1,
    steps: [
      ['very dissatisfied', 'very unsatisfied'],
      ['dissatisfied', 'unsatisfied', 'somewhat dissatisfied'],
      ['satisfied', 'somewhat satisfied'],
      ['very satisfied'],
    ],
  },
  {
    id: 'satisfied-7',
    low: 1,
    steps: [
      ['extremely dissatisfied', 'completely dissatisfied'],
      ['very dissatisfied', 'dissatisfied', 'moderately dissatisfied'],
      ['somewhat dissatisfied', 'slightly dissatisfied'],
      neutralSatisfied,
      ['somewhat satisfied', 'slightly satisfied'],
      ['very satisfied', 'satisfied', 'moderately satisfied'],
      ['extremely satisfied', 'completely satisfied'],
    ],
  },
  {
    id: 'agree-5',
    low: 1,
    steps: [
      ['strongly disagree', 'completely disagree', 'totally disagree'],
      ['disagree', 'somewhat disagree'],
      neutralAgree,
      ['agree', 'somewhat agree'],
      ['strongly agree', 'completely agree', 'totally agree'],
    ],
  },
  {
    id: 'agree-4',
    low: 1,
    steps: [['strongly disagree'], ['disagree', 'somewhat disagree'], ['agree', 'somewhat agree'], ['strongly agree']],
  },
  {
    id: 'agree-7',
    low: 1,
    steps: [
      ['strongly disagree'],
      ['disagree'],
      ['somewhat disagree', 'slightly disagree'],
      neutralAgree,
      ['somewhat agree', 'slightly agree'],
      ['agree'],
      ['strongly agree'],
    ],
  },
  { id: 'poor-excellent-5', low: 1, steps: [['poor'], ['fair'], ['good'], ['very good'], ['excellent']] },
  {
    id: 'very-poor-5',
    low: 1,
    steps: [
      ['very poor', 'very bad', 'terrible'],
      ['poor', 'bad'],
      ['average', 'fair', 'ok', 'okay', 'neutral', 'acceptable'],
      ['good'],
      ['very good', 'excellent'],
    ],
  },
  { id: 'poor-excellent-4', low: 1, steps: [['poor'], ['fair', 'average'], ['good'], ['excellent', 'very good']] },
  {
    id: 'never-always-5',
    low: 1,
    steps: [
      ['never'],
      ['rarely', 'seldom', 'almost never'],
      ['sometimes', 'occasionally'],
      ['often', 'usually', 'frequently', 'almost always'],
      ['always'],
    ],
  },
  {
    id: 'likely-5',
    low: 1,
    steps: [
      ['very unlikely', 'extremely unlikely', 'not at all likely', 'definitely not'],
      ['unlikely', 'somewhat unlikely', 'probably not'],
      neutralLikely,
      ['likely', 'somewhat likely', 'probably'],
      ['very likely', 'extremely likely', 'definitely'],
    ],
  },
  {
    id: 'easy-5',
    low: 1,
    steps: [
      ['very difficult', 'extremely difficult', 'very hard'],
      ['difficult', 'somewhat difficult', 'hard'],
      ['neutral', 'neither', 'neither easy nor difficult'],
      ['easy', 'somewhat easy'],
      ['very easy', 'extremely easy'],
    ],
  },
  {
    id: 'zh-satisfied-5',
    low: 1,
    steps: [
      ['非常不满意', '很不满意', '十分不满意', '完全不满意'],
      ['不满意', '比较不满意', '不太满意', '较不满意'],
      middleChinese,
      ['满意', '比较满意', '较满意', '基本满意'],
      ['非常满意', '很满意', '十分满意', '完全满意'],
    ],
  },
  {
    id: 'zh-satisfied-4',
    low: 1,
    steps: [
      ['非常不满意', '很不满意'],
      ['不满意', '不太满意', '比较不满意'],
      ['满意', '比较满意'],
      ['非常满意', '很满意'],
    ],
  },
  {
    id: 'zh-agree-5',
    low: 1,
    steps: [
      ['非常不同意', '很不同意', '完全不同意', '强烈不同意'],
      ['不同意', '比较不同意', '不太同意'],
      middleChinese,
      ['同意', '比较同意'],
      ['非常同意', '很同意', '完全同意', '强烈同意'],
    ],
  },
  {
    id: 'zh-good-5',
    low: 1,
    steps: [
      ['很差', '非常差', '极差'],
      ['差', '较差', '比较差', '不好'],
      middleChinese,
      ['好', '较好', '比较好', '良好'],
      ['很好', '非常好', '极好', '优秀'],
    ],
  },
  {
    id: 'zh-never-always-5',
    low: 1,
    steps: [
      ['从不', '从来不', '从未'],
      ['很少', '偶尔'],
      ['有时', '有时候'],
      ['经常', '常常'],
      ['总是', '一直'],
    ],
  },
  {
    id: 'zh-likely-5',
    low: 1,
    steps: [
      ['非常不可能', '很不可能', '完全不可能'],
      ['不可能', '不太可能', '比较不可能'],
      middleChinese,
      ['可能', '比较可能'],
      ['非常可能', '很可能', '极有可能'],
    ],
  },
];

/** Yes and no as 1 and 0: only for columns that are known to measure a construct, a yes/no column may be anything. */
export const yesNoSet: LabelSet = {
  id: 'yes-no',
  low: 0,
  steps: [
    ['no', 'n', 'false', '否', '不', '不是', '没有', '不会'],
    ['yes', 'y', 'true', '是', '有', '是的', '会'],
  ],
};
