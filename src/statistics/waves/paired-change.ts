/** How much did the same people change, and do those who answered again differ from those who did not? */
import type { AnswersByGroup, Panel } from '../../counts/shapes.js';
import { linearisedVariance, type ClusterSum } from '../design-effect.js';
import { intervalOfLinearised, testOfLinearised, type Linearised } from './linearised.js';
import { addAnswers, meanOfSums, placesOf, withTotals, type PanelSums, type Sums } from './panel-sums.js';
import { smallestWave, type Change } from './change.js';
import type { Scoring } from './scoring.js';

/** The panel and what its keys mean: which are the earlier wave, which the later. */
export interface PanelOfTwo {
  readonly panel: Panel;
  readonly waveOf: (key: string) => 'before' | 'after' | undefined;
}

interface Waves {
  readonly before?: Sums | undefined;
  readonly after?: Sums | undefined;
}

function wavesOf(answers: AnswersByGroup, places: ReturnType<typeof placesOf>): Waves {
  const sums = new Map<string, Sums>();
  addAnswers(sums, answers, places);
  return { before: sums.get('before'), after: sums.get('after') };
}

export interface PeopleByWave {
  readonly inBoth: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/** How many known people answered in both waves, only the earlier, only the later. */
export function peopleByWave({ panel, waveOf }: PanelOfTwo): PeopleByWave {
  const places = placesOf(panel, () => 0, waveOf);
  const people = panel.clusters.flatMap((cluster) => cluster.people).map((person) => wavesOf(person, places));
  return {
    inBoth: people.filter(({ before, after }) => before && after).length,
    onlyBefore: people.filter(({ before, after }) => before && !after).length,
    onlyAfter: people.filter(({ before, after }) => !before && after).length,
  };
}

export interface PairedChange extends Change {
  readonly people: number;
  readonly meanBefore: number | undefined;
  readonly meanAfter: number | undefined;
}

const noPairs = (people: number): PairedChange => {
  const withheld = { status: 'withheld', reason: 'too-few-answers', answers: people, needed: smallestWave } as const;
  return { estimate: withheld, test: withheld, spread: undefined, people, meanBefore: undefined, meanAfter: undefined };
};

interface Pairs {
  /** People who answered twice and the sum of their changes, by account. */
  readonly clusters: readonly ClusterSum[];
  readonly people: number;
  readonly before: number;
  readonly after: number;
}

function pairsOf({ panel, waveOf }: PanelOfTwo, { scoreOf }: Scoring): Pairs {
  const places = placesOf(panel, scoreOf, waveOf);
  let [before, after] = [0, 0];
  const clusters = panel.clusters.map(({ people }): ClusterSum => {
    let [answers, total] = [0, 0];
    for (const person of people) {
      const waves = wavesOf(person, places);
      if (!waves.before || !waves.after) continue;
      answers += 1;
      before += meanOfSums(waves.before);
      after += meanOfSums(waves.after);
      total += meanOfSums(waves.after) - meanOfSums(waves.before);
    }
    return { answers, total };
  });
  const paired = clusters.filter(({ answers }) => answers > 0);
  return { clusters: paired, people: paired.reduce((all, { answers }) => all + answers, 0), before, after };
}

/**
 * Mean of each person's own change (mean of her scores after − before), people of one account taken together: the
 * linearised mean over accounts with t, accounts − 1 degrees of freedom. With one person an account this is the paired t
 * test (R `t.test(paired = TRUE)`).
 */
export function pairedChange(
  two: PanelOfTwo,
  scoring: Scoring,
  { confidence }: { readonly confidence: number },
): PairedChange {
  const { clusters: paired, people, before, after } = pairsOf(two, scoring);
  if (paired.length < smallestWave) return noPairs(people);
  const value = paired.reduce((all, { total }) => all + total, 0) / people;
  const variance = linearisedVariance({ clusters: paired, answers: people, mean: value });
  const linearised: Linearised = {
    value,
    standardError: Math.sqrt(variance),
    degreesOfFreedom: paired.length - 1,
  };
  const method = paired.length === people ? 't-paired' : 't-paired-clustered';
  const facts = { answers: people, method, clusters: paired.length } as const;
  const means = { people, meanBefore: before / people, meanAfter: after / people };
  if (!(variance > 0))
    return {
      ...means,
      estimate: { status: 'known', value, ...facts },
      test: { status: 'withheld', reason: 'no-variation', answers: people },
      spread: undefined,
    };
  const interval = intervalOfLinearised(linearised, { confidence, most: scoring.most });
  return {
    ...means,
    estimate: { status: 'known', ...linearised, interval, ...facts },
    test: testOfLinearised(linearised, facts),
    spread: linearised,
  };
}

/** The answers of the earlier wave, split by whether the person answered again; groups `again` and `not-again`. */
export function earlierAnswersByReturn({ panel, waveOf }: PanelOfTwo, scoring: Scoring): PanelSums {
  const places = placesOf(panel, scoring.scoreOf, waveOf);
  const clusters = panel.clusters.map(({ people }) => {
    const sums = new Map<string, Sums>();
    for (const person of people) {
      const { before, after } = wavesOf(person, places);
      if (!before) continue;
      const group = after ? 'again' : 'not-again';
      const known = sums.get(group);
      sums.set(group, {
        answers: before.answers + (known?.answers ?? 0),
        total: before.total + (known?.total ?? 0),
        squares: before.squares + (known?.squares ?? 0),
      });
    }
    return sums;
  });
  return withTotals(clusters, new Map());
}
