/** Which collector's responses carry a signal more often than those of all others, beyond chance and by enough to matter? */
import type { SurveyView } from '../analysis.js';
import { significance } from '../significance.js';
import { signals, type Signal, type SignalCounts } from './collector-counts.js';
import { adjusted, compareUnits, smallestGap, type ComparedUnit } from './compare-units.js';

/** Signals that must agree before anything is said. */
export const fewestSignals = 2;

export interface JudgedSignal extends ComparedUnit {
  readonly signal: Signal;
  readonly pAdjusted: number | undefined;
  readonly isRaised: boolean;
}

/** Every collector by every signal; p adjusted by Holm over all of them. */
export function judgeCollectors({ settings }: SurveyView, counts: SignalCounts): readonly JudgedSignal[] {
  const measured = signals.flatMap((signal) =>
    compareUnits(counts.get(signal) ?? [], settings.confidence).map((unit) => ({ ...unit, signal })),
  );
  return adjusted(measured).map((one) => {
    const isLarge = one.difference.status === 'known' && one.difference.value >= smallestGap;
    return { ...one, isRaised: isLarge && one.pAdjusted !== undefined && one.pAdjusted < significance };
  });
}
