/** Who is satisfied? Satisfaction and recommendation by stakeholder role, whether roles disagree, and whose voice is missing. */
import type { Block, Figure, Section } from '../report/document.js';
import { message } from '../text/message.js';
import {
  viewsOfCustomers,
  type Analysis,
  type AnalysisContext,
  type AnalysisResult,
  type RankedFinding,
  type SurveyView,
} from './analysis.js';
import { withDepartureCaution } from './departure-columns.js';
import { unlessTooNear } from './disclosure/guarded-topic.js';
import { inTheWhole } from './overview.js';
import { accountView } from './roles/account-view.js';
import { agreementWithinRoles } from './roles/agreement.js';
import { answerShares } from './roles/answer-shares.js';
import { headlineBlocks } from './roles/headline.js';
import { missingVoices } from './roles/missing-voices.js';
import { payerLine } from './roles/payer.js';
import { reversals } from './roles/reversal.js';
import { roleBySplit } from './roles/role-by-split.js';
import { partsOf, splitParts, type Part, type SplitParts } from './roles/split-parts.js';
import { roleFindings, splitFindings } from './roles/role-findings.js';
import { voiceBounds } from './roles/voice-bounds.js';
import type { ConstructScore } from './scores.js';
import type { Split } from './split-tables.js';

const roleSplit: Split = { name: 'role', dimension: 'role' };

/** Role by the same split. */
const crossed = (view: SurveyView, split: Split, { satisfaction }: SplitParts): readonly Part[] =>
  satisfaction ? [roleBySplit(view, split, satisfaction.score)] : [];

/** Who pays, beside the roles; and whether a role is of one mind. */
const withinRoles = (view: SurveyView, score: ConstructScore): readonly Part[] => [
  payerLine(view, score),
  ...inTheWhole(view.settings, () => agreementWithinRoles(view, score)),
];

const nothing = { blocks: [], figures: [], findings: [] };

const voicesOf = (view: SurveyView, { satisfaction, netScore }: SplitParts): ReturnType<typeof missingVoices> =>
  unlessTooNear(
    view,
    (read) =>
      missingVoices(
        read,
        [satisfaction, netScore].flatMap((one) => (one ? [one.score] : [])),
      ),
    nothing,
  );

/** How the answers behind the shares and means spread. */
const spreadOf = (view: SurveyView, { satisfaction }: SplitParts): readonly Part[] =>
  satisfaction ? inTheWhole(view.settings, () => answerShares(view, roleSplit, satisfaction)) : [];

const boundsOf = (view: SurveyView, { satisfaction }: SplitParts): readonly Part[] =>
  satisfaction ? inTheWhole(view.settings, () => voiceBounds(view, satisfaction.score)) : [];

const withoutRoles: Part = {
  blocks: [{ type: 'notice', id: 'no-roles', level: 'note', text: message('roles.no-roles') }],
  figures: [],
};

/** A table whose only row is "role not known" says less than a sentence. */
function isAnyRoleKnown({ satisfaction, netScore }: SplitParts): boolean {
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
  const voices = voicesOf(view, main);
  const further = view.settings.by
    .filter(({ dimension }) => dimension !== 'role')
    .map((split) => ({ split, parts: splitParts(view, split) }));
  const turned = main.satisfaction ? reversals(view, main.satisfaction.score) : nothing;
  const accounts = main.satisfaction ? accountView(view, main.satisfaction.score) : nothing;
  const roleParts = isAnyRoleKnown(main) ? [...partsOf(main), ...spreadOf(view, main)] : [withoutRoles];
  const parts: readonly Part[] = [
    headlineBlocks(view, main),
    ...roleParts,
    ...(main.satisfaction && isAnyRoleKnown(main) ? withinRoles(view, main.satisfaction.score) : []),
    ...further.flatMap(({ split, parts: one }) => [...partsOf(one), ...crossed(view, split, one)]),
    { blocks: turned.blocks, figures: [] },
    { blocks: accounts.blocks, figures: accounts.figures },
    voices,
    ...unlessTooNear(view, (read) => boundsOf(read, main), []),
  ];
  return {
    section: { id, title, blocks: parts.flatMap(({ blocks }) => blocks) },
    figures: parts.flatMap(({ figures }) => figures),
    findings: [
      ...roleFindings(view, main),
      ...further.flatMap(({ split, parts: one }) =>
        withDepartureCaution([split.dimension], splitFindings(view, split, one)),
      ),
      ...accounts.findings,
      ...turned.findings,
      ...voices.findings,
    ],
  };
}

export const roles: Analysis = {
  id: 'roles',
  run: (context: AnalysisContext): AnalysisResult => {
    const results = viewsOfCustomers(context).map(surveyResult);
    const isAsked = context.surveys.length > 0;
    const nothing: Section = {
      id: 'roles',
      title: message('roles.title.none'),
      blocks: [
        {
          type: 'notice',
          id: 'no-responses',
          level: 'warning',
          text: message(isAsked ? 'roles.only-downstream' : 'roles.no-responses'),
        },
      ],
    };
    return {
      sections: results.length > 0 ? results.map(({ section }) => section) : [nothing],
      findings: results.flatMap(({ findings }) => findings),
      figures: results.flatMap(({ figures }) => figures),
    };
  },
};
