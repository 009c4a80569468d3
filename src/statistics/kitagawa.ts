/** Did a rate change because groups answer differently, or because other people answer? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from './estimate.js';
import { invalidValues } from './input-checks.js';

/** Answers of one group in one wave, and the sum of their scores (hits for a share, points for a mean). */
export interface WaveOfGroup {
  readonly answers: number;
  readonly total: number;
}

export interface GroupInTwoWaves {
  readonly name: string;
  readonly before: WaveOfGroup;
  readonly after: WaveOfGroup;
}

export interface GroupContribution {
  readonly name: string;
  /** s̄·Δr: what its own change of rate adds. */
  readonly rate: number;
  /** (r̄ − overall)·Δs: what its becoming more or less frequent adds, measured from the overall rate. */
  readonly mix: number;
  /** A group that is only in one wave has no change of rate: all it adds is mix. */
  readonly presence: 'both' | 'entered' | 'left';
}

export interface Decomposition {
  readonly status: 'known';
  /** Overall rate after − before; the sum of `rate` and `mix`, without a rest. */
  readonly change: number;
  readonly rate: number;
  readonly mix: number;
  readonly groups: readonly GroupContribution[];
  readonly answersBefore: number;
  readonly answersAfter: number;
}

const isUsable = ({ answers, total }: WaveOfGroup): boolean =>
  Number.isFinite(answers) && answers >= 0 && Number.isFinite(total) && (answers > 0 || total === 0);

interface Overall {
  readonly before: number;
  readonly after: number;
  readonly middle: number;
}

function contributionOf({ name, before, after }: GroupInTwoWaves, overall: Overall): GroupContribution {
  const [shareBefore, shareAfter] = [before.answers / overall.before, after.answers / overall.after];
  const [own, next] = [before.total / before.answers, after.total / after.answers];
  const isInBoth = before.answers > 0 && after.answers > 0;
  const [rateBefore, rateAfter] = [before.answers > 0 ? own : next, after.answers > 0 ? next : own];
  const gone = after.answers > 0 ? 'entered' : 'left';
  return {
    name,
    rate: isInBoth ? ((shareBefore + shareAfter) / 2) * (rateAfter - rateBefore) : 0,
    mix: ((rateBefore + rateAfter) / 2 - overall.middle) * (shareAfter - shareBefore),
    presence: isInBoth ? 'both' : gone,
  };
}

/**
 * Kitagawa's decomposition of a change of a share or mean: Δ = Σ s̄·Δr [rate] + Σ r̄·Δs [mix], bars the means of the two
 * waves, s the groups' shares of all answers, r their rates; exact, without interaction (Kitagawa 1955, JASA 50, 1168-1194;
 * Das Gupta 1993). Since ΣΔs = 0 the mix may be measured from the overall rate, which makes each group's part readable.
 * Groups without answers in both waves are left out. Withheld: a wave without answers.
 */
export function decomposeChange(groups: readonly GroupInTwoWaves[]): Decomposition | WithheldEstimate {
  if (!groups.every(({ before, after }) => isUsable(before) && isUsable(after))) return invalidValues;
  const answersBefore = sum(groups.map(({ before }) => before.answers));
  const answersAfter = sum(groups.map(({ after }) => after.answers));
  if (answersBefore === 0 || answersAfter === 0)
    return { status: 'withheld', reason: 'no-answers', answers: answersBefore + answersAfter, needed: 1 };
  const rateBefore = sum(groups.map(({ before }) => before.total)) / answersBefore;
  const rateAfter = sum(groups.map(({ after }) => after.total)) / answersAfter;
  const overall = { before: answersBefore, after: answersAfter, middle: (rateBefore + rateAfter) / 2 };
  const seen = groups.filter(({ before, after }) => before.answers + after.answers > 0);
  const contributions = seen.map((group) => contributionOf(group, overall));
  return {
    status: 'known',
    change: rateAfter - rateBefore,
    rate: sum(contributions.map(({ rate }) => rate)),
    mix: sum(contributions.map(({ mix }) => mix)),
    groups: contributions,
    answersBefore,
    answersAfter,
  };
}
