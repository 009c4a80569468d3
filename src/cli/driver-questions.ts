/** Which questions or constructs do the words after --drivers and --driver-of name? */
import type { DriverChoice } from '../analyses/analysis.js';
import { constructs } from '../domain/constructs.js';
import { matchesStars } from '../domain/star-pattern.js';
import type { Survey } from '../domain/surveys.js';
import { nearestWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { wordsOf } from './parse-options.js';

export interface DriverFlags {
  readonly drivers?: readonly string[];
  readonly driverOf?: readonly string[];
}

interface Names {
  readonly codes: readonly string[];
  readonly constructs: readonly string[];
}

/** What has a scale in any of the surveys: the codes of questions, and the constructs they measure. */
function namesOf(surveys: readonly Survey[]): Names {
  const items = surveys.flatMap((survey) => survey.items).filter(({ scale }) => scale !== undefined);
  const measured = new Set(items.map(({ construct }) => construct));
  measured.delete('other');
  return {
    codes: [...new Set(items.map(({ code }) => code))],
    constructs: constructs.filter((one) => measured.has(one)),
  };
}

/** A question, a construct, or every question a pattern with * fits; upper and lower case do not matter. */
function named(word: string, { codes, constructs: measured }: Names, option: string): readonly string[] {
  const small = word.toLowerCase();
  const exact = codes.find((code) => code === word) ?? measured.find((one) => one === small);
  const found = exact ?? codes.find((code) => code.toLowerCase() === small);
  if (found !== undefined) return [found];
  const fitting = word.includes('*') ? codes.filter((code) => matchesStars(code.toLowerCase(), small)) : [];
  if (fitting.length > 0) return fitting;
  const known = [...measured, ...codes];
  return fail('unknown-driver', { option, name: word, nearest: nearestWord(word, known) });
}

/** The words of an option; a name that holds a comma is taken whole. */
function chosen(texts: readonly string[] | undefined, names: Names, option: string): readonly string[] {
  const words = (texts ?? []).flatMap((text) => (names.codes.includes(text) ? [text] : wordsOf([text])));
  return [...new Set(words.flatMap((word) => named(word, names, option)))];
}

/** The drivers and outcomes named in the call; empty lists mean the usual ones. */
export function driverChoiceOf({ drivers, driverOf }: DriverFlags, surveys: readonly Survey[]): DriverChoice {
  const names = namesOf(surveys);
  return { drivers: chosen(drivers, names, '--drivers'), of: chosen(driverOf, names, '--driver-of') };
}
