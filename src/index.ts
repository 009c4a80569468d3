/** What a program may import: the statistics, the metrics, the document and its renderers. The command line is not part of it. */
export { metricById, metrics, type MetricId } from './metrics/index.js';
export { estimateProportion } from './statistics/interval-of-proportion.js';
export { estimateMean } from './statistics/interval-of-mean.js';
export { estimateNetScore } from './statistics/interval-of-net-score.js';
export { kruskalWallis } from './statistics/compare-groups.js';
export { mannWhitney } from './statistics/compare-two.js';
export { holm } from './statistics/multiple-comparisons.js';
export { distributionFrom } from './metrics/score-answers.js';
export type { Estimate, Test } from './statistics/estimate.js';
export type { Report } from './report/document.js';
export { renderers, loadRenderer } from './render/index.js';
