/** What a program may import: the statistics, the metrics, the document and its renderers. The command line is not part of it. */
export { metrics } from './metrics/index.js';
export { metricById, type MetricId } from './metrics/metric-by-id.js';
export { estimateProportion } from './statistics/interval-of-proportion.js';
export { estimateProportionByAgrestiCoull } from './statistics/agresti-coull.js';
export { estimateProportionByJeffreys, estimateProportionExactly } from './statistics/exact-interval-of-proportion.js';
export { estimateMean } from './statistics/interval-of-mean.js';
export { estimateNetScore } from './statistics/interval-of-net-score.js';
export { estimateClusteredMedian, estimateMedian } from './statistics/interval-of-median.js';
export { momentsOf } from './statistics/moments.js';
export { chiSquaredTest } from './statistics/chi-squared-test.js';
export { kruskalWallis } from './statistics/compare-groups.js';
export { differenceOfMeans, welchTTest } from './statistics/compare-means.js';
export { mannWhitney } from './statistics/compare-two.js';
export { compareNetScores, differenceOfNetScores } from './statistics/difference-of-net-scores.js';
export { differenceOfProportions } from './statistics/difference-of-proportions.js';
export { differenceOfClusteredProportions } from './statistics/difference-of-clustered-proportions.js';
export { fisherExact } from './statistics/fisher-exact.js';
export { benjaminiHochberg, holm } from './statistics/multiple-comparisons.js';
export { compareOverlappingMeans, compareOverlappingProportions } from './statistics/overlapping-groups.js';
export {
  differencesOf,
  mcnemarExact,
  meanOfDifferences,
  pairedTTest,
  wilcoxonSignedRank,
} from './statistics/paired-answers.js';
export { correlationHeterogeneity } from './statistics/correlation-heterogeneity.js';
export { correlationTest, pearsonOf, spearmanOf } from './statistics/correlation.js';
export { kendallOf, kendallTest } from './statistics/kendall.js';
export { cliffsDelta } from './statistics/cliffs-delta.js';
export {
  bandOf,
  cliffsDeltaBands,
  cohensDBands,
  correlationBands,
  explainedVarianceBands,
} from './statistics/effect-bands.js';
export { cohensD, cohensH, hedgesG } from './statistics/effect-sizes.js';
export { listwiseMoments, pairwiseMoments } from './statistics/item-moments.js';
export { mcdonaldOmega } from './statistics/omega.js';
export { alphasIfDeleted, itemRestCorrelations } from './statistics/item-analysis.js';
export { splitHalves } from './statistics/split-half.js';
export { cronbachAlpha, pairwiseAlpha, standardisedAlpha, withFeldtInterval } from './statistics/reliability.js';
export { consensusOf } from './statistics/agreement/consensus.js';
export { intraclassCorrelation, reliabilityOfGroupMeans } from './statistics/agreement/intraclass.js';
export { polarisationOf, vanDerEijkAgreement } from './statistics/agreement/van-der-eijk.js';
export { averageDeviation, rwg, rwgOfItems } from './statistics/agreement/within-group.js';
export { costOfWeights, weightingEfficiency } from './statistics/weights/kish.js';
export { rake, usualCap } from './statistics/weights/rake.js';
export { raoScottTest } from './statistics/weights/rao-scott.js';
export {
  estimateWeightedMean,
  estimateWeightedProportion,
  estimateWeightedProportionByBeta,
} from './statistics/weights/weighted-mean.js';
export { estimateWeightedNetScore } from './statistics/weights/weighted-net-score.js';
export { differenceByWeighting } from './statistics/weights/weighting-difference.js';
export { regressionOfAnswers, regressionOfMoments } from './statistics/drivers/regression.js';
export { dependentPredictors, varianceInflation } from './statistics/drivers/collinearity.js';
export { johnsonStandardErrors, johnsonWeights } from './statistics/drivers/johnson.js';
export { shapleyShares } from './statistics/drivers/shapley.js';
export { bootstrapClusters, bootstrapCounts, bootstrapDistribution } from './statistics/resampling/bootstrap.js';
export { clusteredKaplanMeier } from './statistics/survival/clustered-kaplan-meier.js';
export { kaplanMeier, survivalAt, timeUntilLeft } from './statistics/survival/kaplan-meier.js';
export { logRankTest } from './statistics/survival/log-rank.js';
export { changeBetweenWaves } from './statistics/waves/change.js';
export { chartOfIndividuals, chartOfShares } from './statistics/waves/control-chart.js';
export { linearTrend } from './statistics/waves/linear-trend.js';
export { mixAndRate } from './statistics/waves/mix-and-rate.js';
export { pairedChange } from './statistics/waves/paired-change.js';
export { sumPanel } from './statistics/waves/panel-sums.js';
export { meanScoring, netScoring, shareScoring } from './statistics/waves/scoring.js';
export { smallestDetectableDifference } from './statistics/waves/smallest-detectable.js';
export { estimateEligibleShare, responseRate, responseRates } from './statistics/response-rates.js';
export { chiSquaredCut } from './statistics/integrity/chi-squared-cut.js';
export { evenOddConsistency } from './statistics/integrity/even-odd.js';
export { pairConsistency, psychometricPairs } from './statistics/integrity/item-pairs.js';
export { mahalanobisDistances } from './statistics/integrity/mahalanobis.js';
export { averageString, longestString } from './statistics/integrity/response-strings.js';
export { responseVariability } from './statistics/integrity/response-variability.js';
export { rollingWindowLoad } from './statistics/integrity/rolling-window-load.js';
export { areaDifference, testOfAreaDifference } from './statistics/prediction/area-difference.js';
export { areaUnderCurve, clusteredAreaUnderCurve, testOfArea } from './statistics/prediction/area-under-curve.js';
export { leakageEvidence } from './statistics/prediction/leakage.js';
export { clusteredLiftAt, flaggedBy, liftAt, worstFifth } from './statistics/prediction/lift.js';
export { proportionTrend } from './statistics/prediction/proportion-trend.js';
export { attainmentOf } from './statistics/funnel/attainment.js';
export { funnelLimits } from './statistics/funnel/limits.js';
export { judgeUnits } from './statistics/funnel/unit-outliers.js';
export { twoSidedP, unitTails } from './statistics/funnel/unit-tails.js';
export { decomposeChange } from './statistics/kitagawa.js';
export { distributionFrom } from './metrics/score-answers.js';
export type { Estimate, Test } from './statistics/estimate.js';
export type { Report } from './report/document.js';
export { renderers, loadRenderer } from './render/index.js';
