/** How rows become a Markdown table. */

/** A cell may not end its row or its column early. */
const cellText = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowText = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;

/** A table with a head; the cells are Markdown, only what would break the table is escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [rowText(head), `|${head.map(() => '---|').join('')}`, ...rows.map(rowText)].join('\n');
}

/** Text that is shown exactly as it is typed. */
export function code(text: string | number): string {
  return `\`${String(text)}\``;
}
