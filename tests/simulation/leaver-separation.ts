/**
 * How often does a measure that has nothing to do with who leaves seem to have told it? With years that get better for all,
 * against accounts still there on the day, and against the latest values of those that stayed.
 * Run by hand: npm run simulate:separation [companies a row]. RESULTS.md has the outcome.
 */
import { casesOf, type Measure, type Step } from '../../src/analyses/prediction/timeline.js';
import type { Departures, KnownAccount } from '../../src/analyses/prediction/departed.js';
import { normalQuantile } from '../../src/statistics/distributions/normal.js';
import { clusteredAreaUnderCurve, testOfArea } from '../../src/statistics/prediction/area-under-curve.js';
import type { OutcomeScores } from '../../src/statistics/prediction/outcome-scores.js';
import { randomSource, type RandomSource } from '../../src/statistics/resampling/random-source.js';

interface Design {
  readonly accounts: number;
  readonly leaving: number;
  /** What each quarter adds to the answers of all accounts, in steps of the scale. */
  readonly trend: number;
}

const companies = Number(process.argv[2] ?? 2000);
const quarters = 6;
const daysOfQuarter = 90;
const normal = (random: RandomSource): number => normalQuantile(Math.max(random(), 1e-12));

/** Answers on 1..5 in each quarter: a level of the account, chance, and the trend. */
function timelineOf(trend: number, random: RandomSource): readonly Step[] {
  const level = normal(random);
  return Array.from({ length: quarters }, (_, quarter) => {
    const value = 3 + (level + normal(random)) / 1.5 + trend * quarter;
    const from = quarter * daysOfQuarter + Math.floor(random() * 20);
    return { from, value: Math.min(5, Math.max(1, Math.round(value))) };
  });
}

function companyOf({ accounts, leaving, trend }: Design, random: RandomSource) {
  const known = Array.from({ length: accounts }, (_, at): KnownAccount => {
    const leftDay = 30 + Math.floor(random() * (quarters * daysOfQuarter - 30));
    return { account: String(at), leftDay: random() < leaving ? leftDay : undefined };
  });
  const days = known.flatMap(({ leftDay }) => leftDay ?? []).toSorted((a, b) => a - b);
  const timelines = new Map(known.map(({ account }) => [account, timelineOf(trend, random)]));
  const departures: Departures = {
    accounts: known,
    days,
    isDated: true,
    left: days.length,
    stayed: accounts - days.length,
    withoutDay: 0,
  };
  const measure: Measure = { id: 'null', label: '', question: '', risk: 'low', timelines, whole: new Map() };
  return { departures, measure };
}

/** Those that stayed by their last value of all, as a plain list of customers has it. */
function latestCases(measure: Measure, { accounts }: Departures): readonly OutcomeScores[] {
  const one = (value: number | undefined) => ({
    kind: 'distribution' as const,
    counts: new Map(value === undefined ? [] : [[value, 1]]),
  });
  return accounts.map(({ account, leftDay = Infinity }) => {
    const value = measure.timelines.get(account)?.findLast(({ from }) => from <= leftDay)?.value;
    const [own, none] = [one(value), one(undefined)];
    return leftDay === Infinity ? { events: none, nonEvents: own } : { events: own, nonEvents: none };
  });
}

function isAlarm(cases: readonly OutcomeScores[]): boolean | undefined {
  const test = testOfArea(clusteredAreaUnderCurve(cases, { risk: 'low', confidence: 0.95 }));
  return test.status === 'known' ? test.p < 0.05 : undefined;
}

function alarms(design: Design): string {
  const random = randomSource(20_261_127);
  const found = Array.from({ length: companies }, () => {
    const { measure, departures } = companyOf(design, random);
    const [cases = []] = casesOf([measure], departures);
    return [isAlarm(cases), isAlarm(latestCases(measure, departures))] as const;
  });
  const share = (place: 0 | 1): string => {
    const tested = found.flatMap((one) => one[place] ?? []);
    return `${((100 * tested.filter((one) => one).length) / tested.length).toFixed(1)} %`;
  };
  return `${share(0)} | ${share(1)}`;
}

process.stdout.write(
  '| accounts | leaving | trend a quarter | still there on the day | latest value |\n|---|---|---|---|---|\n',
);
for (const accounts of [60, 100, 300])
  for (const leaving of [0.12, 0.3])
    for (const trend of [0, 0.3]) {
      const of = alarms({ accounts, leaving, trend });
      process.stdout.write(`| ${String(accounts)} | ${String(100 * leaving)} % | ${String(trend)} | ${of} |\n`);
    }
