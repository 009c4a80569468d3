import { describe, expect, it } from 'vitest';
import { explainMetric } from '../../../src/analyses/reference/explain-metric.js';
import { metrics } from '../../../src/metrics/index.js';
import { intervalMethods } from '../../../src/metrics/interval-methods.js';
import type { Metric } from '../../../src/metrics/metric.js';
import { nps } from '../../../src/metrics/loyalty/nps.js';
import { roleDifference } from '../../../src/metrics/satisfaction/role-difference.js';

describe('the intervals explain speaks of', () => {
  it('are those the metric computes, plain and for accounts that repeat', () => {
    expect(intervalMethods(nps as unknown as Metric)).toEqual(['adjusted-wald', 'adjusted-wald-clustered']);
    expect(intervalMethods(roleDifference as unknown as Metric)).toEqual([]);
  });

  it('each have their formula in the page of the metric', () => {
    for (const metric of metrics) {
      const terms = explainMetric(metric.id)?.blocks.filter(
        (block) => block.type === 'definition' && block.term.key === 'explain.interval',
      );
      expect(terms, metric.id).toHaveLength(intervalMethods(metric as unknown as Metric).length);
    }
  });
});
