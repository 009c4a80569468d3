/** What does the loss audit of a file look like in the JSON document? */
import * as z from 'zod';
import { type DamageKind, damageKinds, dropReasons } from '../domain/import-audit.js';
import { recordKinds } from '../domain/records.js';

const count = z.int().min(0);
const line = z.int().min(1).describe('line of the file, from 1');

const evidenceSchema = z.object({
  code: z.string().describe('key of a sentence: evidence.<code>'),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const rowsSchema = z
  .object({
    read: count,
    kept: count,
    repeated: count.describe('same id and content as a stored row'),
    replaced: count.describe('other content, taken over'),
    changed: count.describe('other content, the stored row stays'),
    contradicting: count.describe('same id as an earlier row of the file, other content'),
    rejected: count,
    dropped: count,
  })
  .describe('read is the sum of the others');

const cellsSchema = z
  .object({ answers: count, blank: count, missing: count, outside: count, unreadable: count })
  .describe('together the rows that hold a record: neither rejected nor dropped');

const datesSchema = z.object({
  order: z.enum(['ymd', 'dmy', 'mdy']).optional().describe('absent: nothing proved it, and such dates were left empty'),
  evidence: evidenceSchema,
  ambiguous: count.describe('dates that are another day in another order'),
});

const columnSchema = z.object({
  column: z.string(),
  readAs: z.string().describe('field:NAME, item:CONSTRUCT, segment:NAME, options or ignored'),
  scale: z.object({ low: z.number(), high: z.number() }).optional(),
  withheld: z.literal('anonymity').optional().describe('so few answered that counts would tell what they said'),
  cells: cellsSchema.optional(),
  zeros: count.optional().describe('answers that are 0; among the answers'),
  mayBeZero: count.optional().describe('blank cells that may have been a 0'),
  outsideValues: z.array(z.object({ value: z.number(), cells: count })).optional(),
  outsideTexts: count.optional().describe('answers outside the scale that are words'),
  several: count.optional().describe('cells that name several records, of which the first was taken'),
  cutTexts: z
    .object({ length: count, texts: count })
    .optional()
    .describe('texts cut off before they came into the file'),
  dates: datesSchema.optional(),
  ignored: z
    .object({ because: z.array(evidenceSchema), filled: count.describe('cells that hold something') })
    .optional(),
});

/** `crm-sat/loss-audit@1`: as it is saved with an import. */
export const lossAuditSchema = z
  .object({
    schema: z.literal('crm-sat/loss-audit@1'),
    file: z.string(),
    sha256: z.string(),
    importId: z.int().min(1).optional(),
    outcome: z.enum(['imported', 'already-imported', 'dry-run']),
    kind: z.enum(recordKinds),
    survey: z.string().optional(),
    layout: z.string(),
    encoding: z.string(),
    headerRows: count.optional(),
    blankLines: count,
    joined: z
      .object({ rows: count, records: count, column: z.string() })
      .optional()
      .describe('rows of one answer each, and the records they became; rows.read counts records then'),
    rows: rowsSchema,
    rejected: z.array(z.object({ reason: z.string(), column: z.string().optional(), rows: count, firstLine: line })),
    dropped: z.array(z.object({ reason: z.enum(dropReasons), rows: count, firstLine: line })),
    duplicateHeaders: z.array(z.object({ header: z.string(), columns: count })),
    columns: z.array(columnSchema),
    replacedCharacters: count,
    nulBytes: count,
    damage: z.array(
      z.object({
        kind: z.enum<readonly DamageKind[]>(damageKinds),
        column: z.string(),
        places: count,
        firstLine: line.optional(),
      }),
    ),
    disorders: z.array(z.object({ earlier: z.string(), later: z.string(), rows: count, firstLine: line })),
    identity: z
      .object({ pseudonyms: count, dropped: count, redacted: count, named: count.optional(), rows: count })
      .optional()
      .describe('cells of people replaced or left out, places hidden in texts, rows whose wording was not kept'),
    roles: z.object({ recognised: count, unrecognised: count }).optional(),
  })
  .meta({ id: 'loss-audit' });

export type LossAuditDocument = z.infer<typeof lossAuditSchema>;
