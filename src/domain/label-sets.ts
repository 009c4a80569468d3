/** Which answers in words stand for which number? */
import { chineseLabelSets } from './chinese-label-words.js';
import { englishLabelSets } from './english-label-words.js';

/** An ordered set of labels; each step lists the ways it is written, lower case, without punctuation. */
export interface LabelSet {
  readonly id: string;
  /** The code of the first label; the next ones follow one by one. */
  readonly low: number;
  readonly steps: readonly (readonly string[])[];
}

/** The label sets known; where the answers fit several, `label-codes` decides by the middle label. */
export const labelSets: readonly LabelSet[] = [...englishLabelSets, ...chineseLabelSets];

/** Labels of the ends of a numbered scale that belong to no set: `0 Not at all likely`, `10分 一定会推荐`. */
export const endLabels: readonly string[] = [
  'definitely would not',
  'definitely would',
  'definitely would recommend',
  'would not recommend',
  'worst possible',
  'best possible',
  'no effort',
  'a great deal of effort',
  'lowest',
  'highest',
  '完全不会推荐',
  '一定会推荐',
  '肯定会推荐',
  '绝对不会推荐',
  '最低',
  '最高',
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
