import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/metrics/index.js';
import type { Metric } from '../../../src/metrics/metric.js';
import { sources } from '../../../src/metrics/sources.js';
import { wordsOfMetrics } from '../../../src/metrics/words.js';

const all = metrics as readonly unknown[] as readonly Metric[];
const context = { confidence: 0.95, scale: { low: 0, high: 1 }, hitFrom: 1 };

describe('worked examples', () => {
  it.each(all.map((metric) => [metric.id, metric] as const))(
    '%s gives the value its documentation shows',
    (_, metric) => {
      const { input, value, context: own } = metric.workedExample;
      const result = metric.compute(input, { ...context, ...own });
      if (result.status !== 'known') throw new Error('the example has answers');
      expect('statistic' in result ? result.statistic : result.value).toBeCloseTo(value, 12);
    },
  );

  it('a metric without answers is withheld, never 0', () => {
    const empty = { distribution: { kind: 'distribution', counts: new Map<number, number>() } } as const;
    for (const metric of all.filter(({ input }) => input === 'score')) {
      const result = (metric as Metric<'score'>).compute(empty, context);
      expect(result, metric.id).toMatchObject({ status: 'withheld', reason: 'no-answers' });
    }
  });
});

describe('metric words', () => {
  it('every id is used once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('every metric cites a known source and says its limits in both languages', () => {
    for (const metric of all) {
      expect(metric.sources.length, metric.id).toBeGreaterThan(0);
      for (const source of metric.sources) expect(sources).toHaveProperty(source);
    }
    for (const { id, name, question, formula, limits } of wordsOfMetrics()) {
      for (const words of [name, question, formula, limits]) {
        expect(words.en.length, id).toBeGreaterThan(2);
        expect(words['zh-CN'], id).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
