/** Which settings of the call belong to which file? */
import type { Setting } from '../../config/configuration.js';
import { settingOf } from '../../config/read-variables.js';
import { fileRows, type SettingKey } from '../../config/settings.js';
import type { FileReading } from '../../domain/import-audit.js';
import { scaleText } from '../../domain/scales.js';
import { matchesPattern } from '../../import/column-pattern.js';
import type { ImportOptions } from '../../import/import-options.js';
import { fail } from '../../problems/problem.js';

/** A setting for one file, as `--set "survey.csv: date-order=dmy"` says it. */
export interface FileSetting {
  readonly file: string;
  readonly setting: Setting;
}

/** `FILE: SETTING=VALUE`; the value may hold anything, as `map=COLUMN=FIELD` does. */
export function fileSettingOf(text: string): FileSetting {
  const [, file = '', key = '', value = ''] = /^(.+?)\s*:\s*([a-z-]+)\s*=\s*(.+)$/su.exec(text) ?? [];
  const row = fileRows.find((one) => one.key === key);
  const settings = fileRows.map((one) => one.key).join(', ');
  if (!row) return fail('option-not-set', { option: '--set', value: text, settings });
  return { file, setting: settingOf(row, value, '--set') };
}

/** The options of the call as settings. */
export function settingsOfCall(options: ImportOptions): readonly Setting[] {
  const one = (key: SettingKey, value: string | undefined): readonly Setting[] =>
    value === undefined ? [] : [{ key, value }];
  return [
    ...one('as', options.as),
    ...one('layout', options.layout),
    ...one('survey', options.survey),
    ...one('survey-kind', options.surveyKind),
    ...one('period', options.period),
    ...one('confidentiality', options.confidentiality),
    ...one('date-order', options.dateOrder),
    ...one('decimal', options.decimal),
    ...one('encoding', options.encoding),
    ...one('delimiter', options.delimiter),
    ...one('sheet', options.sheet),
    ...options.map.map(({ pattern, target }) => ({ key: 'map', name: pattern, value: target }) as const),
    ...options.scales.map(({ pattern, scale }) => ({ key: 'scale', name: pattern, value: scaleText(scale) }) as const),
    ...(options.rescale ?? []).map(
      ({ pattern, scale }) => ({ key: 'rescale', name: pattern, value: scaleText(scale) }) as const,
    ),
    ...options.missing.map(({ pattern, codes }) => {
      return { key: 'missing', name: pattern, value: codes.join(','), texts: codes } as const;
    }),
    ...options.reverse.map((name) => ({ key: 'reverse', name, value: '' }) as const),
    ...(options.attention ?? []).map(
      ({ pattern, answer }) => ({ key: 'attention', name: pattern, value: answer }) as const,
    ),
    ...options.roles.map(({ written, role }) => ({ key: 'role', name: written, value: role }) as const),
  ];
}

const ofSurveys: ReadonlySet<SettingKey> = new Set(['survey', 'survey-kind', 'period', 'confidentiality']);

function concerns({ columns, kind }: FileReading, { key, name }: Setting): boolean {
  if (ofSurveys.has(key)) return kind.kind === 'response';
  if (key === 'role' || name === undefined) return true;
  if (name.trim() === '*') return kind.kind === 'response';
  return columns.some(({ column }) => matchesPattern(column, name));
}

/** What the call says about a file that was read. */
export function statedSettings(reading: FileReading, options: ImportOptions): readonly Setting[] {
  return settingsOfCall(options).filter((setting) => concerns(reading, setting));
}
