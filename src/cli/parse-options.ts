/** Turns the text of options into values; what cannot be understood is a wrong call that says how it is written. */
import { languages, type Language } from '../text/language.js';
import { fail } from '../problems/problem.js';
import { nearestWord } from '../problems/nearest-word.js';
import type { NumberRange } from '../config/ranges.js';
import { type Scale, scaleOfText } from '../domain/scales.js';

/** Collects an option that may be given several times. */
export const several = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** `a,b` given once or several times. */
export function wordsOf(values: readonly string[] | undefined): readonly string[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Column names may hold `=`, targets never do: the last one separates. */
export function pairOf(option: string, value: string): readonly [left: string, right: string] {
  const at = value.lastIndexOf('=');
  if (at <= 0 || at === value.length - 1) return fail('option-not-pair', { option, value });
  return [value.slice(0, at), value.slice(at + 1)];
}

/** `1..5`, whole numbers or decimals, low before high. */
export function scaleOf(option: string, text: string): Scale {
  return scaleOfText(text) ?? fail('option-not-scale', { option, value: text });
}

/** One of the words an option takes. */
export function choiceOf<const W extends string>(option: string, value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  return (
    found ?? fail('option-not-choice', { option, value, choices: words.join(', '), nearest: nearestWord(value, words) })
  );
}

/** A day as YYYY-MM-DD that exists. */
export function dayOf(option: string, value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return fail('option-not-day', { option, value });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay) return fail('option-not-day', { option, value });
  return value;
}

/** A number within a range; a percent sign is allowed. */
export function numberOf(option: string, value: string, { low, high, isWhole, example }: NumberRange): number {
  const number = Number(value.replace(/\s*%$/, ''));
  const isFine = value.trim() !== '' && Number.isFinite(number) && number >= low && number <= high;
  if (isFine && (!isWhole || Number.isInteger(number))) return number;
  return fail('option-not-number', { option, value, low, high, example });
}

/** The languages a user is offered; `pseudo` is for translators and tests. */
export const offeredLanguages = languages.filter((language) => language !== 'pseudo');

/** The language a user asked for; `pseudo` is accepted too. */
export function languageOf(value: string): Language {
  if (value === 'pseudo') return value;
  return choiceOf('--lang', value, offeredLanguages);
}
