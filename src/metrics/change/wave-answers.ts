/** The answers of the same accounts and people in several periods, and what is computed from them. */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import type { Distribution, Panel } from '../../counts/shapes.js';
import type { WithheldEstimate } from '../../statistics/estimate.js';
import { changeBetweenWaves, type Change } from '../../statistics/waves/change.js';
import { mixAndRate, type MixAndRate } from '../../statistics/waves/mix-and-rate.js';
import {
  earlierAnswersByReturn,
  pairedChange,
  type PairedChange,
  type PanelOfTwo,
} from '../../statistics/waves/paired-change.js';
import { linearTrend } from '../../statistics/waves/linear-trend.js';
import { sumPanel, type GroupOf, type PanelSums } from '../../statistics/waves/panel-sums.js';
import type { Scoring } from '../../statistics/waves/scoring.js';

export interface WaveAnswers {
  /** The last part of each key is the period; a part before it, if any, the group of people. */
  readonly panel: Panel;
  /** Earliest first; the first and the last are compared. */
  readonly periods: readonly string[];
  /** What an answer counts as, where the metric leaves that open. */
  readonly scoring?: Scoring;
}

interface Scored {
  readonly scoring: Scoring;
  readonly confidence: number;
}

export const periodOfKey = (key: string): string => groupValues(key).at(-1) ?? '';
const groupOfKey = (key: string): string => groupKey(groupValues(key).slice(0, -1));
const firstOf = ({ periods }: WaveAnswers): string => periods[0] ?? '';
const lastOf = ({ periods }: WaveAnswers): string => periods.at(-1) ?? '';

const inPeriods =
  (waves: WaveAnswers, of: (key: string) => string): GroupOf =>
  (key) =>
    [firstOf(waves), lastOf(waves)].includes(periodOfKey(key)) ? of(key) : undefined;

/** Last period − first, over all people, or over those of one group. */
export function changeOf(waves: WaveAnswers, { scoring, confidence }: Scored, group?: string): Change {
  const ofPeriods = inPeriods(waves, periodOfKey);
  const groupOf: GroupOf = (key) => (group === undefined || groupOfKey(key) === group ? ofPeriods(key) : undefined);
  const sums = sumPanel(waves.panel, scoring.scoreOf, groupOf);
  return changeBetweenWaves({ sums, before: firstOf(waves), after: lastOf(waves) }, scoring, { confidence });
}

/** What of the change is another mix of the groups, and what is left at the same mix. */
export function mixAndRateOf(waves: WaveAnswers, { scoring, confidence }: Scored): MixAndRate | WithheldEstimate {
  const sums = sumPanel(
    waves.panel,
    scoring.scoreOf,
    inPeriods(waves, (key) => key),
  );
  const groups = [...new Set(waves.panel.groups.map(groupOfKey))];
  const cellOf = (group: string, wave: 'before' | 'after'): string =>
    groupKey([...groupValues(group), wave === 'before' ? firstOf(waves) : lastOf(waves)]);
  return mixAndRate({ sums, groups, cellOf }, scoring, { confidence });
}

export function panelOfTwo(waves: WaveAnswers): PanelOfTwo {
  const [before, after] = [firstOf(waves), lastOf(waves)];
  const waveOf = (key: string): 'before' | 'after' | undefined => {
    const period = periodOfKey(key);
    if (period === before) return 'before';
    return period === after ? 'after' : undefined;
  };
  return { panel: waves.panel, waveOf };
}

/** The mean change of those who answered in both periods. */
export function pairedChangeOf(waves: WaveAnswers, { scoring, confidence }: Scored): PairedChange {
  return pairedChange(panelOfTwo(waves), scoring, { confidence });
}

/** In the earlier period: those who did not answer again − those who did. */
export function returnDifferenceOf(waves: WaveAnswers, { scoring, confidence }: Scored): Change {
  const sums = earlierAnswersByReturn(panelOfTwo(waves), scoring);
  return changeBetweenWaves({ sums, before: 'again', after: 'not-again' }, scoring, { confidence });
}

/** The answers of every period as sums per account, of everybody or of one group. */
export function sumsByPeriod({ panel }: WaveAnswers, { scoreOf }: Scoring, group?: string): PanelSums {
  const isWanted = (key: string): boolean => group === undefined || groupOfKey(key) === group;
  return sumPanel(panel, scoreOf, (key) => (isWanted(key) ? periodOfKey(key) : undefined));
}

/** Change per period along a line, of everybody or of one group. */
export function trendOf(waves: WaveAnswers, { scoring, confidence }: Scored, group?: string): Change {
  return linearTrend(sumsByPeriod(waves, scoring, group), waves.periods, { scoring, confidence });
}

type Counts = Readonly<Record<number, number>>;

const distributionOf = (counts: Counts): Distribution => ({
  kind: 'distribution',
  counts: new Map(Object.entries(counts).map(([answer, count]) => [Number(answer), count])),
});

/** Answers of nobody known by period - or by group and period -, for worked examples. */
export function wavesFrom(answers: readonly (readonly [key: readonly string[], counts: Counts])[]): WaveAnswers {
  const groups = answers.map(([key]) => groupKey(key));
  const singles = new Map(answers.map(([, counts], place) => [place, distributionOf(counts)] as const));
  const periods = [...new Set(answers.map(([key]) => key.at(-1) ?? ''))];
  return { panel: { kind: 'panel', groups, clusters: [], singles }, periods };
}

/** People without an account, each with her answer in every period (undefined: none), for worked examples. */
export function peopleFrom(
  periods: readonly string[],
  people: readonly (readonly (number | undefined)[])[],
): WaveAnswers {
  const clusters = people.map((answers) => ({
    people: [
      new Map(
        answers.flatMap((answer, place) =>
          answer === undefined ? [] : [[place, distributionOf({ [answer]: 1 })] as const],
        ),
      ),
    ],
    unknown: new Map<number, Distribution>(),
  }));
  return { panel: { kind: 'panel', groups: [...periods], clusters, singles: new Map() }, periods };
}
