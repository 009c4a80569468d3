/** Who is satisfied? Satisfaction and recommendation by stakeholder role, whether roles disagree, and whose voice is missing. */
import { number } from '../report/build.js';
import type { Block, Figure, Section } from '../report/document.js';
import type { Construct } from '../domain/constructs.js';
import { message, type MessageParam } from '../text/message.js';
import {
  viewOf,
  type Analysis,
  type AnalysisContext,
  type AnalysisResult,
  type RankedFinding,
  type SurveyView,
} from './analysis.js';
import {
  disagreementBlocks,
  disagreementFigures,
  recommendTestFigures,
  testBlocks,
} from './roles/disagreement-blocks.js';
import { judgeDisagreement, type Disagreement } from './roles/disagreement.js';
import { figureTestFigures, figureTests } from './roles/figure-tests.js';
import { inTheWhole } from './overview.js';
import { accountView } from './roles/account-view.js';
import { agreementWithinRoles } from './roles/agreement.js';
import { headlineBlocks } from './roles/headline.js';
import { mixShift, rowsArePooledUnfairly } from './roles/headline-rule.js';
import { missingVoices } from './roles/missing-voices.js';
import { payerLine } from './roles/payer.js';
import { reversals } from './roles/reversal.js';
import { roleBySplit } from './roles/role-by-split.js';
import { roleFindings, splitFindings } from './roles/role-findings.js';
import { voiceBounds } from './roles/voice-bounds.js';
import { scoreOfConstruct, type ConstructScore } from './scores.js';
import {
  figuresOf,
  measureNetScore,
  measureSatisfaction,
  splitTable,
  type MeasuredMetric,
  type Split,
} from './split-tables.js';

const roleSplit: Split = { name: 'role', dimension: 'role' };

interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
}

const splitName = (split: Split): MessageParam => (split.dimension === 'role' ? message('split.role') : split.name);

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
  readonly measured: readonly MeasuredMetric[];
  readonly disagreement: Disagreement;
  readonly score: ConstructScore;
}

function satisfactionPart(view: SurveyView, split: Split, score: ConstructScore): SatisfactionPart {
  const measured = measureSatisfaction(view, split, score);
  const disagreement = judgeDisagreement(view, split.dimension, score);
  const unfair = rowsByTheRule(view, split, score);
  if (unfair) return { measured: [], disagreement: withoutVerdict(disagreement), score, ...unfair };
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
  if (unfair) return { measured, disagreement: withoutVerdict(disagreement), score, ...unfair };
  const tests = figureTests(view, [measured], { disagreement, score });
  const table = splitTable(split, [measured], { id: `${split.name}-nps`, title, notes });
  return {
    measured,
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

/** The tables of one split; `role` is one split among others. */
function splitParts(
  view: SurveyView,
  split: Split,
): { satisfaction: SatisfactionPart | undefined; netScore: NetScorePart | undefined } {
  const satisfaction = usable(view, 'satisfaction');
  const recommend = usable(view, 'recommend');
  return {
    satisfaction: satisfaction && satisfactionPart(view, split, satisfaction),
    netScore: recommend && netScorePart(view, split, recommend),
  };
}

const partsOf = ({ satisfaction, netScore }: ReturnType<typeof splitParts>): readonly Part[] => [
  ...(satisfaction ? [satisfaction] : []),
  ...(netScore ? [netScore] : []),
];

/** Role by the same split. */
const crossed = (view: SurveyView, split: Split, { satisfaction }: ReturnType<typeof splitParts>): readonly Part[] =>
  satisfaction ? [roleBySplit(view, split, satisfaction.score)] : [];

/** Who pays, beside the roles; and whether a role is of one mind. */
const withinRoles = (view: SurveyView, score: ConstructScore): readonly Part[] => [
  payerLine(view, score),
  ...inTheWhole(view.settings, () => agreementWithinRoles(view, score)),
];

const boundsOf = (view: SurveyView, { satisfaction }: ReturnType<typeof splitParts>): readonly Part[] =>
  satisfaction ? inTheWhole(view.settings, () => voiceBounds(view, satisfaction.score)) : [];

const nothing = { blocks: [], figures: [], findings: [] };

const withoutRoles: Part = {
  blocks: [{ type: 'notice', id: 'no-roles', level: 'note', text: message('roles.no-roles') }],
  figures: [],
};

/** A table whose only row is "role not known" says less than a sentence. */
function isAnyRoleKnown({ satisfaction, netScore }: ReturnType<typeof splitParts>): boolean {
  const measured = [...(satisfaction?.measured ?? []), ...(netScore ? [netScore.measured] : [])];
  return measured.some(
    ({ estimates, unnamed }) => unnamed.groups > 0 || [...estimates.groups.keys()].some((key) => key !== ''),
  );
}

interface SurveyResult {
  readonly section: Section;
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}

function surveyResult(view: SurveyView): SurveyResult {
  const title = message('roles.title', { survey: view.survey.name });
  const id = `roles:${view.survey.name}`;
  const main = splitParts(view, roleSplit);
  if (!main.satisfaction && !main.netScore) {
    const text = message('roles.no-satisfaction', { survey: view.survey.name });
    const blocks: Block[] = [{ type: 'notice', id: 'no-satisfaction-item', level: 'warning', text }];
    return { section: { id, title, blocks }, figures: [], findings: [] };
  }
  const voices = missingVoices(view, (main.satisfaction ?? main.netScore)?.score);
  const further = view.settings.by
    .filter(({ dimension }) => dimension !== 'role')
    .map((split) => ({ split, parts: splitParts(view, split) }));
  const turned = main.satisfaction ? reversals(view, main.satisfaction.score) : nothing;
  const accounts = main.satisfaction ? accountView(view, main.satisfaction.score) : nothing;
  const roleParts = isAnyRoleKnown(main) ? partsOf(main) : [withoutRoles];
  const parts: readonly Part[] = [
    headlineBlocks(view, main),
    ...roleParts,
    ...(main.satisfaction && isAnyRoleKnown(main) ? withinRoles(view, main.satisfaction.score) : []),
    ...further.flatMap(({ split, parts: one }) => [...partsOf(one), ...crossed(view, split, one)]),
    { blocks: turned.blocks, figures: [] },
    { blocks: accounts.blocks, figures: accounts.figures },
    voices,
    ...boundsOf(view, main),
  ];
  return {
    section: { id, title, blocks: parts.flatMap(({ blocks }) => blocks) },
    figures: parts.flatMap(({ figures }) => figures),
    findings: [
      ...roleFindings(view, main),
      ...further.flatMap(({ split, parts: one }) => splitFindings(view, split, one)),
      ...accounts.findings,
      ...turned.findings,
      ...voices.findings,
    ],
  };
}

export const roles: Analysis = {
  id: 'roles',
  run: (context: AnalysisContext): AnalysisResult => {
    const results = context.surveys.map((survey) => surveyResult(viewOf(context, survey)));
    const nothing: Section = {
      id: 'roles',
      title: message('roles.title.none'),
      blocks: [{ type: 'notice', id: 'no-responses', level: 'warning', text: message('roles.no-responses') }],
    };
    return {
      sections: results.length > 0 ? results.map(({ section }) => section) : [nothing],
      findings: results.flatMap(({ findings }) => findings),
      figures: results.flatMap(({ figures }) => figures),
    };
  },
};
