/** Plans and saves a text as if it were in a given layout, without asking whether the layout recognises it. */
import type { ImportOptions } from '../../../src/import/import-options.js';
import { type ImportPlan, makePlan } from '../../../src/import/import-plan.js';
import type { Layout } from '../../../src/import/layouts/layout.js';
import { openTable, type Table } from '../../../src/import/open-table.js';
import { profileColumns } from '../../../src/import/profile-columns.js';
import { type SavedRows, saveRows } from '../../../src/import/save-rows.js';
import { fileWith, plainOptions } from './import-text.js';
import { type RecordingSink, recordingSink } from './recording-sink.js';

/** The table of a text whose cells hold neither commas nor quotation marks. */
export async function tableIn(layout: Layout, text: string): Promise<Table> {
  const table = await openTable({ name: 'two.csv', path: fileWith(text) }, { ...plainOptions, delimiter: ',' });
  const rows = text.split('\n').map((line) => line.split(','));
  const columns = layout.columns(rows.slice(0, layout.headerRows), rows);
  return { ...table, chosen: { ...table.chosen, layout }, columns };
}

export async function planIn(layout: Layout, text: string, stated: Partial<ImportOptions> = {}): Promise<ImportPlan> {
  const options = { ...plainOptions, ...stated };
  const table = await tableIn(layout, text);
  return makePlan(table, await profileColumns(table, options), options);
}

export interface Saved extends SavedRows {
  readonly kept: RecordingSink['kept'];
}

export async function saveIn(plan: ImportPlan, stated: Partial<ImportOptions> = {}): Promise<Saved> {
  const sink = recordingSink();
  const file = sink.openFile({ name: 'two.csv', sha256: 'aa' });
  const saved = await saveRows(plan, { ...plainOptions, ...stated }, file);
  file.commit({} as never);
  return { ...saved, kept: sink.kept };
}
