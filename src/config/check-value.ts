/** Can a setting have this value? Says what it takes where it cannot. */
import { nearestWord } from '../problems/nearest-word.js';
import { fail, type Place } from '../problems/problem.js';
import type { Setting } from './configuration.js';
import { areShares } from './shares.js';
import type { SettingRow, ValueRule } from './setting-row.js';
import type { SettingKey } from './settings.js';

const scalePattern = /^\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)\s*$/;

interface Taken {
  readonly expected: string;
  readonly example: string;
}

function takenBy(rule: ValueRule, written: string): Taken {
  switch (rule.type) {
    case 'text':
      return { expected: 'a text', example: rule.example };
    case 'choice':
      return { expected: `one of ${rule.choices.join(', ')}`, example: nearestWord(written, rule.choices) };
    case 'number': {
      const kind = rule.isWhole ? 'a whole number' : 'a number';
      return { expected: `${kind} from ${rule.low} to ${rule.high}`, example: rule.example };
    }
    case 'scale':
      return { expected: 'a scale from a lower to a higher number', example: '1..5' };
    case 'shares':
      return { expected: 'groups, each with its share above 0', example: '{ it: 0.2, end_user: 0.8 }' };
    case 'texts':
      return { expected: 'a list', example: `[${rule.example.join(', ')}]` };
  }
}

function fits(rule: ValueRule, text: string): boolean {
  switch (rule.type) {
    case 'text':
      return text.trim() !== '' || (rule.mayBeBlank === true && text !== '');
    case 'shares':
      return areShares(text.split(','));
    case 'texts':
      return text.trim() !== '';
    case 'choice':
      return rule.choices.includes(text);
    case 'number': {
      const number = Number(text);
      return number >= rule.low && number <= rule.high && (!rule.isWhole || Number.isInteger(number));
    }
    case 'scale': {
      const [, low, high] = scalePattern.exec(text) ?? [];
      return low !== undefined && Number(low) < Number(high);
    }
  }
}

type Row = Pick<SettingRow, 'value'> & { readonly key: string };

/** Stops: the setting does not take what was written there. */
export function refuseValue({ key, value }: Row, written: string, at: Place): never {
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  return fail('config-bad-value', { key, value: shown, ...takenBy(value, written) }, at);
}

/** The text as value of a setting, or a problem at its place. */
export function checkedText(row: Row, written: string, at: Place): string {
  if (!fits(row.value, written)) return refuseValue(row, written, at);
  return row.value.type === 'scale' ? written.replaceAll(/\s/g, '') : written;
}

/** A setting that takes several texts, each of them checked. */
export function severalTexts(key: SettingKey, name: string, texts: readonly string[]): Setting {
  return { key, name, value: texts.join(','), texts };
}
