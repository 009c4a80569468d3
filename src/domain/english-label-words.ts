/** Which English answers in words stand for which number? */
import type { LabelSet } from './label-sets.js';

const neutralSatisfied = [
  'neutral',
  'neither',
  'neither satisfied nor dissatisfied',
  'neither dissatisfied nor satisfied',
  'ok',
  'average',
  'neutral neither satisfied nor dissatisfied',
  'neither satisfied nor dissatisfied neutral',
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
const neutralFavourable = [
  'neutral',
  'neither',
  'neither favorable nor unfavorable',
  'neither favorably nor unfavorably',
  'neither favorably nor unfavorably neutral',
  'neither favourable nor unfavourable',
];
/** English label sets, in the order they are tried. */
export const englishLabelSets: readonly LabelSet[] = [
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
        'totally dissatisfied',
        'not at all satisfied',
      ],
      ['dissatisfied', 'unsatisfied', 'somewhat dissatisfied'],
      neutralSatisfied,
      ['satisfied', 'somewhat satisfied'],
      ['very satisfied', 'extremely satisfied', 'completely satisfied', 'highly satisfied', 'totally satisfied'],
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
      ['strongly disagree', 'completely disagree', 'totally disagree', 'fully disagree', 'definitely disagree'],
      ['disagree', 'somewhat disagree', 'tend to disagree', 'mostly disagree'],
      neutralAgree,
      ['agree', 'somewhat agree', 'tend to agree', 'mostly agree'],
      ['strongly agree', 'completely agree', 'totally agree', 'fully agree', 'definitely agree'],
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
    id: 'easy-from-difficult-5',
    low: 1,
    steps: [
      ['difficult'],
      ['somewhat difficult'],
      ['neutral', 'neither', 'neither easy nor difficult'],
      ['somewhat easy', 'easy'],
      ['very easy'],
    ],
  },
  {
    id: 'favourable-5',
    low: 1,
    steps: [
      ['very unfavorable', 'very unfavorably', 'very unfavourable', 'very negative'],
      ['somewhat unfavorable', 'somewhat unfavorably', 'unfavorable', 'unfavourable', 'somewhat negative'],
      neutralFavourable,
      ['somewhat favorable', 'somewhat favorably', 'favorable', 'favourable', 'somewhat positive'],
      ['very favorable', 'very favorably', 'very favourable', 'very positive'],
    ],
  },
  {
    id: 'important-5',
    low: 1,
    steps: [
      ['not at all important', 'not important', 'very unimportant'],
      ['slightly important', 'not very important', 'unimportant', 'somewhat unimportant'],
      ['moderately important', 'somewhat important', 'neutral'],
      ['very important', 'important'],
      ['extremely important'],
    ],
  },
  {
    id: 'extent-5',
    low: 1,
    steps: [
      ['not at all'],
      ['slightly', 'a little', 'to a small extent'],
      ['moderately', 'somewhat', 'to some extent'],
      ['very', 'very much', 'quite a bit', 'to a large extent'],
      ['extremely', 'completely', 'to a very large extent'],
    ],
  },
  {
    id: 'expectations-5',
    low: 1,
    steps: [
      ['far below expectations', 'much worse than expected', 'well below expectations'],
      ['below expectations', 'worse than expected'],
      ['met expectations', 'meets expectations', 'as expected', 'equaled expectations'],
      ['above expectations', 'exceeded expectations', 'better than expected', 'exceeds expectations'],
      ['far above expectations', 'far exceeded expectations', 'much better than expected', 'well above expectations'],
    ],
  },
];
