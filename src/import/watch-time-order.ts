/** In how many rows does something end before it began? */
import type { DisorderReading } from '../domain/import-audit.js';
import type { CellValue, RecordKind } from '../domain/records.js';
import { isDisordered, timeOrder } from '../domain/time-order.js';
import type { ColumnPlan } from './column-plan.js';

export interface TimeOrderWatch {
  look(fields: Readonly<Record<string, CellValue>>, line: number): void;
  readings(): readonly DisorderReading[];
}

function columnOf(columns: readonly ColumnPlan[], name: string): string | undefined {
  return columns.find(({ target }) => target.type === 'field' && target.field.name === name)?.name;
}

/** Watches the pairs of dates the file has; such rows are kept and counted, for neither date can be told to be the wrong one. */
export function watchTimeOrder(kind: RecordKind, columns: readonly ColumnPlan[]): TimeOrderWatch {
  const pairs = (timeOrder[kind] ?? []).flatMap(([earlier, later]) => {
    const [first, second] = [columnOf(columns, earlier), columnOf(columns, later)];
    return first === undefined || second === undefined
      ? []
      : [{ earlier, later, reading: { earlier: first, later: second, rows: 0, firstLine: 0 } }];
  });
  return {
    look: (fields, line) => {
      for (const { earlier, later, reading } of pairs) {
        const [first, second] = [fields[earlier], fields[later]];
        if (typeof first !== 'string' || typeof second !== 'string' || !isDisordered(first, second)) continue;
        reading.rows += 1;
        if (reading.firstLine === 0) reading.firstLine = line;
      }
    },
    readings: () => pairs.flatMap(({ reading }) => (reading.rows > 0 ? [{ ...reading }] : [])),
  };
}
