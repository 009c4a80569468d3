/** What did the same accounts and people answer in each group, so that waves can be compared person by person? */
import type { Breakdown } from './breakdown.js';
import { compareCodePoints } from './code-point-order.js';
import type { ColumnReader } from './column-reader.js';
import { distributionOfCounts } from './count-distribution.js';
import type { PanelNeed } from './needs.js';
import { createPairIndex } from './pair-index.js';
import type { SplitQuestion } from './grouping.js';
import { scanColumns } from './scan-columns.js';
import { createScoreValues } from './score-values.js';
import type { AnswersByGroup, Distribution, Panel, PanelCluster } from './shapes.js';
import { createTally } from './tally.js';

/** Counts by the number of the group, then by value. */
type Counts = Map<number, Map<number, number>>;

interface Sorted {
  /** By account, then by respondent; 0 is "not known". */
  readonly byAccount: Map<number, Map<number, Counts>>;
  readonly labels: { accounts: readonly string[]; respondents: readonly string[] };
  readonly groups: readonly (readonly [key: string, group: number])[];
}

/** Accounts in code-point order of their ids, then people without an account; answers of nobody known together. */
export function countPanel(reader: ColumnReader, need: PanelNeed, question: SplitQuestion): Breakdown<Panel> {
  const sorted = sortAnswers(reader, need, question);
  const places = new Map(sorted.groups.map(([, group], place) => [group, place]));
  const shared = new Map<number, Distribution>();
  const distributionFor = (counts: ReadonlyMap<number, number>): Distribution => {
    const [first] = counts;
    if (counts.size !== 1 || first?.[1] !== 1) return distributionOfCounts(counts);
    // Most people answer once: one object for each answer there is.
    const known = shared.get(first[0]) ?? distributionOfCounts(new Map([[first[0], 1]]));
    shared.set(first[0], known);
    return known;
  };
  const answersOf = (counts: Counts | undefined): AnswersByGroup =>
    new Map([...(counts ?? [])].map(([group, values]) => [places.get(group) ?? 0, distributionFor(values)]));
  const people = (ofAccount: ReadonlyMap<number, Counts>): readonly AnswersByGroup[] =>
    inOrder(ofAccount, sorted.labels.respondents).map((counts) => answersOf(counts));
  const withoutAccount = sorted.byAccount.get(0) ?? new Map<number, Counts>();
  const clusters: readonly PanelCluster[] = [
    ...inOrder(sorted.byAccount, sorted.labels.accounts).map((ofAccount) => ({
      people: people(ofAccount),
      unknown: answersOf(ofAccount.get(0)),
    })),
    ...people(withoutAccount).map((one) => ({ people: [one], unknown: new Map<number, Distribution>() })),
  ];
  const groups = sorted.groups.map(([key]) => key);
  const overall: Panel = { kind: 'panel', groups, clusters, singles: answersOf(withoutAccount.get(0)) };
  return { overall, groups: new Map() };
}

/** The known ones in code-point order of their labels. */
function inOrder<T>(of: ReadonlyMap<number, T>, labels: readonly string[]): readonly T[] {
  return [...of]
    .filter((entry) => entry[0] !== 0)
    .sort((a, b) => compareCodePoints(labels[a[0]] ?? '', labels[b[0]] ?? ''))
    .map((entry) => entry[1]);
}

function sortAnswers(reader: ColumnReader, need: PanelNeed, question: SplitQuestion): Sorted {
  const score = createScoreValues(reader, need.of);
  const tally = createTally();
  const units = createPairIndex(0, 0);
  const cells = createPairIndex(0, 0);
  const labels: Sorted['labels'] = { accounts: [], respondents: [] };
  let values = new Int32Array(0);
  const request = { question, items: score.items, further: ['account', 'respondent'] } as const;
  const { groups } = scanColumns(reader, request, (chunk, groupsOfRows, { columnOf, labelsOf }) => {
    if (values.length < chunk.rows) values = new Int32Array(chunk.rows);
    labels.accounts = labelsOf('account');
    labels.respondents = labelsOf('respondent');
    score.read(chunk, values);
    const [accounts, respondents] = [columnOf('account'), columnOf('respondent')];
    for (let row = 0; row < chunk.rows; row += 1) {
      const group = groupsOfRows[row] as number;
      if (group === 0 || values[row] === 0) continue;
      const unit = units.indexOf(accounts[row] as number, respondents[row] as number);
      groupsOfRows[row] = cells.indexOf(group, unit);
    }
    tally.add(groupsOfRows, values, chunk.rows);
  });
  const byAccount: Sorted['byAccount'] = new Map();
  tally.forEach((cell, index, count) => {
    const unit = cells.right(cell);
    const ofAccount = entry(byAccount, units.left(unit));
    const ofGroup = entry(entry(ofAccount, units.right(unit)), cells.left(cell));
    ofGroup.set(score.valueOf(index), count);
  });
  return { byAccount, labels, groups };
}

/** The map under a key, made where there is none. */
function entry<K, Inner extends Map<unknown, unknown>>(of: Map<K, Inner>, key: K): Inner {
  const known = of.get(key) ?? (new Map() as Inner);
  of.set(key, known);
  return known;
}
