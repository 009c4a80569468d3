/** What does the verdict of a gate look like in the JSON document? */
import * as z from 'zod';
import { gateEffects, judgements } from '../domain/gate-fields.js';
import { messageSchema, unitSchema } from './value-schema.js';

const bar = z.number().optional().describe('in the unit of the metric: shares 0..1, scores -100..100');

export const verdictSchema = z.object({
  gate: z.string().describe('as the gate is called'),
  expression: z.string().describe('as the gate is written'),
  metric: z.string(),
  by: z.record(z.string(), z.string()).describe('the group whose figure was judged'),
  survey: z.string().optional(),
  outcome: z.enum(['passed', 'failed', 'inconclusive', 'unknown']),
  effect: z.enum(gateEffects).describe('what it does to the run: one fail ends it with 1'),
  judgedBy: z.enum(judgements),
  unit: unitSchema,
  atLeast: bar,
  atMost: bar,
  value: z.number().optional().describe('of a known figure alone'),
  low: z.number().optional(),
  high: z.number().optional(),
  answers: z.int().min(0).optional(),
  title: messageSchema.describe('the gate with the group that was judged'),
  bar: messageSchema,
  says: messageSchema.describe('the outcome in words'),
  reason: messageSchema,
  next: messageSchema.optional(),
  severity: z.string().optional(),
  owner: z.string().optional(),
  note: z.string().optional(),
  at: z
    .object({ file: z.string().optional(), line: z.int().optional(), column: z.int().optional() })
    .optional()
    .describe('where the gate is written'),
});

export type VerdictDocument = z.infer<typeof verdictSchema>;
