/** Does the layout of the file settle which kind of record it holds? */
import type { Evidence } from '../domain/import-audit.js';
import { checkRequired, type ChosenKind } from './choose-kind.js';
import type { ImportOptions } from './import-options.js';
import type { Layout } from './layouts/layout.js';
import type { ProfiledColumn } from './match-fields.js';
import type { Table } from './open-table.js';

/** What a layout knows, said of the tool; of the layout itself where no tool has it to itself. */
export function layoutEvidence(
  { tool, id }: Pick<Layout, 'tool' | 'id'>,
  what: 'column' | 'ignored' | 'kind',
  params: Evidence['params'] = {},
): Evidence {
  return tool === undefined
    ? { code: `any-tool-${what}`, params: { layout: id, ...params } }
    : { code: `layout-${what}`, params: { tool, ...params } };
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
  return { kind, evidence: layoutEvidence(layout, 'kind', { kind }) };
}
