/** Does the layout of the file settle which kind of record it holds? */
import { checkRequired, type ChosenKind } from './choose-kind.js';
import type { ImportOptions } from './import-options.js';
import type { Layout } from './layouts/layout.js';
import type { ProfiledColumn } from './match-fields.js';
import type { Table } from './open-table.js';

/** The tool as its maker spells it, or the name of the layout where no tool has it to itself. */
export function toolOf({ tool, id }: Layout): string {
  return tool ?? id;
}

/** The kind all files of the layout hold; undefined where the layout does not say, or the user said it. */
export function kindOfLayout(
  { chosen: { layout }, columns, input }: Table,
  profiled: readonly ProfiledColumn[],
  options: ImportOptions,
): ChosenKind | undefined {
  const kind = typeof layout.kind === 'function' ? layout.kind(columns) : layout.kind;
  if (kind === undefined || options.as !== undefined) return undefined;
  checkRequired(input.name, profiled, { kind, options });
  return { kind, evidence: { code: 'layout-kind', params: { tool: toolOf(layout), kind } } };
}
