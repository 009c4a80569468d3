/** By which rules are the ratings of a column read? */
import type { RatingRules } from './clean-rating.js';
import type { ColumnPlan } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import { missingCodesOf } from './missing-codes.js';

/** Undefined of a column that holds no ratings, or whose scale is not known. */
export function ratingRulesOf(plan: ColumnPlan, options: ImportOptions): RatingRules | undefined {
  const { name, item, isReversed, rescaledTo } = plan;
  if (!item) return undefined;
  return {
    scale: item.scale,
    isReversed,
    rescaledTo,
    codes: item.codes,
    right: item.right,
    missing: missingCodesOf(name, options),
    decimal: options.decimal,
  };
}
