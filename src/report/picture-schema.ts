/** What does the picture of a table look like in the JSON document? Columns of the table by their ids. */
import * as z from 'zod';

const column = z.string().describe('id of a column of the table');

/** How the rows of a table may be drawn. */
export const pictureSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('intervals'),
      label: column,
      panels: z.array(z.object({ value: column, interval: column })),
    }),
    z.object({ type: z.literal('likert'), label: column, steps: z.array(column) }),
    z.object({ type: z.literal('bullet'), label: column, baseline: column, target: column, actual: column }),
    z.object({
      type: z.literal('control-chart'),
      at: column,
      value: column,
      centre: column,
      lower: column,
      upper: column,
    }),
    z.object({
      type: z.literal('importance-performance'),
      label: column,
      importance: column,
      performance: column,
      crossImportance: z.number(),
      crossPerformance: z.number(),
    }),
    z.object({
      type: z.literal('curve'),
      at: column,
      lines: z.array(z.object({ value: column, interval: column.optional() })),
    }),
    z.object({ type: z.literal('sparkline'), label: column, columns: z.array(column) }),
  ])
  .meta({ id: 'picture' });
