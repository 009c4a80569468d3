/** What does the JSON document look like? The published schema, against which every rendered document is tested. */
import * as z from 'zod';
import { figureSchema } from './figure-schema.js';
import { lossAuditSchema } from './loss-audit-schema.js';
import { pictureSchema } from './picture-schema.js';
import { messageSchema, valueSchema } from './value-schema.js';
import { verdictSchema } from './verdict-schema.js';

const aboutSchema = z.object({
  program: z.literal('crm-sat'),
  version: z.string(),
  title: messageSchema.optional().describe('of a document that is more than an analysis'),
  asOf: z.string().optional().describe('the day the report speaks of, ISO'),
  asOfOrigin: z.enum(['stated', 'latest-date-in-data', 'unknown']),
  confidence: z.number().gt(0).lt(1).describe('confidence level of every interval, 0..1'),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.int().min(0) })),
});

const columnSchema = z.object({ id: z.string(), title: messageSchema, align: z.enum(['left', 'right']) });

const keyFigureSchema = z.object({
  label: messageSchema,
  value: valueSchema,
  interval: valueSchema.optional(),
  answers: valueSchema.optional(),
  definition: messageSchema.optional(),
});

const cornerSchema = z.object({
  id: z.string(),
  name: messageSchema,
  satisfied: z.boolean(),
  staying: z.boolean(),
  count: valueSchema,
  share: valueSchema,
});

const blockSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), text: messageSchema }),
    z.object({
      type: z.literal('finding'),
      id: z.string(),
      emphasis: z.enum(['good', 'bad', 'doubt', 'neutral']),
      text: messageSchema,
      next: messageSchema.optional().describe('what to do next'),
    }),
    z.object({
      type: z.literal('table'),
      id: z.string(),
      title: messageSchema.optional(),
      columns: z.array(columnSchema),
      rows: z.array(z.array(valueSchema)),
      notes: z.array(messageSchema),
      picture: pictureSchema.optional(),
    }),
    z.object({ type: z.literal('key-figures'), figures: z.array(keyFigureSchema) }),
    z.object({
      type: z.literal('quadrant'),
      id: z.string(),
      title: messageSchema,
      across: messageSchema,
      up: messageSchema,
      cells: z.array(cornerSchema),
      notes: z.array(messageSchema),
    }),
    z.object({ type: z.literal('notice'), id: z.string(), level: z.enum(['note', 'warning']), text: messageSchema }),
    z.object({ type: z.literal('definition'), term: messageSchema, text: messageSchema }),
  ])
  .meta({ id: 'block' });

const sectionSchema = z.object({
  id: z.string(),
  title: messageSchema,
  chapter: z.object({ id: z.string(), title: messageSchema }).optional().describe('the part of a long report'),
  blocks: z.array(blockSchema),
});

/** The document of `--json`, version 1: fields may be added, none is renamed or removed. */
export const reportSchema = z
  .object({
    schema: z.literal('crm-sat/report@1'),
    formatVersion: z.literal(1),
    about: aboutSchema,
    sections: z.array(sectionSchema),
    furtherFindings: z
      .array(blockSchema)
      .optional()
      .describe('findings beyond the seven of the first section, heaviest first'),
    lossAudits: z.array(lossAuditSchema).optional().describe('where every row and cell of each file went'),
    verdicts: z.array(verdictSchema).optional().describe('what became of each gate'),
    results: z.array(figureSchema).describe('every figure, flat, for scripts'),
    definitions: z
      .array(messageSchema)
      .optional()
      .describe('the definitions of the results, each once, so that they can be said in another language'),
  })
  .meta({ title: 'crm-sat report', description: 'The document printed by crm-sat with --json.' });

export type ReportDocument = z.infer<typeof reportSchema>;
export type BlockDocument = z.infer<typeof blockSchema>;

/** The schema as JSON Schema, draft 2020-12; open for fields that later versions add. */
export function reportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' });
}
