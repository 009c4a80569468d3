/** How do Chinese survey tools number their questions, and which column holds what was written beside an option? */
import type { ColumnHeader } from './layout.js';

const numbered = /^(\d+)\s*[、.．]\s*(.+)$/su;
const beside = /(?:其他|其它|请注明|请补充|请填写|选项填空)/u;

/** `您的部门` of `1、您的部门` or `1.您的部门`. */
export function withoutNumber(header: string): string {
  return numbered.exec(header.trim())?.[2]?.trim() ?? header;
}

/** A column with the number of an earlier question and words such as 其他（请注明） belongs to that question (unchecked). */
export function withOtherTexts(columns: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const first = new Map<string, ColumnHeader>();
  return columns.map((column) => {
    const number = numbered.exec(column.name)?.[1];
    if (number === undefined) return column;
    const question = first.get(number);
    if (question === undefined) first.set(number, column);
    const isBeside = question !== undefined && column.target === undefined && beside.test(column.label);
    if (!isBeside || column.choice) return column;
    return { ...column, otherOf: question.name };
  });
}
