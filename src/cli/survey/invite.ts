/** Draws whom to invite, stores the hashes of their tokens, and writes the list. */
import { findCandidates, type Candidate } from '../../analyses/inviting/candidates.js';
import { draw, type HowMany } from '../../analyses/inviting/draw.js';
import { inviteResult, leftOutOf, leftOutTable, type Invited } from '../../analyses/inviting/invite-section.js';
import type { AnalysisContext } from '../../analyses/analysis.js';
import { peopleRange, seedRange } from '../../config/ranges.js';
import { fail } from '../../problems/problem.js';
import { listAsCsv } from '../../render/csv/list.js';
import type { Database } from '../../storage/database.js';
import { keptOut } from '../../storage/kept-out.js';
import { listImports } from '../../storage/import-log.js';
import { openDatabase } from '../../storage/open-database.js';
import { issueTokens, type IssuedToken } from '../../storage/survey-tokens.js';
import { assembleReport } from '../../report/assemble-report.js';
import type { CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { existingDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { knownIdentityKey } from '../identity.js';
import { outputOf, type Output, type OutputFlags } from '../output-options.js';
import { databaseFiles } from '../../storage/database-files.js';
import { checkOutput, type OutputTarget } from '../output-place.js';
import { numberOf, pairOf, wordsOf } from '../parse-options.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { writeOutput } from '../write-output.js';
import { accountFormats } from './account-formats.js';
import { invitedSurveyOf, type InvitedSurvey } from './invited-survey.js';
import { makeInvitationId, makeToken } from './make-tokens.js';
import { openQuestionnaire } from './open-questionnaire.js';
import { readPlan } from './read-plan.js';
import { surveyContext } from './survey-context.js';

export interface InviteFlags extends OutputFlags {
  readonly db: string;
  readonly survey?: string;
  readonly questionnaire?: string;
  readonly confidential?: true;
  readonly attributed?: true;
  readonly size?: string;
  readonly perRole?: readonly string[];
  readonly plan?: string;
  readonly seed: string;
  readonly where?: readonly string[];
  readonly asOf?: string;
  readonly mostInvitations: string;
  readonly loadDays: string;
  readonly ownDomain?: string;
  readonly withoutAddress?: true;
  readonly identityKey?: string;
  readonly leftOut?: string;
}

/** Columns of the list: those of an invitation, and the role and token for whoever sends it. */
const listColumns = [
  'invitation_id',
  'survey',
  'contact_id',
  'customer_id',
  'email',
  'role',
  'sent_at',
  'token',
] as const;

function howManyOf(environment: Environment, { size, perRole, plan }: InviteFlags): HowMany {
  const given = [
    ...(size === undefined ? [] : ['--size']),
    ...(perRole === undefined ? [] : ['--per-role']),
    ...(plan === undefined ? [] : ['--plan']),
  ];
  const [first, second] = given;
  if (first !== undefined && second !== undefined) fail('options-contradict', { first, second });
  if (size !== undefined) return { kind: 'size', size: numberOf('--size', size, peopleRange) };
  if (plan !== undefined) return { kind: 'roles', roles: readPlan(environment, plan) };
  if (perRole === undefined) return { kind: 'all' };
  const pairs = wordsOf(perRole).map((word) => pairOf('--per-role', word));
  return { kind: 'roles', roles: new Map(pairs.map(([role, n]) => [role, numberOf('--per-role', n, peopleRange)])) };
}

/** Where the list and the names of those left out go; refused before anything is drawn. */
interface Targets {
  readonly list: OutputTarget;
  readonly leftOut: OutputTarget | undefined;
  readonly account: Output;
}

function targetsOf(environment: Environment, flags: InviteFlags): Targets {
  const { output: file, leftOut, ...others } = flags;
  if (file === undefined || file === '-') {
    const says = 'the file of the list, for stdout tells who was drawn and why';
    return fail('option-needed', { command: 'survey invite', option: '-o', says, example: 'invitations.csv' });
  }
  const mayReplace = flags.force === true;
  const list = { file, mayReplace };
  checkOutput(environment, list, databaseFiles(flags.db));
  const leftOutTarget = leftOut === undefined ? undefined : { file: leftOut, mayReplace };
  if (leftOutTarget) checkOutput(environment, leftOutTarget, [file, ...databaseFiles(flags.db)]);
  return { list, leftOut: leftOutTarget, account: outputOf(environment, others, accountFormats) };
}

function invitationOf(environment: Environment, { id, account, role }: Candidate, survey: InvitedSurvey): IssuedToken {
  return {
    token: makeToken(environment),
    survey: survey.name,
    isConfidential: survey.isConfidential,
    invitationId: makeInvitationId(environment),
    contactId: id,
    customerId: account === '' ? undefined : account,
    role: role === '' ? undefined : role,
  };
}

/** The hashes first: a list whose tokens nobody knows would invite people to a closed door. */
function issue(
  environment: Environment,
  database: Database,
  { drawn, survey }: { drawn: readonly Candidate[]; survey: InvitedSurvey },
) {
  const issued = drawn.map((person) => ({ person, token: invitationOf(environment, person, survey) }));
  issueTokens(
    database,
    issued.map(({ token }) => token),
  );
  return issued.map(({ person, token }) => [
    token.invitationId ?? '',
    token.survey,
    person.id,
    person.account,
    person.email ?? '',
    person.role,
    '',
    token.token,
  ]);
}

const leftOutRows = (invited: Invited): readonly (readonly string[])[] =>
  leftOutOf(invited).map(({ contact, reason }) => [contact.id, contact.account, contact.role, reason]);

async function invitedFrom(commandRun: CommandRun, flags: InviteFlags, database: Database) {
  const { environment } = commandRun;
  const howMany = howManyOf(environment, flags);
  const seed = numberOf('--seed', flags.seed, seedRange);
  const questionnaire =
    flags.questionnaire === undefined ? undefined : await openQuestionnaire(environment, flags.questionnaire);
  const context = surveyContext(database, commandRun, { flags, survey: undefined, filters: 'people' });
  const survey = invitedSurveyOf(flags, questionnaire, context.surveys);
  const known = keptOut(database.connection, await knownIdentityKey(environment, flags));
  const says = 'the day they are sent, for nothing imported has a day';
  const day =
    context.settings.asOf ??
    fail('option-needed', { command: 'survey invite', option: '--as-of', says, example: '2026-10-01' });
  const whom = {
    day,
    survey: survey.name,
    isAddressNeeded: flags.withoutAddress !== true,
    isKeptOut: (text: string): boolean => known?.isForgotten(text) === true,
  };
  const candidates = findCandidates(context, whom);
  const drawing = { howMany, seed };
  const drawn = draw(candidates.eligible, drawing);
  const invited: Invited = { ...candidates, drawn, drawing, whom, isConfidential: survey.isConfidential };
  return { context, survey, invited };
}

async function tell(
  commandRun: CommandRun,
  { flags, account, database }: { flags: InviteFlags; account: Output; database: Database },
  { context, invited }: { context: AnalysisContext; invited: Invited },
): Promise<void> {
  const { section, figures } = inviteResult(invited, context.settings);
  const people = account.format === 'json' ? [leftOutTable(invited)] : [];
  const readings = listImports(database)
    .filter(({ isUndone }) => !isUndone)
    .map(({ reading }) => reading);
  const { asOf, confidence } = context.settings;
  const about = provenanceOf({ readings, confidence, asOf, isAsOfStated: flags.asOf !== undefined });
  const sections = [{ ...section, blocks: [...section.blocks, ...people] }];
  await publishReport(commandRun.environment, account, assembleReport({ about, sections, findings: [], figures }));
}

/** Draws, stores, writes, tells. A list that cannot be written is refused before anything is drawn. */
export async function runInvite(flags: InviteFlags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const targets = targetsOf(environment, flags);
  const database = { ...openDatabase(existingDatabase(environment, flags.db, 'database-missing')), path: flags.db };
  try {
    const { context, survey, invited } = await invitedFrom(commandRun, flags, database);
    if (invited.eligible.length + invited.excluded.length === 0) fail('nobody-to-invite', { file: flags.db });
    const rows = issue(environment, database, { drawn: invited.drawn, survey });
    await writeOutput(environment, targets.list, listAsCsv(listColumns, rows));
    if (targets.leftOut) {
      const columns = ['contact_id', 'customer_id', 'role', 'reason'];
      await writeOutput(environment, targets.leftOut, listAsCsv(columns, leftOutRows(invited)));
    }
    await tell(commandRun, { flags, account: targets.account, database }, { context, invited });
  } finally {
    database.connection.close();
  }
  finish(exitCodes.done);
}
