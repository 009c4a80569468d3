/** What does the picture of a table look like in the JSON document? Columns of the table by their ids. */
import * as z from 'zod';

const column = z.string().describe('id of a column of the table');

/** How the rows of a table may be drawn. */
export const pictureSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('intervals'),
      label: column,
      group: column.optional(),
      panels: z.array(
        z.object({
          value: column,
          interval: column,
          limits: z.literal(true).optional().describe('true where the interval is where chance alone would lead'),
        }),
      ),
    }),
    z.object({ type: z.literal('likert'), label: column, steps: z.array(column) }),
    z.object({
      type: z.literal('bullet'),
      label: column,
      group: column.optional(),
      unit: column.optional(),
      baseline: column,
      target: column,
      actual: column,
    }),
    z.object({
      type: z.literal('control-chart'),
      at: column,
      value: column,
      limits: column,
      signal: column,
      centre: z.number(),
    }),
    z.object({
      type: z.literal('importance-performance'),
      label: column,
      importance: column,
      performance: column,
      interval: column.optional(),
      crossImportance: z.number(),
      crossPerformance: z.number(),
    }),
    z.object({
      type: z.literal('curve'),
      at: column,
      lines: z.array(z.object({ value: column, interval: column.optional() })),
    }),
    z.object({
      type: z.literal('sparkline'),
      label: column,
      columns: z.array(column),
      of: z.enum(['rows', 'columns']).describe('one line for each row, or for each of the columns down the rows'),
    }),
  ])
  .meta({ id: 'picture' });
