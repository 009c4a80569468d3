/** Which metrics there are: question, formula, example, limits and sources of each, from its own file. */
import { metrics } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import { sources } from '../../metrics/sources.js';
import type { GeneratedBlock } from '../generated-block.js';
import { code } from '../markdown-table.js';

type Described = Omit<Metric, 'compute' | 'workedExample'> & {
  readonly workedExample: Pick<Metric['workedExample'], 'value' | 'inWords'>;
};

function entry(metric: Described): string {
  const { inWords, value } = metric.workedExample;
  const facts = [
    `- Formula: ${metric.formula}`,
    `- Example: ${inWords} = ${value}`,
    `- Limits: ${metric.limits}`,
    `- Unit: ${metric.unit}, ${metric.direction}; small base below ${metric.smallBelow} answers`,
    ...metric.sources.map((source) => `- Source: ${sources[source]}`),
  ];
  return [`### ${metric.name} (${code(metric.id)})`, metric.question, facts.join('\n')].join('\n\n');
}

export const metricCatalogue: GeneratedBlock = {
  name: 'metrics',
  markdown: () =>
    metrics
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(entry)
      .join('\n\n'),
};
