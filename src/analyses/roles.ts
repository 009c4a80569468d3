/** Who is satisfied? Satisfaction and recommendation by stakeholder role, whether roles disagree, and whose voice is missing. */
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
import { headlineBlocks } from './roles/headline.js';
import { missingVoices } from './roles/missing-voices.js';
import { roleFindings, splitFindings } from './roles/role-findings.js';
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

interface SatisfactionPart extends Part {
  readonly measured: readonly MeasuredMetric[];
  readonly disagreement: Disagreement;
  readonly score: ConstructScore;
}

function satisfactionPart(view: SurveyView, split: Split, score: ConstructScore): SatisfactionPart {
  const measured = measureSatisfaction(view, split, score);
  const disagreement = judgeDisagreement(view, split.dimension, score);
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
    blocks: [table, ...disagreementBlocks(split, disagreement)],
    figures: [...figuresOf(view, split, measured), ...disagreementFigures(view, split, disagreement)],
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
  const table = splitTable(split, [measured], { id: `${split.name}-nps`, title, notes });
  return {
    measured,
    disagreement,
    score,
    blocks: [table, ...testBlocks(disagreement)],
    figures: [...figuresOf(view, split, [measured]), ...recommendTestFigures(view, split, disagreement)],
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
  const roleParts = isAnyRoleKnown(main) ? partsOf(main) : [withoutRoles];
  const parts: readonly Part[] = [
    headlineBlocks(view, main),
    ...roleParts,
    ...further.flatMap(({ parts: one }) => partsOf(one)),
    voices,
  ];
  return {
    section: { id, title, blocks: parts.flatMap(({ blocks }) => blocks) },
    figures: parts.flatMap(({ figures }) => figures),
    findings: [
      ...roleFindings(view, main),
      ...further.flatMap(({ split, parts: one }) => splitFindings(view, split, one)),
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
