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
import { message, type Message } from '../../text/message.js';
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

/** For each account heard at all: the roles that answered any of these. Who left out one question is not silent. */
function rolesHeard(view: SurveyView, scores: readonly ConstructScore[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heard = new Map<string, Set<string>>();
  for (const { score } of scores) {
    const { groups } = view.source.read(distributionOf(score), questionOf(view, ['account', 'role']));
    for (const [key, distribution] of groups) {
      const [account = '', role = ''] = groupValues(key);
      if (account === '' || countAnswers(distribution) === 0) continue;
      const set = heard.get(account) ?? new Set<string>();
      heard.set(account, set.add(role));
    }
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

/** Who decides and pays weighs most; who works with it knows what nobody else can tell. Each kind of voice has its own advice. */
const kindsOfVoices = [
  { id: 'missing-payers', roles: ['business_owner', 'finance'], weight: 74 },
  { id: 'missing-users', roles: ['it', 'end_user'], weight: 58 },
] as const;

const wordsOf = ({ role, estimate, missing }: Coverage, most?: number) => ({
  role: label(roleName(role)),
  count: number(missing.length, 'count'),
  share: valueOfEstimate(estimate, 'share'),
  interval: intervalOfEstimate(estimate, 'share'),
  names: namedList(missing, most),
});

const isLacking = ({ missing, estimate }: Coverage): boolean => missing.length > 0 && estimate.status === 'known';

/** Of two roles in one sentence only the first few names are read. */
const namesOfEach = 4;

function sentenceOf([first, ...others]: readonly [Coverage, ...Coverage[]], view: SurveyView): Message {
  const isSelection = Object.keys(view.settings.where).length > 0;
  const accounts = number(first.estimate.answers ?? 0, 'count');
  if (others.length === 0) {
    const key = isSelection ? 'finding.missing-voice-selected' : 'finding.missing-voice';
    return message(key, { ...wordsOf(first), accounts });
  }
  const roles = [first, ...others].map((one) => message('finding.missing-voices.role', wordsOf(one, namesOfEach)));
  return message(isSelection ? 'finding.missing-voices-selected' : 'finding.missing-voices', { accounts, roles });
}

/** Roles that are invited for the same reason share a finding. */
function findingsOf(coverages: readonly Coverage[], view: SurveyView): readonly RankedFinding[] {
  return kindsOfVoices.flatMap(({ id, roles, weight }): readonly RankedFinding[] => {
    const [first, ...others] = roles.flatMap((role) => coverages.filter((one) => one.role === role && isLacking(one)));
    if (!first) return [];
    return [
      { weight, finding: { type: 'finding', id, emphasis: 'doubt', text: sentenceOf([first, ...others], view) } },
    ];
  });
}

/** Coverage by role where at least one of the expected roles answered and responses belong to accounts. */
export function missingVoices(
  view: SurveyView,
  scores: readonly ConstructScore[],
): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
} {
  const nothing = { blocks: [], figures: [], findings: [] };
  if (!view.mayJudgeAccounts || scores.length === 0) return nothing;
  const heard = rolesHeard(view, scores);
  const occurring = new Set([...heard.values()].flatMap((set) => [...set]));
  if (heard.size === 0 || !expectedRoles.some((role) => occurring.has(role))) return nothing;
  const coverages = expectedRoles.map((role) => coverageOf(view, heard, role));
  const definition = message('definition.role-coverage');
  return {
    blocks: [coverageTable(coverages)],
    figures: coverages.map(({ role, estimate }) =>
      figureOf({ metric: 'role-coverage', by: { role }, estimate, definition, survey: view.survey.name }),
    ),
    findings: findingsOf(coverages, view),
  };
}
