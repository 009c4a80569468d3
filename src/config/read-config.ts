/** What does a configuration file say? Every statement with its place; a key nobody knows is a problem. */
import { nearestWord } from '../problems/nearest-word.js';
import { fail, type Place } from '../problems/problem.js';
import { checkedText, refuseValue, severalTexts } from './check-value.js';
import { areShares } from './shares.js';
import type { Configuration, Setting, Statement } from './configuration.js';
import type { ConfigFile } from './find-config.js';
import { gatesOf } from './read-gates.js';
import { fileRows, runRows, settingRows } from './settings.js';
import { entriesOf, membersOf, parsePage, placeOf, textOf, type Entry, type Page } from './yaml-nodes.js';

type Row = (typeof settingRows)[number];
interface Placed {
  readonly setting: Setting;
  readonly at: Place;
}

const shapes = {
  'by-name': { expected: 'names and values below it', example: 'map: { "Overall": satisfaction }' },
  list: { expected: 'a list of names', example: 'reverse: [Q7, Q9]' },
} as const;
const filesShape = {
  expected: 'file names, each with settings below it',
  example: 'files: { "survey*.csv": { as: response } }',
};
const rolesShape = {
  expected: 'roles, each with a list of what is written',
  example: 'roles: { legal: [Counsel, 法务] }',
};

function textsOf(page: Page, value: unknown): readonly string[] | undefined {
  const one = textOf(page, value);
  if (one !== undefined) return [one];
  const texts = membersOf(page, value)?.map((member) => textOf(page, member));
  return texts?.every((text) => text !== undefined) ? texts : undefined;
}

/** Groups with a number each, kept as `group=share`. */
function sharesSetting(page: Page, row: Row, { key: name, at, value }: Entry): Setting {
  const texts = entriesOf(page, value)?.map((one) => `${one.key}=${textOf(page, one.value) ?? ''}`) ?? [];
  if (!areShares(texts)) return refuseValue(row, texts.join(', '), at);
  return severalTexts(row.key, name, texts);
}

function valueOf(page: Page, row: Row, { key: name, at, value }: Entry): Setting {
  const { key } = row;
  if (row.value.type === 'texts') return severalTexts(key, name, textsOf(page, value) ?? refuseValue(row, '', at));
  if (row.value.type === 'shares') return sharesSetting(page, row, { key: name, at, value });
  const text = textOf(page, value);
  if (text === undefined) return refuseValue(row, '', at);
  return { key, name, value: checkedText(row, text, at) };
}

function settingsOf(page: Page, row: Row, entry: Entry): readonly Placed[] {
  const { key, shape } = row;
  const { at, value } = entry;
  if (shape === 'one') {
    const text = textOf(page, value) ?? refuseValue(row, '', at);
    return [{ setting: { key, value: checkedText(row, text, at) }, at }];
  }
  if (shape === 'list') {
    const members = membersOf(page, value) ?? (textOf(page, value) === undefined ? undefined : [value]);
    if (!members) return fail('config-bad-shape', { key, ...shapes.list }, at);
    return members.map((member) => {
      const place = placeOf(page, member);
      const name = checkedText(row, textOf(page, member) ?? '', place);
      return { setting: { key, name, value: '' }, at: place };
    });
  }
  const entries = entriesOf(page, value);
  if (!entries) return fail('config-bad-shape', { key, ...shapes['by-name'] }, at);
  return entries.map((one) => ({ setting: valueOf(page, row, one), at: one.at }));
}

interface Level {
  readonly rows: readonly Row[];
  readonly others: readonly string[];
  readonly where: string;
  /** How a setting is written that belongs to the other level. */
  readonly elsewhere: (key: string) => string;
}

function unknownKey({ rows, others, where, elsewhere }: Level, { key, at }: Entry): never {
  const own = [...rows.map((row) => row.key), ...others];
  const nearest = nearestWord(key, [...own, ...settingRows.map((row) => row.key)]);
  const meant = own.includes(nearest) ? nearest : elsewhere(nearest);
  return fail('config-unknown-key', { key, where, nearest: meant }, at);
}

const top: Level = {
  rows: runRows,
  others: ['roles', 'files', 'gates'],
  where: 'at the top of the configuration',
  elsewhere: (key) => `files: { "*": { ${key}: ... } }`,
};
const perFile: Level = {
  rows: fileRows,
  others: [],
  where: 'of files',
  elsewhere: (key) => `${key} at the top, outside files`,
};

function rolesOf(page: Page, { at, value }: Entry): readonly Placed[] {
  const entries = entriesOf(page, value);
  if (!entries) return fail('config-bad-shape', { key: 'roles', ...rolesShape }, at);
  return entries.flatMap((entry) => {
    const written = textsOf(page, entry.value);
    if (!written) return fail('config-bad-shape', { key: entry.key, ...rolesShape }, entry.at);
    return written.map((name) => ({ setting: { key: 'role', name, value: entry.key } as const, at: entry.at }));
  });
}

function filesOf(page: Page, { at, value }: Entry): readonly (Placed & { readonly pattern: string })[] {
  const patterns = entriesOf(page, value);
  if (!patterns) return fail('config-bad-shape', { key: 'files', ...filesShape }, at);
  return patterns.flatMap(({ key: pattern, at: patternAt, value: settings }) => {
    const entries = entriesOf(page, settings);
    if (!entries) return fail('config-bad-shape', { key: pattern, ...filesShape }, patternAt);
    return entries.flatMap((entry) => {
      const row = fileRows.find(({ key }) => key === entry.key) ?? unknownKey(perFile, entry);
      return settingsOf(page, row, entry).map((placed) => ({ ...placed, pattern }));
    });
  });
}

/** The statements of a configuration, in the order they stand in it, and its gates. */
export function readConfigFile(
  { label, layer, folder }: ConfigFile,
  text: string,
): { readonly statements: readonly Statement[] } & Pick<Configuration, 'gates'> {
  const page = parsePage(label, text);
  const entries = entriesOf(page, page.document.contents);
  const start = { file: label, line: 1, column: 1 };
  if (!entries) return fail('config-bad-shape', { key: label, ...filesShape }, start);
  const placed = entries.flatMap((entry): readonly (Placed & { readonly pattern?: string })[] => {
    if (entry.key === 'gates') return [];
    if (entry.key === 'files') return filesOf(page, entry);
    if (entry.key === 'roles') return rolesOf(page, entry);
    const row = runRows.find(({ key }) => key === entry.key) ?? unknownKey(top, entry);
    return settingsOf(page, row, entry);
  });
  const statements = placed.map(({ setting, at: { line = 1, column = 1 }, pattern }) => ({
    ...setting,
    ...(pattern === undefined ? {} : { pattern, folder }),
    origin: { layer, label, line, column },
  }));
  const gates = entries.find(({ key }) => key === 'gates');
  return { statements, ...(gates ? { gates: gatesOf(page, gates.value, gates.at) } : {}) };
}

/** The statements of a configuration alone. */
export function readConfig(file: ConfigFile, text: string): readonly Statement[] {
  return readConfigFile(file, text).statements;
}
