/** What do the variables `CRM_SAT_…` say? */
import { nearestWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { checkedText, severalTexts } from './check-value.js';
import type { Setting, Statement } from './configuration.js';
import type { ConfigSearch } from './find-config.js';
import { settingRows, variableOf } from './settings.js';

type Row = (typeof settingRows)[number];

/** Names may hold `=`, values never do: the last one separates. */
function pairOf(row: Row, line: string, variable: string): readonly [name: string, value: string] {
  const at = line.lastIndexOf('=');
  if (at <= 0 || at === line.length - 1) {
    return fail('option-not-pair', { option: variable, value: line });
  }
  return [line.slice(0, at), checkedText(row, line.slice(at + 1), { file: variable })];
}

/** `role: it=0.2, end_user=0.8`. */
function sharesOfLine(row: Row, line: string, variable: string): Setting {
  const [, name, right] = /^([^:]+):(.*)$/.exec(line) ?? [];
  if (name === undefined || right === undefined) return fail('option-not-pair', { option: variable, value: line });
  return severalTexts(row.key, name.trim(), checkedText(row, right, { file: variable }).split(','));
}

/** One setting written as text: `dmy`, `COLUMN=satisfaction`, `COLUMN`. */
export function settingOf(row: Row, text: string, source: string): Setting {
  const { key, shape, value } = row;
  if (shape === 'one')
    return { key, value: checkedText(row, text.trim() === '' ? text : text.trim(), { file: source }) };
  if (shape === 'list') return { key, name: checkedText(row, text, { file: source }), value: '' };
  if (value.type === 'shares') return sharesOfLine(row, text, source);
  const [name, right] = pairOf(row, text, source);
  if (value.type !== 'texts') return { key, name, value: right };
  return severalTexts(
    key,
    name,
    right.split(',').map((one) => one.trim()),
  );
}

/** Several columns in one variable stand on lines of their own. */
function statementsOf(row: Row, text: string): readonly Statement[] {
  const variable = variableOf(row.key);
  const lines = row.shape === 'one' ? [text] : text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => ({ ...settingOf(row, line, variable), origin: { layer: 'variable', label: variable } }));
}

/** A variable nobody reads would be a setting that silently does nothing. */
function refuseUnknown(variables: ConfigSearch['variables']): void {
  const known = [...settingRows.map(({ key }) => variableOf(key)), 'CRM_SAT_CONFIG'];
  const names = Object.keys(variables).filter((name) => name.startsWith('CRM_SAT_'));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) fail('unknown-variable', { name: unknown, nearest: nearestWord(unknown, known) });
}

/** Every variable of crm-sat that is set, in the order of the settings; an empty one is as good as none. */
export function readVariables(variables: ConfigSearch['variables']): readonly Statement[] {
  refuseUnknown(variables);
  return settingRows.flatMap((row) => {
    const text = variables[variableOf(row.key)] ?? '';
    return text === '' ? [] : statementsOf(row, text);
  });
}
