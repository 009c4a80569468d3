/** Every lint rule, in the order in which findings of one place are told: wording, scale, item, questionnaire. */
import { absolute } from './absolute.js';
import { assumption } from './assumption.js';
import { colourKeyedScale } from './colour-keyed-scale.js';
import { doubleBarrelled } from './double-barrelled.js';
import { doubleNegative } from './double-negative.js';
import { jargon } from './jargon.js';
import { leading } from './leading.js';
import { loyaltyWithoutChoice } from './loyalty-without-choice.js';
import { memorySpan } from './memory-span.js';
import { missingNotApplicable } from './missing-not-applicable.js';
import { mixedScales } from './mixed-scales.js';
import { noPayerItem } from './no-payer-item.js';
import { noSuccessItem } from './no-success-item.js';
import { orderEffects } from './order-effects.js';
import type { LintRule } from './rule.js';
import { sensitive } from './sensitive.js';
import { staffLiking } from './staff-liking.js';
import { tooLong } from './too-long.js';
import { unbalancedScale } from './unbalanced-scale.js';
import { unlabelledScale } from './unlabelled-scale.js';
import { vagueQuantifier } from './vague-quantifier.js';

export const lintRules: readonly LintRule[] = [
  leading,
  doubleBarrelled,
  doubleNegative,
  absolute,
  vagueQuantifier,
  jargon,
  assumption,
  memorySpan,
  sensitive,
  staffLiking,
  unbalancedScale,
  unlabelledScale,
  colourKeyedScale,
  missingNotApplicable,
  mixedScales,
  orderEffects,
  tooLong,
  noSuccessItem,
  loyaltyWithoutChoice,
  noPayerItem,
];
