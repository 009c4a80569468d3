/** Asks the items of a questionnaire in a terminal and keeps the answers: as a file, or in a database. */
import { basename, resolve } from 'node:path';
import { standardRoles } from '../../domain/roles.js';
import { printable } from '../../problems/describe.js';
import { fail } from '../../problems/problem.js';
import { checkAnswers } from '../../survey/check-answers.js';
import { draftMark } from '../../survey/draft-mark.js';
import type { Questionnaire, QuestionnaireLanguage } from '../../survey/questionnaire.js';
import { answersFile, cellsOf, headerOf } from '../../survey/response-row.js';
import { asksRole, isAsked } from '../../survey/routing.js';
import { companyOf } from '../../survey/submission.js';
import { wordsIn } from '../../survey/words-in.js';
import type { MessageKey } from '../../text/en.js';
import { sentenceOf } from '../../text/sentence.js';
import { lazyAsker } from '../ask/lazy-asker.js';
import { mayAsk } from '../ask/may-ask.js';
import type { CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { exitCodes } from '../exit-codes.js';
import type { IdentityFlags } from '../identity.js';
import { databaseFiles } from '../../storage/database-files.js';
import { checkOutput, type OutputTarget } from '../output-place.js';
import { choiceOf } from '../parse-options.js';
import { writeOutput } from '../write-output.js';
import { askItem, askRole, type Asked } from './ask-item.js';
import { languageOf } from './form.js';
import { openQuestionnaire } from './open-questionnaire.js';
import { keepDraft, readDraft, removeDraft, type Draft, type DraftFile } from './take-draft.js';

export interface TakeFlags extends IdentityFlags {
  readonly lang?: string;
  readonly db?: string;
  readonly output?: string;
  readonly force?: true;
  readonly role?: string;
  readonly input?: boolean;
}

interface Taking {
  readonly environment: Environment;
  readonly questionnaire: Questionnaire;
  readonly asked: Asked;
  readonly file: DraftFile;
}

const keyNames: Readonly<Record<string, MessageKey>> = {
  navigate: 'take.key.navigate',
  select: 'take.key.select',
  all: 'take.key.all',
  invert: 'take.key.invert',
  submit: 'take.key.submit',
};

function askedIn(environment: Environment, language: QuestionnaireLanguage): Asked {
  const nameOfKey = (action: string): string => {
    const key = keyNames[action];
    return key ? sentenceOf(key, language) : action;
  };
  const say = (line: string): void => {
    environment.errors.write(`${printable(line)}\n`);
  };
  return { asker: lazyAsker(environment, nameOfKey), language, say };
}

function besideWhat(file: string, { db, output }: TakeFlags): string {
  return db ?? (output === undefined || output === '-' ? basename(file) : output);
}

function draftFileOf({ workingFolder }: Environment, beside: string, questionnaire: Questionnaire): DraftFile {
  const name = `${beside}.${draftMark(questionnaire).slice(0, 8)}.draft`;
  return { name, path: resolve(workingFolder, name) };
}

async function draftToBegin({ environment, asked, file }: Taking): Promise<Draft> {
  const found = readDraft(file);
  const empty: Draft = { id: Buffer.from(environment.randomBytes(16)).toString('hex'), seconds: 0, answers: {} };
  if (!found) return empty;
  const say = (key: MessageKey): string => sentenceOf(key, asked.language);
  const answered = Object.values(found.answers).filter((given) => given.length > 0).length;
  const question = say('take.resume').replace('{answered}', String(answered));
  const chosen = await asked.asker.choose(question, [say('take.go-on'), say('take.start-over')]);
  if (chosen === 0) return found;
  removeDraft(file);
  return empty;
}

/** Role and company come before the items: the first decides what is asked. */
async function askAbout({ questionnaire, asked, file }: Taking, draft: Draft, stated?: string): Promise<Draft> {
  const { confidentiality } = questionnaire;
  let about = draft;
  if (stated !== undefined) about = { ...about, role: choiceOf('--role', stated, standardRoles) };
  else if (about.role === undefined && asksRole(questionnaire)) {
    const role = await askRole(asked);
    about = { ...about, ...(role ? { role } : {}) };
    keepDraft(file, about);
  }
  if (confidentiality === 'confidential' || about.company !== undefined) return about;
  const company = companyOf(await asked.asker.type(sentenceOf('form.company', asked.language)));
  about = { ...about, company };
  keepDraft(file, about);
  return about;
}

/** Each answer is kept as soon as it is given. */
async function askItems({ environment, questionnaire, asked, file }: Taking, begun: Draft): Promise<Draft> {
  let draft = begun;
  let since = environment.now().getTime();
  for (const item of questionnaire.items) {
    const answers = new Map(Object.entries(draft.answers));
    if (answers.has(item.id) || !isAsked(item, { role: draft.role, answers })) continue;
    const given = await askItem(item, asked);
    const now = environment.now().getTime();
    draft = {
      ...draft,
      seconds: draft.seconds + Math.max(0, now - since) / 1000,
      answers: { ...draft.answers, [item.id]: given },
    };
    since = now;
    keepDraft(file, draft);
  }
  return draft;
}

function introduce({ questionnaire, asked: { language, say } }: Taking): void {
  const { title, introduction, confidentiality } = questionnaire;
  say(wordsIn(title, language));
  for (const line of wordsIn(introduction, language).split(/\n+/)) say(line);
  say(sentenceOf(confidentiality === 'confidential' ? 'take.private' : 'take.attributed', language));
}

/** Ctrl-C ends the call as always; what was answered is kept, and said. */
async function answersOf(taking: Taking, flags: TakeFlags, sayLast: CommandRun['sayLast']): Promise<Draft> {
  const { file, asked } = taking;
  try {
    const begun = await draftToBegin(taking);
    return await askItems(taking, await askAbout(taking, begun, flags.role));
  } catch (error) {
    if ((error as Error).name === 'ExitPromptError' && readDraft(file)) {
      sayLast(printable(sentenceOf('take.kept', asked.language).replace('{file}', file.name)));
    }
    throw error;
  }
}

function rowOf({ environment, questionnaire, asked: { language } }: Taking, draft: Draft) {
  const { id, role, seconds, company } = draft;
  // A draft may have been changed by hand: what is saved is checked as what is sent to a server.
  const { answers } = checkAnswers(questionnaire, { role, answers: new Map(Object.entries(draft.answers)) });
  return cellsOf(questionnaire, {
    ...{ id, role, at: environment.now(), seconds: Math.round(seconds), channel: 'terminal', language, answers },
    owner: company ? { customerName: company } : {},
  });
}

async function saveInDatabase(taking: Taking, draft: Draft, { db, commandRun, flags }: Saving): Promise<void> {
  const { environment, questionnaire, asked, file } = taking;
  const { openDatabase } = await import('../../storage/open-database.js');
  const { keepForm, saveSubmission } = await import('../../storage/collected-answers.js');
  const cells = rowOf(taking, draft);
  const database = openDatabase(resolve(environment.workingFolder, db));
  try {
    const form = {
      survey: questionnaire.id,
      isConfidential: questionnaire.confidentiality === 'confidential',
      header: headerOf(questionnaire, asked.language),
    };
    const formId = keepForm(database, form);
    saveSubmission(database, { submissionId: draft.id, formId, token: undefined, cellsOf: () => cells });
  } finally {
    database.connection.close();
  }
  removeDraft(file);
  const { importWaiting } = await import('./collected.js');
  await importWaiting(commandRun, { ...flags, db });
}

interface Saving {
  readonly db: string;
  readonly flags: TakeFlags;
  readonly commandRun: CommandRun;
}

function checkTarget(environment: Environment, file: string, { db, output, force }: TakeFlags): OutputTarget {
  const target = { file: output, mayReplace: force === true };
  checkOutput(environment, target, [file, ...(db === undefined ? [] : databaseFiles(db))]);
  return target;
}

/** Asks, saves, thanks. */
export async function runTake(file: string, flags: TakeFlags, commandRun: CommandRun): Promise<void> {
  const { environment, finish, sayLast } = commandRun;
  if (flags.db !== undefined && flags.output !== undefined) fail('outputs-collide', { place: `"${flags.db}"` });
  const target = checkTarget(environment, file, flags);
  const questionnaire = await openQuestionnaire(environment, file);
  const language = languageOf(questionnaire, flags.lang);
  if (!mayAsk(environment, flags)) fail('take-needs-terminal', { file });
  const draftFile = draftFileOf(environment, besideWhat(file, flags), questionnaire);
  const taking = { environment, questionnaire, asked: askedIn(environment, language), file: draftFile };
  if (!flags.quiet) introduce(taking);
  const draft = await answersOf(taking, flags, sayLast);
  if (flags.db !== undefined) await saveInDatabase(taking, draft, { db: flags.db, flags, commandRun });
  else {
    await writeOutput(environment, target, answersFile(headerOf(questionnaire, language), [rowOf(taking, draft)]));
    removeDraft(draftFile);
  }
  const { say } = taking.asked;
  for (const line of wordsIn(questionnaire.thanks, language).split(/\n+/)) say(line);
  const place = flags.db ?? flags.output;
  if (place !== undefined && place !== '-') say(sentenceOf('take.saved', language).replace('{file}', place));
  finish(exitCodes.done);
}
