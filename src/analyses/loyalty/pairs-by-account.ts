/** Which pairs of answers came from which account, where accounts answered more than once? */
import { crossTableOf } from '../../counts/needs.js';
import type { CrossTable } from '../../counts/shapes.js';
import { accountsRepeat } from '../../metrics/measure.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';

/** For `MetricContext`: empty where every account answered once, so that answers are independent. */
export function pairsByAccount(
  view: SurveyView,
  x: ConstructScore,
  y: ConstructScore,
): { readonly accounts?: ReadonlyMap<string, CrossTable> } {
  const question = questionOf(view, ['account']);
  if (!accountsRepeat(view.source, question, x.score)) return {};
  return { accounts: view.source.read(crossTableOf(x.score, y.score), question).groups };
}
