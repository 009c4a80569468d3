/** Which pairs of answers came from which account, where accounts answered more than once? */
import { crossTableOf } from '../../counts/needs.js';
import type { ClusteredDistribution, CrossTable, Distribution } from '../../counts/shapes.js';
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

/** Yes (1) and no (0) of a question about pairs, one distribution an account; each answer without an account by itself. */
export function yesNoByAccount(
  accounts: ReadonlyMap<string, CrossTable>,
  isHit: (x: number, y: number) => boolean,
): ClusteredDistribution {
  const clusters = [...accounts].flatMap(([account, { cells }]): readonly Distribution[] => {
    const counts = new Map<number, number>();
    for (const [x, y, count] of cells) {
      const answer = isHit(x, y) ? 1 : 0;
      counts.set(answer, (counts.get(answer) ?? 0) + count);
    }
    if (account !== '') return [{ kind: 'distribution', counts }];
    return [...counts].flatMap(([answer, count]) =>
      Array.from<Distribution>({ length: count }).fill({ kind: 'distribution', counts: new Map([[answer, 1]]) }),
    );
  });
  return { kind: 'clustered-distribution', clusters };
}
