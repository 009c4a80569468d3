/** What did the same accounts and people answer in each group, so that waves can be compared person by person? */
import type { Breakdown } from './breakdown.js';
import { entriesOf, sortIntoBuckets } from './buckets.js';
import { compareCodePoints } from './code-point-order.js';
import type { ColumnReader } from './column-reader.js';
import type { PanelNeed } from './needs.js';
import { createPairIndex, type PairIndex } from './pair-index.js';
import { createPersonAnswers } from './person-answers.js';
import type { SplitQuestion } from './grouping.js';
import { scanColumns } from './scan-columns.js';
import { createScoreValues } from './score-values.js';
import type { Panel, PanelCluster } from './shapes.js';
import { createTally } from './tally.js';

/** Every group of a unit (a person at an account, 0 is "not known") with how often she gave which answer; one entry each. */
interface Entries {
  readonly unit: number[];
  readonly group: number[];
  readonly value: number[];
  readonly count: number[];
}

interface Sorted {
  readonly entries: Entries;
  /** Account and respondent of each unit. */
  readonly units: PairIndex;
  readonly labels: { accounts: readonly string[]; respondents: readonly string[] };
  readonly groups: readonly (readonly [key: string, group: number])[];
}

/** Accounts in code-point order of their ids, then people without an account; answers of nobody known together. */
export function countPanel(reader: ColumnReader, need: PanelNeed, question: SplitQuestion): Breakdown<Panel> {
  const { entries, units, labels, groups } = sortAnswers(reader, need, question);
  const places = new Map(groups.map(([, group], place) => [group, place]));
  const { answersOf, none } = createPersonAnswers((entry) => ({
    group: places.get(entries.group[entry] as number) ?? 0,
    value: entries.value[entry] as number,
    count: entries.count[entry] as number,
  }));
  const ofUnit = sortIntoBuckets(entries.unit, units.size + 1);
  const accounts = Int32Array.from({ length: units.size + 1 }, (_, unit) => (unit === 0 ? 0 : units.left(unit)));
  const ofAccount = sortIntoBuckets(accounts, Math.max(1, labels.accounts.length));
  const answersOfUnit = (unit: number | undefined) => (unit === undefined ? none : answersOf(entriesOf(ofUnit, unit)));
  const unitsOf = (account: number): readonly number[] => [...entriesOf(ofAccount, account)].filter((unit) => unit > 0);
  const peopleOf = (account: number) =>
    unitsOf(account)
      .filter((unit) => units.right(unit) !== 0)
      .sort(byLabel(labels.respondents, units.right))
      .map(answersOfUnit);
  const unknownOf = (account: number) => answersOfUnit(unitsOf(account).find((unit) => units.right(unit) === 0));
  const known = [...new Set(accounts)].filter((account) => account !== 0).sort(byLabel(labels.accounts));
  const clusters: readonly PanelCluster[] = [
    ...known.map((account) => ({ people: peopleOf(account), unknown: unknownOf(account) })),
    ...peopleOf(0).map((one) => ({ people: [one], unknown: none })),
  ];
  const overall: Panel = { kind: 'panel', groups: groups.map(([key]) => key), clusters, singles: unknownOf(0) };
  return { overall, groups: new Map() };
}

const byLabel =
  (labels: readonly string[], labelOf = (one: number): number => one) =>
  (a: number, b: number): number =>
    compareCodePoints(labels[labelOf(a)] ?? '', labels[labelOf(b)] ?? '');

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
  const entries: Entries = { unit: [], group: [], value: [], count: [] };
  tally.forEach((cell, index, count) => {
    entries.unit.push(cells.right(cell));
    entries.group.push(cells.left(cell));
    entries.value.push(score.valueOf(index));
    entries.count.push(count);
  });
  return { entries, units, labels, groups };
}
