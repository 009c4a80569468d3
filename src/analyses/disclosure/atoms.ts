/** Into which smallest parts do the tables of a report cut the people who answered, and which parts is each group made of? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import type { CountSource, Dimension, Question } from '../../counts/count-source.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf, type Score } from '../../counts/needs.js';
import { addUnknown, tellingPeople, whoAnswered, type OpenUnknownAnswers } from '../../metrics/unknown-people.js';
import { headCounter, peopleCounter, peopleOfPart } from './people-counter.js';

/** One table: its groups by their keys, and its total under `undefined`. */
export type PartsOfTable = ReadonlyMap<string | undefined, readonly number[]>;

export interface Atoms {
  /** How many parts there are; they are numbered from 0, those with most people first. */
  readonly count: number;
  /** How many different people stand behind these parts, counted up to `enough`; of answers without a respondent those of one period. */
  readonly peopleIn: (atoms: readonly number[], enough?: number) => number;
  /** As reports remember it: every answer without a respondent is one, whatever its period. */
  readonly headsIn: (atoms: readonly number[]) => number;
  /** In the order of the questions. */
  readonly tables: readonly PartsOfTable[];
}

interface Part {
  readonly people: Set<string>;
  readonly unknown: OpenUnknownAnswers;
  /** The group of each table it lies in, in the order of the questions; undefined where a filter leaves it out. */
  readonly groups: readonly (string | undefined)[];
}

const dimensionsOf = (questions: readonly Question[]): readonly Dimension[] => [
  ...new Set<Dimension>([
    ...questions.flatMap(({ by, where }) => [...by, ...(Object.keys(where) as Dimension[])]),
    ...tellingPeople,
  ]),
];

/** Tells of the values of an answer its group in one table; undefined where a filter leaves it out. */
type GroupOf = (values: readonly string[]) => string | undefined;

function groupingOf({ by, where }: Question, placeOf: (dimension: Dimension) => number): GroupOf {
  const places = by.map(placeOf);
  const filters = (Object.entries(where) as [Dimension, readonly string[]][]).map(
    ([dimension, wanted]) => [placeOf(dimension), new Set(wanted)] as const,
  );
  return (values) =>
    filters.every(([place, wanted]) => wanted.has(values[place] ?? ''))
      ? groupKey(places.map((place) => values[place] ?? ''))
      : undefined;
}

/** Answers that all tables treat alike make one part. */
function partsOf(source: CountSource, score: Score, questions: readonly Question[]): readonly Part[] {
  const by = dimensionsOf(questions);
  const [first] = questions;
  if (!first) return [];
  const placeOf = (dimension: Dimension): number => by.indexOf(dimension);
  const groupings = questions.map((question) => groupingOf(question, placeOf));
  const places = tellingPeople.map(placeOf);
  const parts = new Map<string, Part>();
  const { groups } = source.read(distributionOf(score), { survey: first.survey, by, where: {} });
  for (const [key, distribution] of groups) {
    const answers = countAnswers(distribution);
    if (answers === 0) continue;
    const values = groupValues(key);
    const own = groupings.map((groupOf) => groupOf(values));
    const signature = own.map((group) => group ?? '\u001D').join('\u001E');
    const part = parts.get(signature) ?? { people: new Set(), unknown: new Map(), groups: own };
    const who = whoAnswered(places.map((place) => values[place] ?? ''));
    if (who.respondent === '') addUnknown(part.unknown, who, answers);
    else part.people.add(who.respondent);
    parts.set(signature, part);
  }
  return [...parts.values()].toSorted((a, b) => peopleOfPart(b) - peopleOfPart(a));
}

/**
 * A table without a split is its total alone. Named as a group as well, everybody would count as shown where the total is
 * hidden, and the next report would take what was withheld for what was shown.
 */
function placesOf(question: Question | undefined, key: string | undefined): readonly (string | undefined)[] {
  if (key === undefined) return [];
  return question?.by.length === 0 ? [undefined] : [key, undefined];
}

/** The parts that these questions to the answers of one score cut one survey into. All name the same survey. */
export function atomsOf(source: CountSource, score: Score, questions: readonly Question[]): Atoms {
  const parts = partsOf(source, score, questions);
  const tables = questions.map(() => new Map<string | undefined, number[]>());
  for (const [atom, { groups }] of parts.entries()) {
    for (const [table, key] of groups.entries()) {
      for (const group of placesOf(questions[table], key)) {
        const own = tables[table]?.get(group);
        if (own) own.push(atom);
        else tables[table]?.set(group, [atom]);
      }
    }
  }
  return {
    count: parts.length,
    tables,
    peopleIn: peopleCounter(parts),
    headsIn: headCounter(parts),
  };
}
