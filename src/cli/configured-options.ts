/** How do configured settings and the options of the call become one? The call wins. */
import { resolve } from 'node:path';
import {
  settingText,
  statementText,
  type Configuration,
  type Setting,
  type Statement,
} from '../config/configuration.js';
import { fileSettings } from '../config/effective-settings.js';
import { isForSeveralFiles } from '../config/file-pattern.js';
import type { SettingKey } from '../config/settings.js';
import type { RecordKind } from '../domain/records.js';
import type { Confidentiality, SurveyKind } from '../domain/surveys.js';
import type { ImportOptions, StatedElsewhere } from '../import/import-options.js';
import { scaleOf } from './parse-options.js';

type Single = Exclude<SettingKey, 'map' | 'scale' | 'rescale' | 'missing' | 'reverse' | 'attention' | 'role'>;

/** Settings of one value, each as the option of the import it is. */
const singles: Readonly<Partial<Record<Single, (value: string) => Partial<ImportOptions>>>> = {
  as: (value) => ({ as: value as RecordKind }),
  layout: (layout) => ({ layout }),
  survey: (survey) => ({ survey }),
  period: (period) => ({ period }),
  confidentiality: (value) => ({ confidentiality: value as Confidentiality }),
  'survey-kind': (value) => ({ surveyKind: value as SurveyKind }),
  'date-order': (value) => ({ dateOrder: value as 'ymd' | 'dmy' | 'mdy' }),
  decimal: (value) => ({ decimal: value as '.' | ',' }),
  encoding: (encoding) => ({ encoding }),
  delimiter: (delimiter) => ({ delimiter }),
  sheet: (sheet) => ({ sheet }),
};

/** Adds settings to the options of an import; what the options hold already stays, and is stated last. */
export function withSettings(options: ImportOptions, settings: readonly Setting[]): ImportOptions {
  const of = (key: SettingKey) => settings.filter((setting) => setting.key === key);
  const single = settings.map(({ key, value }) => singles[key as Single]?.(value) ?? {});
  return {
    ...single.reduce<Partial<ImportOptions>>((all, one) => ({ ...all, ...one }), {}),
    ...options,
    map: [...of('map').map(({ name = '', value }) => ({ pattern: name, target: value })), ...options.map],
    scales: [
      ...of('scale').map(({ name = '', value }) => ({ pattern: name, scale: scaleOf('--scale', value) })),
      ...options.scales,
    ],
    rescale: [
      ...of('rescale').map(({ name = '', value }) => ({ pattern: name, scale: scaleOf('--rescale', value) })),
      ...(options.rescale ?? []),
    ],
    missing: [
      ...of('missing').map(({ name = '', texts = [] }) => ({ pattern: name, codes: texts })),
      ...options.missing,
    ],
    attention: [
      ...of('attention').map(({ name = '', value }) => ({ pattern: name, answer: value })),
      ...(options.attention ?? []),
    ],
    reverse: [...of('reverse').map(({ name = '' }) => name), ...options.reverse],
    roles: [...of('role').map(({ name = '', value }) => ({ written: name, role: value })), ...options.roles],
  };
}

/** What is configured for a file, under the text an option would have: the evidence then says where it was stated. */
function statedElsewhere(settings: readonly Statement[]): ReadonlyMap<string, StatedElsewhere> {
  return new Map(
    settings.map((statement) => [
      `--${settingText(statement)}`,
      {
        text: statementText(statement),
        mayBeAbsent: statement.pattern === undefined || isForSeveralFiles(statement.pattern),
      },
    ]),
  );
}

const optionTexts = (options: ImportOptions): ReadonlySet<string> =>
  new Set([
    ...options.map.map(({ pattern, target }) => `--map ${pattern}=${target}`),
    ...options.reverse.map((pattern) => `--reverse ${pattern}`),
    ...(options.attention ?? []).map(({ pattern, answer }) => `--attention ${pattern}=${answer}`),
  ]);

/** The options for one file: those of the call, and below them what is configured for a file of this name. */
export function configuredOptions(
  configuration: Configuration,
  { name, folder, options }: { readonly name: string; readonly folder: string; readonly options: ImportOptions },
): { readonly options: ImportOptions; readonly settings: readonly Statement[] } {
  if (configuration.statements.length === 0) return { options, settings: [] };
  const given = optionTexts(options);
  const settings = fileSettings(configuration, resolve(folder, name)).filter(
    (statement) => !given.has(`--${settingText(statement)}`) && !isGiven(statement.key, options),
  );
  return { options: { ...withSettings(options, settings), statedBy: statedElsewhere(settings) }, settings };
}

/** Whether the call itself says what a setting of one value would say. */
function isGiven(key: SettingKey, options: ImportOptions): boolean {
  const option = Object.keys(singles[key as Single]?.('') ?? {})[0];
  return option !== undefined && option in options;
}
