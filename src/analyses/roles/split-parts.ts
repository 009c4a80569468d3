/** The tables of one split: satisfaction and recommendation by its groups, and whether these disagree. */
import { dimensionLabel } from '../group-names.js';
import type { Construct } from '../../domain/constructs.js';
import { number } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import { message, type MessageParam } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { scoreOfConstruct, type ConstructScore } from '../scores.js';
import {
  figuresOf,
  measureNetScore,
  measureSatisfaction,
  splitTable,
  type MeasuredMetric,
  type Split,
} from '../split-tables.js';
import { disagreementBlocks, disagreementFigures, recommendTestFigures, testBlocks } from './disagreement-blocks.js';
import { judgeDisagreement, type Disagreement } from './disagreement.js';
import { figureTestFigures, figureTests, type FigureTest } from './figure-tests.js';
import { mixShift, rowsArePooledUnfairly } from './headline-rule.js';

export interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
}

const splitName = (split: Split): MessageParam =>
  split.dimension === 'role' ? message('split.role') : dimensionLabel(split.name);

/** Groups that pool disagreeing roles in unlike mixes are not compared at all: neither by their rows nor by a test. */
const withoutVerdict = (disagreement: Disagreement): Disagreement => ({ ...disagreement, doDisagree: false });

function rowsByTheRule(view: SurveyView, split: Split, score: ConstructScore): Part | undefined {
  if (view.settings.headline === 'stamped' || !rowsArePooledUnfairly(view, split.dimension, score)) return undefined;
  const shift = number(mixShift(view, split.dimension, score), 'share');
  const construct = message(`construct.${score.construct}`);
  const text = message('roles.rows-withheld', { shift, split: splitName(split), construct });
  const id = `${split.name}-${score.construct}-withheld`;
  return { blocks: [{ type: 'notice', id, level: 'warning', text }], figures: [] };
}

/** Shown rows over disagreeing roles say how far the mix moves them: as a note where it is little, else as a stamp. */
function mixBlocks(view: SurveyView, split: Split, score: ConstructScore): readonly Block[] {
  if (split.dimension === 'role' || !judgeDisagreement(view, 'role', score).doDisagree) return [];
  const shift = number(mixShift(view, split.dimension, score), 'share');
  if (!rowsArePooledUnfairly(view, split.dimension, score))
    return [{ type: 'paragraph', text: message('roles.rows-mix', { shift }) }];
  const id = `${split.name}-${score.construct}-stamp`;
  return [{ type: 'notice', id, level: 'warning', text: message('roles.rows-stamped', { shift }) }];
}

interface SatisfactionPart extends Part {
  /** Of the figures of the table; none where its rows are withheld. */
  readonly tests: readonly FigureTest[];
  readonly measured: readonly MeasuredMetric[];
  readonly disagreement: Disagreement;
  readonly score: ConstructScore;
}

function satisfactionPart(view: SurveyView, split: Split, score: ConstructScore): SatisfactionPart {
  const measured = measureSatisfaction(view, split, score);
  const disagreement = judgeDisagreement(view, split.dimension, score);
  const unfair = rowsByTheRule(view, split, score);
  if (unfair) return { measured: [], tests: [], disagreement: withoutVerdict(disagreement), score, ...unfair };
  const tests = figureTests(view, measured, { disagreement, score });
  const table = splitTable(split, measured, {
    id: `${split.name}-satisfaction`,
    title: message('roles.satisfaction.title', { split: splitName(split) }),
    notes: measured.map(({ definition, metric }) =>
      message(metric.id === 'csat' ? 'note.satisfied-is' : 'note.mean-is', { definition }),
    ),
  });
  return {
    measured,
    tests,
    disagreement,
    score,
    blocks: [table, ...mixBlocks(view, split, score), ...disagreementBlocks(split, disagreement, tests)],
    figures: [
      ...figuresOf(view, split, measured),
      ...disagreementFigures(view, split, disagreement),
      ...figureTestFigures(view, split, tests),
    ],
  };
}

interface NetScorePart extends Part {
  readonly tests: readonly FigureTest[];
  readonly measured: MeasuredMetric;
  readonly disagreement: Disagreement;
  readonly score: ConstructScore;
}

function netScorePart(view: SurveyView, split: Split, score: ConstructScore): NetScorePart {
  const measured = measureNetScore(view, split, score);
  const title = message('roles.nps.title', { split: splitName(split) });
  const notes = [message('note.nps-is', { definition: measured.definition })];
  const disagreement = judgeDisagreement(view, split.dimension, score);
  const unfair = rowsByTheRule(view, split, score);
  if (unfair) return { measured, tests: [], disagreement: withoutVerdict(disagreement), score, ...unfair };
  const tests = figureTests(view, [measured], { disagreement, score });
  const table = splitTable(split, [measured], { id: `${split.name}-nps`, title, notes });
  return {
    measured,
    tests,
    disagreement,
    score,
    blocks: [table, ...mixBlocks(view, split, score), ...testBlocks(split, disagreement, tests)],
    figures: [
      ...figuresOf(view, split, [measured]),
      ...recommendTestFigures(view, split, disagreement),
      ...figureTestFigures(view, split, tests),
    ],
  };
}

function usable(view: SurveyView, construct: Construct): ConstructScore | undefined {
  const score = scoreOfConstruct(view.survey, construct);
  return typeof score === 'string' ? undefined : score;
}

export interface SplitParts {
  readonly satisfaction: SatisfactionPart | undefined;
  readonly netScore: NetScorePart | undefined;
}

/** The tables of one split; `role` is one split among others. */
export function splitParts(view: SurveyView, split: Split): SplitParts {
  const satisfaction = usable(view, 'satisfaction');
  const recommend = usable(view, 'recommend');
  return {
    satisfaction: satisfaction && satisfactionPart(view, split, satisfaction),
    netScore: recommend && netScorePart(view, split, recommend),
  };
}

export const partsOf = ({ satisfaction, netScore }: SplitParts): readonly Part[] => [
  ...(satisfaction ? [satisfaction] : []),
  ...(netScore ? [netScore] : []),
];
