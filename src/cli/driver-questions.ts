/** Which questions or constructs do the words after --drivers and --driver-of name? */
import type { DriverChoice } from '../analyses/analysis.js';
import { usableDrivers } from '../analyses/drivers/usable-drivers.js';
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
  /** Kept columns: their values have no order that could go together with anything. */
  readonly categories: readonly string[];
}

/** What has a scale in any of the surveys: the codes of questions, and the constructs they measure. */
function namesOf(surveys: readonly Survey[]): Names {
  const items = surveys.flatMap((survey) => survey.items).filter(({ scale }) => scale !== undefined);
  const measured = new Set(items.map(({ construct }) => construct));
  measured.delete('other');
  return {
    codes: [...new Set(items.map(({ code }) => code))],
    constructs: constructs.filter((one) => measured.has(one)),
    categories: [...new Set(surveys.flatMap(({ segments }) => segments))],
  };
}

/** What a wrong word is told: which option it stood in, and what could stand there instead. */
interface Asked {
  readonly option: '--drivers' | '--driver-of';
  readonly usable: readonly string[];
}

const mostListed = 12;

function refuse(word: string, { categories }: Names, { option, usable }: Asked): never {
  const category = categories.find((one) => one.toLowerCase() === word.toLowerCase());
  const more = usable.length > mostListed ? ` … and ${usable.length - mostListed} more` : '';
  const listed = usable.length > 0 ? `${usable.slice(0, mostListed).join(', ')}${more}` : 'none';
  const params = { option, name: category ?? word, usable: listed, nearest: nearestWord(word, usable) || 'COLUMN' };
  return fail(category === undefined ? 'unknown-driver' : 'driver-is-category', params);
}

/** A question, a construct, or every question a pattern with * fits; upper and lower case do not matter. */
function named(word: string, names: Names, asked: Asked): readonly string[] {
  const { codes, constructs: measured } = names;
  const small = word.toLowerCase();
  const exact = codes.find((code) => code === word) ?? measured.find((one) => one === small);
  const found = exact ?? codes.find((code) => code.toLowerCase() === small);
  if (found !== undefined) return [found];
  const fitting = word.includes('*') ? codes.filter((code) => matchesStars(code.toLowerCase(), small)) : [];
  return fitting.length > 0 ? fitting : refuse(word, names, asked);
}

/** The words of an option; a name that holds a comma is taken whole. */
function chosen(texts: readonly string[] | undefined, names: Names, asked: Asked): readonly string[] {
  const words = (texts ?? []).flatMap((text) => (names.codes.includes(text) ? [text] : wordsOf([text])));
  return [...new Set(words.flatMap((word) => named(word, names, asked)))];
}

/** The drivers and outcomes named in the call; empty lists mean the usual ones. */
export function driverChoiceOf({ drivers, driverOf }: DriverFlags, surveys: readonly Survey[]): DriverChoice {
  const names = namesOf(surveys);
  const outcomes = chosen(driverOf, names, { option: '--driver-of', usable: [...names.constructs, ...names.codes] });
  const asked = { option: '--drivers', usable: usableDrivers(surveys, outcomes) } as const;
  return { drivers: chosen(drivers, names, asked), of: outcomes };
}
