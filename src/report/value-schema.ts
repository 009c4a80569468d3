/** What do values and messages look like in the JSON document? */
import * as z from 'zod';
import type { WithheldReason } from '../domain/methods.js';
import type { Unit } from '../text/value.js';

/** Every unit; typed as a record, so that a new one is not forgotten here. */
const units: Readonly<Record<Unit, true>> = {
  share: true,
  score: true,
  rating: true,
  'share-change': true,
  'relative-change': true,
  'rating-change': true,
  count: true,
  money: true,
  'p-value': true,
  statistic: true,
  correlation: true,
  minutes: true,
  days: true,
  quantity: true,
  coefficient: true,
  level: true,
};

const reasons: Readonly<Record<WithheldReason, true>> = {
  'no-answers': true,
  'too-few-answers': true,
  'no-variation': true,
  anonymity: true,
  'earlier-report': true,
  'roles-disagree': true,
  'scale-not-0-10': true,
  'several-questions': true,
  'invalid-values': true,
  'invalid-weights': true,
  collinear: true,
  'not-reached': true,
  'too-many-items': true,
  'no-convergence': true,
  'targets-do-not-fit': true,
  'too-few-periods': true,
  'eligibility-unknown': true,
  'too-few-events': true,
  'perfect-separation': true,
};

/** The names of a record as a closed list. */
export function namesOf<Name extends string>(record: Readonly<Record<Name, true>>): z.ZodEnum<{ [N in Name]: N }> {
  return z.enum(Object.keys(record) as Name[]);
}

/** What a number counts. */
export const unitSchema = namesOf(units).describe(
  'share 0..1, score -100..100, correlation -1..1, level 0..1, minutes, days',
);

/** Why a number is withheld. */
export const reasonSchema = namesOf(reasons);

const numberSchema = z.object({
  type: z.literal('number'),
  value: z.number().describe('unrounded'),
  unit: unitSchema,
  currency: z.string().optional(),
  isSmallBase: z.literal(true).optional().describe('fewer answers than the metric wants'),
  isEitherWay: z.literal(true).optional().describe('the size of a change up or down'),
});

const intervalSchema = z.object({ type: z.literal('interval'), low: z.number(), high: z.number(), unit: unitSchema });

const withheldSchema = z.object({
  type: z.literal('withheld'),
  reason: reasonSchema,
  answers: z.int().min(0).optional(),
  needed: z.int().min(0).optional(),
  value: z.never().optional(),
});

/** A sentence: its key, its parameters, and the text in the language of the document. */
export const messageSchema = z
  .object({
    key: z.string(),
    get params() {
      return z.record(z.string(), paramSchema);
    },
    text: z.string(),
  })
  .meta({ id: 'message' });

const wordingSchema = z
  .object({ en: z.string(), 'zh-CN': z.string() })
  .describe('of words that a definition brings along: the same in every language, for crm-sat render');

const labelSchema = z.object({
  type: z.literal('label'),
  label: z.union([z.string(), messageSchema]).describe('text from the data, or a sentence'),
  wording: wordingSchema.optional(),
});

/** A cell: a number, an interval, words, the reason for no number, or nothing. */
export const valueSchema = z
  .union([numberSchema, intervalSchema, labelSchema, withheldSchema, z.object({ type: z.literal('empty') })])
  .meta({ id: 'value' });

export type MessageDocument = { key: string; params: Record<string, ParamDocument>; text: string };
export type ValueDocument =
  | z.infer<typeof numberSchema>
  | z.infer<typeof intervalSchema>
  | { type: 'label'; label: string | MessageDocument; wording?: z.infer<typeof wordingSchema> | undefined }
  | z.infer<typeof withheldSchema>
  | { type: 'empty' };
export type ParamDocument = string | ValueDocument | MessageDocument | ParamDocument[];

const paramSchema: z.ZodType<ParamDocument> = z
  .lazy(() => z.union([z.string(), valueSchema, messageSchema, z.array(paramSchema)]))
  .meta({ id: 'param' });
