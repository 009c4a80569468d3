/** Does a figure clear the bar? Judged on the number and its interval, never on anything printed. */
import type { GateEffect, JudgeBy } from '../domain/gate-fields.js';
import type { WithheldReason } from '../domain/methods.js';
import type { Figure } from '../report/document.js';
import type { Gate } from './gate.js';
import type { Picked } from './pick-figures.js';

export type Outcome = 'passed' | 'failed' | 'inconclusive' | 'unknown';

export type Because =
  | { readonly kind: 'interval' | 'estimate' | 'no-interval' | 'both-sides' }
  | { readonly kind: 'too-few'; readonly needed: number }
  | { readonly kind: 'withheld'; readonly reason: WithheldReason; readonly needed?: number }
  | { readonly kind: 'missing'; readonly mayBeWithheld: boolean; readonly groupedBy: readonly string[] }
  | { readonly kind: 'several'; readonly names: readonly string[] };

export interface Judgement {
  readonly gate: Gate;
  readonly group: Readonly<Record<string, string>>;
  /** Absent where there is nothing to judge. */
  readonly figure?: Figure;
  readonly outcome: Outcome;
  readonly because: Because;
  /** What the outcome does to the run. */
  readonly effect: GateEffect;
  readonly judgedBy: JudgeBy;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Every value between the ends clears the bar, none does, or some do. */
function against(
  { atLeast = -Infinity, atMost = Infinity }: Gate,
  { low, high }: Ends,
): 'passed' | 'failed' | 'inconclusive' {
  if (low >= atLeast && high <= atMost) return 'passed';
  return high < atLeast || low > atMost ? 'failed' : 'inconclusive';
}

type Found = Pick<Judgement, 'outcome' | 'because' | 'judgedBy'>;

/** A figure with one end alone is open at the other. */
function endsOf({ low, high }: Figure): Ends | undefined {
  return low === undefined && high === undefined ? undefined : { low: low ?? -Infinity, high: high ?? Infinity };
}

function judgeValue(gate: Gate, figure: Figure, value: number): Found {
  const { judgeBy, minimumAnswers } = gate;
  if ((figure.answers ?? 0) < minimumAnswers)
    return { outcome: 'inconclusive', because: { kind: 'too-few', needed: minimumAnswers }, judgedBy: judgeBy };
  const ends = endsOf(figure);
  if (judgeBy === 'estimate' || !ends) {
    const because = { kind: ends ? 'estimate' : 'no-interval' } as const;
    return { outcome: against(gate, { low: value, high: value }), because, judgedBy: 'estimate' };
  }
  const outcome = against(gate, ends);
  const because = { kind: outcome === 'inconclusive' ? 'both-sides' : 'interval' } as const;
  return { outcome, because, judgedBy: 'whole-interval' };
}

/** What is withheld is unknown wherever the bar stands: a bar that is moved must not find the number out. */
function found(gate: Gate, picked: Picked): Found {
  const unknown = (because: Because): Found => ({ outcome: 'unknown', because, judgedBy: gate.judgeBy });
  if (picked.kind !== 'figure') return unknown(picked);
  const { figure } = picked;
  const { value, reason, needed } = figure;
  if (figure.status === 'known' && value !== undefined) return judgeValue(gate, figure, value);
  return unknown({ kind: 'withheld', reason: reason ?? 'no-answers', ...(needed === undefined ? {} : { needed }) });
}

function effectOf({ ifUnknown, ifInconclusive }: Gate, outcome: Outcome): GateEffect {
  if (outcome === 'passed') return 'pass';
  if (outcome === 'failed') return 'fail';
  return outcome === 'unknown' ? ifUnknown : ifInconclusive;
}

/** The verdict on one figure of a gate. */
export function judge(gate: Gate, picked: Picked): Judgement {
  const verdict = found(gate, picked);
  const isFigure = picked.kind === 'figure';
  return {
    gate,
    group: isFigure ? picked.group : gate.where,
    ...(isFigure ? { figure: picked.figure } : {}),
    ...verdict,
    effect: effectOf(gate, verdict.outcome),
  };
}

/** How the run ends: 1 as soon as one verdict fails it, the same for every format. */
export function exitCodeOf(verdicts: readonly { readonly effect: GateEffect }[]): 0 | 1 {
  return verdicts.some(({ effect }) => effect === 'fail') ? 1 : 0;
}
