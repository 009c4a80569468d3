/** How far do the answers lie apart? Their standard deviation, on the scale of the question. */
import type { ClusteredDistribution, Distribution } from '../../counts/shapes.js';
import type { Estimate } from '../../statistics/estimate.js';
import { momentsOf } from '../../statistics/moments.js';
import { defineMetric } from '../metric.js';
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';

/** Every answer replaced by its squared distance from the mean. */
const squaresAround =
  (mean: number) =>
  ({ counts }: Distribution): Distribution => {
    const squares = new Map<number, number>();
    for (const [value, count] of counts) {
      const square = (value - mean) ** 2;
      squares.set(square, (squares.get(square) ?? 0) + count);
    }
    return { kind: 'distribution', counts: squares };
  };

const clustersOf = (
  clusters: ClusteredDistribution,
  change: (one: Distribution) => Distribution,
): ClusteredDistribution => ({ kind: 'clustered-distribution', clusters: clusters.clusters.map(change) });

export const satisfactionSpread = defineMetric({
  id: 'satisfaction-spread',
  name: 'Spread of satisfaction',
  question: 'How far do the answers lie apart?',
  formula:
    'standard deviation √(Σ(answer − mean)² ÷ (n − 1)), on the scale of the question; interval from that of the mean squared distance, clustered by account where accounts answered more than once',
  limits:
    'Treats the steps of the scale as equal. One number cannot tell two camps from a wide middle: see role-agreement.',
  unit: 'rating',
  direction: 'neither',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 1, 3: 1, 5: 1 }),
    context: { scale: { low: 1, high: 5 } },
    value: 2,
    inWords: '√(((1 − 3)² + (3 − 3)² + (5 − 3)²) ÷ 2)',
  },
  compute: ({ distribution, clusters }, { confidence, scale }): Estimate => {
    const moments = momentsOf(distribution);
    if (!moments) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
    const { answers, mean, variance } = moments;
    if (variance === undefined) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
    const squares = squaresAround(mean);
    const squaredScale = { low: 0, high: (scale.high - scale.low) ** 2 };
    const around = estimateScoreMean(
      { distribution: squares(distribution), ...(clusters ? { clusters: clustersOf(clusters, squares) } : {}) },
      { confidence, scale: squaredScale },
    );
    if (around.status === 'withheld') return around;
    const scaled = (square: number): number => Math.sqrt((square * answers) / (answers - 1));
    const interval = around.interval && ([scaled(around.interval[0]), scaled(around.interval[1])] as const);
    return { ...around, value: Math.sqrt(variance), ...(interval ? { interval } : {}) };
  },
});
