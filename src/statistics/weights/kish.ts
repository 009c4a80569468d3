/** What do unequal weights cost, in answers? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues, refuseWeights } from '../input-checks.js';

export interface WeightingCost {
  readonly status: 'known';
  /** n·Σw² ÷ (Σw)², at least 1. */
  readonly designEffect: number;
  /** n ÷ design effect = (Σw)² ÷ Σw², 1..n. */
  readonly effectiveAnswers: number;
  readonly answers: number;
}

/** Weights as they occur: how many answers have each. A plain list of weights has count 1 throughout. */
export interface WeightCount {
  readonly weight: number;
  readonly answers: number;
}

/** Kish's design effect of unequal weights and the answers it leaves (Kish 1965, 1992). Withheld: weights not above 0. */
export function costOfWeights(counts: readonly WeightCount[]): WeightingCost | WithheldEstimate {
  const refused = refuseWeights(counts.map(({ weight }) => weight));
  if (refused) return refused;
  if (counts.some(({ answers }) => !(Number.isFinite(answers) && answers >= 0))) return invalidValues;
  const answers = sum(counts.map((entry) => entry.answers));
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  // Divided by the mean first, so that neither huge nor tiny weights leave the range of a double when squared.
  const mean = sum(counts.map((entry) => entry.weight * (entry.answers / answers)));
  const meanSquare = sum(counts.map((entry) => (entry.weight / mean) ** 2 * (entry.answers / answers)));
  const designEffect = Math.max(1, meanSquare);
  return { status: 'known', designEffect, effectiveAnswers: answers / designEffect, answers };
}

/**
 * Efficiency of a weighting in percent: 100·(Σ w·before)² ÷ (Σ before · Σ before·w²), where `weights` are the factors put
 * on top of the weights `before` (package `quantipy`). 100: nothing lost. Withheld as `costOfWeights`.
 */
export function weightingEfficiency(
  weights: readonly number[],
  before: readonly number[],
): { readonly status: 'known'; readonly value: number } | WithheldEstimate {
  if (weights.length !== before.length) return invalidValues;
  const refused = refuseWeights(weights) ?? refuseWeights(before);
  if (refused) return refused;
  const cost = costOfWeights(weights.map((weight, index) => ({ weight, answers: before[index] ?? 0 })));
  return cost.status === 'known' ? { status: 'known', value: 100 / cost.designEffect } : cost;
}
