/** What does a figure for scripts look like in the JSON document? */
import * as z from 'zod';
import type { Method } from '../domain/methods.js';
import { namesOf, reasonSchema } from './value-schema.js';

/** Every method; typed as a record, so that a new one is not forgotten here. */
const methods: Readonly<Record<Method, true>> = {
  wilson: true,
  'wilson-clustered': true,
  t: true,
  't-clustered': true,
  'adjusted-wald': true,
  'adjusted-wald-clustered': true,
  count: true,
  median: true,
  'fisher-z': true,
  pearson: true,
  spearman: true,
  'kruskal-wallis': true,
  'kruskal-wallis-clustered': true,
  'mean-score': true,
  'mean-score-clustered': true,
  'mann-whitney': true,
  'mann-whitney-clustered': true,
  'cronbach-alpha': true,
  'cronbach-alpha-standardised': true,
  'clopper-pearson': true,
  jeffreys: true,
  'agresti-coull': true,
  'wilson-weighted': true,
  'beta-weighted': true,
  't-weighted': true,
  'adjusted-wald-weighted': true,
  't-weighting-difference': true,
  kish: true,
  raking: true,
  newcombe: true,
  'adjusted-wald-difference': true,
  'net-score-z': true,
  'overlap-z': true,
  'overlap-t': true,
  welch: true,
  't-paired': true,
  'wilcoxon-signed-rank': true,
  mcnemar: true,
  'fisher-exact': true,
  'chi-squared': true,
  'rao-scott': true,
  kendall: true,
  'cohens-d': true,
  'hedges-g': true,
  'cohens-h': true,
  'cliffs-delta': true,
  'cramers-v': true,
  'cronbach-alpha-pairwise': true,
  'mcdonald-omega': true,
  'split-half': true,
  'van-der-eijk': true,
  consensus: true,
  rwg: true,
  'rwg-items': true,
  'average-deviation': true,
  'icc-1': true,
  'icc-2': true,
  johnson: true,
  'least-squares': true,
  lmg: true,
  'bootstrap-percentile': true,
  'bootstrap-bca': true,
  'kaplan-meier': true,
  'kaplan-meier-clustered': true,
  'worst-best-case': true,
  'log-rank': true,
  'linearised-difference': true,
  'mean-difference-clustered': true,
  'linearised-part': true,
  't-paired-clustered': true,
  kitagawa: true,
  'linear-trend': true,
  'smallest-detectable': true,
  'sample-size-finite': true,
  'power-of-shares': true,
  'power-of-means': true,
  'control-chart': true,
  'order-statistics': true,
  'order-statistics-clustered': true,
  'newcombe-clustered': true,
  'cochran-q': true,
  'estimated-denominator': true,
  'exact-binomial': true,
  'effective-binomial': true,
  'cochran-armitage': true,
  delong: true,
  'delong-clustered': true,
  lift: true,
  'lift-clustered': true,
  'delong-paired': true,
};

const methodSchema = namesOf(methods);

const subject = {
  metric: z.string(),
  by: z.record(z.string(), z.string()).describe('the group: role, account, item; empty for all answers'),
  survey: z.string().optional(),
  period: z.string().optional(),
};
const definition = z.string().describe('how the figure is defined here, cut and scale included');
const definedBy = z.int().min(0).optional().describe('the place of the definition in definitions, from 0');

const knownSchema = z.object({
  ...subject,
  status: z.literal('known'),
  value: z.number().optional().describe('unrounded; shares 0..1, scores -100..100'),
  low: z.number().optional(),
  high: z.number().optional(),
  answers: z.int().min(0).optional(),
  clusters: z
    .int()
    .min(0)
    .optional()
    .describe('accounts, where the interval respects that their answers are not independent'),
  statistic: z.number().optional().describe('as the method says: H, W, F, t, z or the share'),
  df: z.number().optional(),
  dfWithin: z
    .number()
    .optional()
    .describe(
      'degrees of freedom of the denominator, where the method takes p from an F distribution; df is then its numerator',
    ),
  p: z.number().optional().describe('never 0: below 5e-324, the least that a double holds, it stands as that'),
  pAdjusted: z.number().optional().describe('adjusted for the number of comparisons'),
  effect: z.number().optional(),
  weighted: z.boolean().describe('true where answers count by weights, as the definition says'),
  method: methodSchema.optional(),
  definition,
  definedBy,
});

const withheldSchema = z.object({
  ...subject,
  status: z.literal('withheld'),
  value: z.never().optional(),
  low: z.never().optional(),
  high: z.never().optional(),
  answers: z.int().min(0).optional().describe('left out where the count itself must not be known'),
  statistic: z.never().optional(),
  p: z.never().optional(),
  weighted: z.boolean(),
  method: methodSchema.optional(),
  reason: reasonSchema,
  needed: z.int().min(0).optional(),
  definition,
  definedBy,
});

/** One figure: known with its number, or withheld with the reason and no number. */
export const figureSchema = z.discriminatedUnion('status', [knownSchema, withheldSchema]).meta({ id: 'figure' });

export type FigureDocument = z.infer<typeof figureSchema>;
