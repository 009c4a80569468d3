/** Which settings can a configuration hold? Checks, schema, variables, `config` and the documentation all read this table. */
import { fileSettingRows } from './file-settings.js';
import { runSettings } from './run-settings.js';
import type { SettingRow } from './setting-row.js';

const rows = [...runSettings, ...fileSettingRows] as const;

export type SettingKey = (typeof rows)[number]['key'];
export const settingRows: readonly (SettingRow & { readonly key: SettingKey })[] = rows;

/** Settings of the whole run, in the order of the table. */
export const runRows = settingRows.filter(({ scope }) => scope === 'run');
/** Settings of files, in the order of the table. */
export const fileRows = settingRows.filter(({ scope }) => scope === 'file');

/** What holds where a setting is not made; empty where that is found out from the data. */
export function usualValue(key: SettingKey): string {
  return settingRows.find((row) => row.key === key)?.usual ?? '';
}

/** The variable of a setting: `date-order` is `CRM_SAT_DATE_ORDER`. */
export function variableOf(key: string): string {
  return `CRM_SAT_${key.replaceAll('-', '_').toUpperCase()}`;
}
