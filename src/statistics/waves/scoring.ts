/** Which number does an answer count as, when waves of a share, a mean or a net score are compared? */
import type { ScoreOf } from './panel-sums.js';

/** `most`: the largest difference there can be between two waves. */
export interface Scoring {
  readonly kind: 'share' | 'mean' | 'net-score';
  readonly scoreOf: ScoreOf;
  readonly most: number;
}

/** 1 for a hit, so that the mean is a share. */
export const shareScoring = (hitFrom: number): Scoring => ({
  kind: 'share',
  scoreOf: (answer) => (answer >= hitFrom ? 1 : 0),
  most: 1,
});

/** The answer itself. */
export const meanScoring = ({ low, high }: { readonly low: number; readonly high: number }): Scoring => ({
  kind: 'mean',
  scoreOf: (answer) => answer,
  most: high - low,
});

const netScoreOfAnswer: ScoreOf = (answer) => {
  if (answer >= 9) return 100;
  return answer <= 6 ? -100 : 0;
};

/** 100 for 9-10, −100 for 0-6: the mean is the Net Promoter Score. */
export const netScoring: Scoring = { kind: 'net-score', scoreOf: netScoreOfAnswer, most: 200 };
