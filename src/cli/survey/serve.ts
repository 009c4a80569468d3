/** Serves a questionnaire until it is stopped, and imports what came in. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { standardRoles } from '../../domain/roles.js';
import { describeProblem, printable } from '../../problems/describe.js';
import { fail, ProblemError } from '../../problems/problem.js';
import type { Database } from '../../storage/database.js';
import type { TokenOwner } from '../../storage/survey-tokens.js';
import type { Questionnaire } from '../../survey/questionnaire.js';
import { headerOf } from '../../survey/response-row.js';
import type { AnswerStore, LinkOwner } from '../../survey/serve/answer-store.js';
import { createFormServer } from '../../survey/serve/form-server.js';
import type { CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { exitCodes } from '../exit-codes.js';
import { choiceOf, numberOf } from '../parse-options.js';
import { importWaiting, type CollectedFlags } from './collected.js';
import { languageOf } from './form.js';
import { openQuestionnaire } from './open-questionnaire.js';
import { inLink, isLoopback, ownHosts, statedAddress } from './own-hosts.js';

export interface ServeFlags extends CollectedFlags {
  readonly port: string;
  readonly host: string;
  readonly address?: string;
  readonly tokens: string;
  readonly lang?: string;
}

/** After a signal, calls that are under way have so long to end. */
const graceMilliseconds = 5000;

/** Whose answers come by a link; of a confidential survey nobody's, as nothing stands beside its word. */
const linkOwner = ({ customerId, contactId, role }: TokenOwner): LinkOwner => ({
  customerId,
  contactId,
  role: standardRoles.find((one) => one === role),
});

async function storeIn(
  database: Database,
  questionnaire: Questionnaire,
  environment: Environment,
): Promise<AnswerStore> {
  const { keepForm, saveSubmission } = await import('../../storage/collected-answers.js');
  const { findToken } = await import('../../storage/survey-tokens.js');
  const survey = questionnaire.id;
  const isConfidential = questionnaire.confidentiality === 'confidential';
  const header = headerOf(questionnaire, languageOf(questionnaire, undefined));
  const formId = keepForm(database, { survey, isConfidential, header });
  return {
    linkOf: (token) => {
      const found = findToken(database, token);
      if (found?.survey !== survey) return { state: 'unknown' };
      return found.isUsed ? { state: 'used' } : { state: 'open', owner: linkOwner(found) };
    },
    save: ({ submissionId, token, cellsOf }) =>
      saveSubmission(database, {
        submissionId,
        formId,
        token: token === undefined ? undefined : { token, survey, at: environment.now().toISOString() },
        cellsOf: (owner) => cellsOf(owner && linkOwner(owner)),
      }),
  };
}

async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  await new Promise<void>((done, stop) => {
    server.once('error', stop);
    server.listen({ host, port }, done);
  }).catch((error: unknown) => {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    fail('address-not-served', { host, port, reason }, { cause: error });
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  const late = setTimeout(() => {
    server.closeAllConnections();
  }, graceMilliseconds);
  await new Promise<void>((done) => {
    server.close(() => {
      done();
    });
    server.closeIdleConnections();
  });
  clearTimeout(late);
}

function tellOf(error: unknown): string {
  if (error instanceof ProblemError) return describeProblem(error.problem);
  return `Answers could not be saved: ${error instanceof Error ? error.message : String(error)}`;
}

interface Called {
  readonly flags: ServeFlags;
  readonly questionnaire: Questionnaire;
  readonly database: Database;
  readonly needsLink: boolean;
  readonly language: ReturnType<typeof languageOf>;
  /** As the links are to begin, where it is stated. */
  readonly address: ReturnType<typeof statedAddress>;
  readonly port: number;
}

/** Serves until a signal comes; how many responses were saved. */
async function serveUntilStopped(
  { flags, questionnaire, database, needsLink, address, port, language }: Called,
  environment: Environment,
) {
  const say = (line: string): void => {
    environment.errors.write(`${printable(line)}\n`);
  };
  let saved = 0;
  const own = { hosts: [] as readonly string[] };
  const server = createFormServer({
    questionnaire,
    language,
    needsLink,
    store: await storeIn(database, questionnaire, environment),
    own,
    now: environment.now,
    newId: () => Buffer.from(environment.randomBytes(16)).toString('hex'),
    onSaved: () => {
      saved += 1;
    },
    onTrouble: (error) => {
      say(`crm-sat: ${tellOf(error)}`);
    },
  });
  const stopped = environment.untilStopped?.() ?? Promise.resolve();
  const taken = await listen(server, { host: flags.host, port });
  own.hosts = ownHosts(flags.host, taken, address);
  const root = address?.origin ?? `http://${inLink(flags.host)}:${String(taken)}`;
  say(`Serving "${questionnaire.id}" at ${root}/${needsLink ? 't/WORD, where WORD is that of each link' : ''}`);
  if (!flags.quiet) say(`Answers go into ${flags.db}. Stop it with Ctrl-C; then they are imported.`);
  if (!isLoopback(flags.host) && address?.protocol !== 'https:') {
    say('Answers travel to this machine unencrypted. Put a server with https in front of it: --address https://…');
  }
  await stopped;
  if (!flags.quiet) say('Stopping: calls under way are ended first.');
  await close(server);
  return saved;
}

/** The database is closed before the import opens it, and its log is merged into it. */
async function servedFrom(called: Called, environment: Environment): Promise<number> {
  const { questionnaire, database, needsLink, flags } = called;
  const { hasTokens } = await import('../../storage/collected-answers.js');
  try {
    if (needsLink && !hasTokens(database, questionnaire.id)) {
      fail('no-links-issued', { survey: questionnaire.id, file: flags.db });
    }
    return await serveUntilStopped(called, environment);
  } finally {
    database.connection.close();
  }
}

function noteOf(saved: number): string {
  return saved === 1 ? '1 response came in.' : `${String(saved)} responses came in.`;
}

/** Reads the questionnaire, serves it, and imports what came in. */
export async function runServe(file: string, flags: ServeFlags, commandRun: CommandRun): Promise<void> {
  const { environment, finish, sayLast } = commandRun;
  const needsLink = choiceOf('--tokens', flags.tokens, ['required', 'none'] as const) === 'required';
  const questionnaire = await openQuestionnaire(environment, file);
  const stated = {
    language: languageOf(questionnaire, flags.lang),
    address: statedAddress(flags.address),
    port: numberOf('--port', flags.port, { low: 0, high: 65_535, isWhole: true, example: '8080' }),
  };
  // A call that cannot be right leaves no new database behind; links were issued by a database that is there.
  const path = resolve(environment.workingFolder, flags.db);
  if (needsLink && !existsSync(path)) fail('no-links-issued', { survey: questionnaire.id, file: flags.db });
  const { openDatabase } = await import('../../storage/open-database.js');
  const database = { ...openDatabase(path), path: flags.db };
  const saved = await servedFrom({ flags, questionnaire, database, needsLink, ...stated }, environment);
  if (!flags.quiet) environment.errors.write(`${noteOf(saved)}\n`);
  sayLast(`What came in is kept in ${flags.db}. Import it by hand: crm-sat import --collected --db ${flags.db}`);
  await importWaiting(commandRun, flags);
  finish(exitCodes.done);
}
