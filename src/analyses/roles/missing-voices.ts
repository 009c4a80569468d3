/** Which roles was an account never heard from? Named only where accounts may be named. */
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { countAnswers } from '../../counts/distribution.js';
import { expectedRoles } from '../../domain/roles.js';
import { roleCoverage } from '../../metrics/governance/role-coverage.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { accountName, byValue, readAccountFacts } from '../account-names.js';
import { questionOf, type RankedFinding, type SurveyView } from '../analysis.js';
import { roleName } from '../group-names.js';
import { namedList } from '../named-list.js';
import type { ConstructScore } from '../scores.js';

interface Coverage {
  readonly role: string;
  readonly estimate: Estimate;
  /** Names of the accounts without an answer of the role, most valuable first. */
  readonly missing: readonly string[];
}

/** For each account heard at all: the roles that answered. */
function rolesHeard(view: SurveyView, score: ConstructScore): ReadonlyMap<string, ReadonlySet<string>> {
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, ['account', 'role']));
  const heard = new Map<string, Set<string>>();
  for (const [key, distribution] of groups) {
    const [account = '', role = ''] = groupValues(key);
    if (account === '' || countAnswers(distribution) === 0) continue;
    const set = heard.get(account) ?? new Set<string>();
    heard.set(account, set.add(role));
  }
  return heard;
}

function coverageOf(view: SurveyView, heard: ReadonlyMap<string, ReadonlySet<string>>, role: string): Coverage {
  const facts = readAccountFacts(view.source, view.settings.asOf);
  const cases = [...heard].map(([cluster, set]) => ({ cluster, isHit: set.has(role) }));
  const context = yesNoContext(view.settings.confidence);
  const missing = cases.filter(({ isHit }) => !isHit).map(({ cluster }) => cluster);
  return {
    role,
    estimate: roleCoverage.compute(hitsByCluster(cases), context),
    missing: missing.sort(byValue(facts)).map((account) => accountName(facts, account)),
  };
}

function coverageTable(coverages: readonly Coverage[]): Table {
  return {
    type: 'table',
    id: 'role-coverage',
    title: message('voices.title'),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('coverage', message('column.role-coverage')),
      numberColumn('interval', message('column.interval')),
      numberColumn('missing', message('column.accounts-missing')),
      textColumn('names', message('column.accounts-named')),
    ],
    rows: coverages.map(({ role, estimate, missing }) => [
      label(roleName(role)),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
      number(missing.length, 'count'),
      label(message('list', { items: namedList(missing, 12) })),
    ]),
    notes: [message('note.role-coverage')],
  };
}

/** The voice of the one who pays weighs most, then finance. */
const roleWeight: Readonly<Record<string, number>> = { business_owner: 74, finance: 72, it: 58, end_user: 56 };

function findingOf(
  { role, estimate, missing }: Coverage,
  { isSelection }: { readonly isSelection: boolean },
): readonly RankedFinding[] {
  if (missing.length === 0 || estimate.status !== 'known') return [];
  const key = isSelection ? 'finding.missing-voice-selected' : 'finding.missing-voice';
  const text = message(key, {
    count: number(missing.length, 'count'),
    accounts: number(estimate.answers, 'count'),
    role: label(roleName(role)),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    names: namedList(missing),
  });
  return [
    {
      weight: roleWeight[role] ?? 50,
      finding: { type: 'finding', id: `missing-voice:${role}`, emphasis: 'doubt', text },
    },
  ];
}

/** Coverage by role where at least one of the expected roles answered and responses belong to accounts. */
export function missingVoices(
  view: SurveyView,
  score: ConstructScore | undefined,
): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
} {
  const nothing = { blocks: [], figures: [], findings: [] };
  if (!view.mayJudgeAccounts || !score) return nothing;
  const heard = rolesHeard(view, score);
  const occurring = new Set([...heard.values()].flatMap((set) => [...set]));
  if (heard.size === 0 || !expectedRoles.some((role) => occurring.has(role))) return nothing;
  const coverages = expectedRoles.map((role) => coverageOf(view, heard, role));
  const definition = message('definition.role-coverage');
  return {
    blocks: [coverageTable(coverages)],
    figures: coverages.map(({ role, estimate }) =>
      figureOf({ metric: 'role-coverage', by: { role }, estimate, definition, survey: view.survey.name }),
    ),
    findings: coverages.flatMap((coverage) =>
      findingOf(coverage, { isSelection: Object.keys(view.settings.where).length > 0 }),
    ),
  };
}
