/** How the judgement on disagreement is shown: one line for the test, a table for the pairs. */
import { significance } from '../significance.js';
import { empty, figureOfTest, label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { dimensionLabel, groupLabel } from '../group-names.js';
import type { Split } from '../split-tables.js';
import { surest, type FigureTest } from './figure-tests.js';
import { mostGroupsInPairs, smallestGroup, type Disagreement, type PairResult } from './disagreement.js';

function pairRow(split: Split, { first, second, test, pAdjusted }: PairResult): readonly Value[] {
  const names = [groupLabel(split.dimension, first), groupLabel(split.dimension, second)];
  if (test.status === 'withheld') return [...names, withheld(test), empty, empty];
  return [
    ...names,
    number(test.effect ?? 0, 'correlation'),
    number(test.p, 'p-value'),
    pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
  ];
}

/** More pairs than this are a wall of figures; the rest is in --json. */
const mostPairs = 15;

function pairTable(split: Split, { pairs, unit }: Disagreement): Table {
  const byStrength = pairs.toSorted((a, b) => (a.pAdjusted ?? 2) - (b.pAdjusted ?? 2));
  const shown = pairs.length > mostPairs ? byStrength.slice(0, mostPairs) : pairs;
  const left = pairs.length - shown.length;
  const method = message(unit === 'answers' ? 'note.pairs' : 'note.pairs.clustered');
  return {
    type: 'table',
    id: `${split.name}-pairs`,
    title: message('roles.pairs.title'),
    columns: [
      textColumn('first', message('column.first-group')),
      textColumn('second', message('column.second-group')),
      numberColumn('effect', message('column.cliffs-delta')),
      numberColumn('p', message('column.p')),
      numberColumn('p-adjusted', message('column.p-adjusted')),
    ],
    rows: shown.map((pair) => pairRow(split, pair)),
    notes: [...(left > 0 ? [message('note.more-pairs', { pairs: number(left, 'count') })] : []), method],
  };
}

/** What lacks: groups that are large enough, in the unit that is compared, or answers that vary. */
function whyNoTest({ groups, unit, test }: Disagreement): Message {
  const found = { groups: number(groups.length, 'count'), needed: number(smallestGroup, 'count') };
  if (groups.length < 2) return message(`roles.test.too-few-${unit}`, found);
  if (test.status === 'withheld' && test.reason === 'no-variation') return message('roles.test.no-variation');
  return message('roles.test.shared-accounts', found);
}

/** The test in words, and in plain ones where it finds nothing. */
export function testBlocks(split: Split, disagreement: Disagreement, figures: readonly FigureTest[]): readonly Block[] {
  const texts = [...nothingFound(split, disagreement, figures), testSentence(disagreement)];
  return texts.map((text): Block => ({ type: 'paragraph', text }));
}

const isSignificant = ({ test }: Disagreement): boolean => test.status === 'known' && test.p < significance;

/** A null is an answer too; nothing where there is a difference, or no test. */
function nothingFound(split: Split, disagreement: Disagreement, figures: readonly FigureTest[]): readonly Message[] {
  const { test, doDisagree, smallestFound } = disagreement;
  if (test.status === 'withheld' || doDisagree) return [];
  const words = { groups: number(disagreement.groups.length, 'count'), p: number(test.p, 'p-value') };
  if (isSignificant(disagreement)) return [message('roles.none-found.unclear', words)];
  const smallest = smallestFound === undefined ? undefined : number(smallestFound, 'coefficient');
  return [
    noneFound(split, { ...words, answers: number(test.answers, 'count') }, surest(figures)),
    ...(smallest ? [message('roles.smallest-found', { smallest })] : []),
  ];
}

/** Ranks find nothing: neither do the figures of the table, or one of them does. */
function noneFound(
  { dimension }: Split,
  words: Readonly<Record<'groups' | 'p' | 'answers', Value>>,
  figure: ReturnType<typeof surest>,
): Message {
  if (!figure) return message('roles.none-found', words);
  const found = { ...words, figureP: number(figure.pAdjusted, 'p-value') };
  if (figure.pAdjusted >= significance) return message('roles.none-found.figures', found);
  return message('roles.none-found.but', {
    ...found,
    figure: message(`column.${figure.id}`),
    highest: groupLabel(dimension, figure.highest),
    lowest: groupLabel(dimension, figure.lowest),
  });
}

/** Pairs below a test over all that finds nothing, or of which none differs at all, would be read as findings. */
const arePairsWorthReading = (disagreement: Disagreement): boolean =>
  isSignificant(disagreement) && disagreement.pairs.some(({ pAdjusted }) => (pAdjusted ?? 1) < 0.9995);

/** The sentence about the test: its statistic, degrees of freedom, p, and what was compared. */
function testSentence(disagreement: Disagreement): Message {
  const { test, groups } = disagreement;
  if (test.status === 'withheld') return whyNoTest(disagreement);
  const words = {
    statistic: number(test.statistic, 'statistic'),
    df: number(test.degreesOfFreedom ?? 0, 'count'),
    p: number(test.p, 'p-value'),
    effect: number(test.effect ?? 0, 'coefficient'),
    groups: number(groups.length, 'count'),
    answers: number(test.answers, 'count'),
  };
  if (test.clusters === undefined) return message('roles.test', words);
  return message('roles.test.clustered', {
    ...words,
    within: number(test.degreesOfFreedomWithin ?? 0, 'statistic'),
    accounts: number(test.clusters, 'count'),
  });
}

/** Sentence, stamp where they disagree, and the pairs. */
export function disagreementBlocks(
  split: Split,
  disagreement: Disagreement,
  figures: readonly FigureTest[],
): readonly Block[] {
  const blocks: Block[] = [...testBlocks(split, disagreement, figures)];
  const strongest = disagreement.decisivePairs[0];
  if (disagreement.doDisagree && strongest) {
    const names = {
      first: groupLabel(split.dimension, strongest.first),
      second: groupLabel(split.dimension, strongest.second),
    };
    blocks.unshift({
      type: 'notice',
      id: `${split.name}-disagree`,
      level: 'warning',
      text: message('roles.stamp', names),
    });
  }
  if (disagreement.groups.length > mostGroupsInPairs) {
    const words = { groups: number(disagreement.groups.length, 'count'), most: number(mostGroupsInPairs, 'count') };
    blocks.push({ type: 'paragraph', text: message('roles.pairs.too-many', words) });
  }
  if (arePairsWorthReading(disagreement)) blocks.push(pairTable(split, disagreement));
  return blocks;
}

/** The test on recommendation, apart from the one on satisfaction. */
export function recommendTestFigures(view: SurveyView, split: Split, { test }: Disagreement): readonly Figure[] {
  const metric = split.dimension === 'role' ? 'role-difference' : 'group-difference';
  const by = { ...(split.dimension === 'role' ? {} : { split: split.name }), score: 'recommend' };
  const definition = message('definition.role-difference', { split: label(dimensionLabel(split.name)) });
  return [figureOfTest({ metric, by, test, definition, survey: view.survey.name })];
}

/** The test and its pairs for scripts. */
export function disagreementFigures(view: SurveyView, split: Split, disagreement: Disagreement): readonly Figure[] {
  const metric = split.dimension === 'role' ? 'role-difference' : 'group-difference';
  const survey = view.survey.name;
  const by = split.dimension === 'role' ? {} : { split: split.name };
  const definition = message('definition.role-difference', { split: label(dimensionLabel(split.name)) });
  const overall = figureOfTest({ metric, by, test: disagreement.test, pAdjusted: undefined, definition, survey });
  const pairs = disagreement.pairs.map(({ first, second, test, pAdjusted }) =>
    figureOfTest({ metric, by: { [split.name]: first, versus: second }, test, pAdjusted, definition, survey }),
  );
  return [overall, ...pairs];
}
