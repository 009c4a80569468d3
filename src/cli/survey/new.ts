/** Writes a questionnaire from a template; in a terminal asks for what was not said. */
import { standardRoles, type StandardRole } from '../../domain/roles.js';
import { fail } from '../../problems/problem.js';
import { lacksOf } from '../../survey/lacks.js';
import { forRoles, inLanguages } from '../../survey/narrow.js';
import { questionnaireLanguages, type Questionnaire, type QuestionnaireLanguage } from '../../survey/questionnaire.js';
import type { Template } from '../../survey/templates/template.js';
import { templates } from '../../survey/templates/index.js';
import { useInWords } from '../../survey/uses.js';
import { writeQuestionnaire } from '../../survey/write-questionnaire.js';
import { lazyAsker } from '../ask/lazy-asker.js';
import { mayAsk } from '../ask/may-ask.js';
import type { Asker } from '../ask/question.js';
import type { CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { checkOutput } from '../output-place.js';
import { choiceOf, wordsOf } from '../parse-options.js';
import { writeOutput } from '../write-output.js';
import { checkSurveyName } from './check-survey-name.js';

export interface NewFlags {
  readonly template?: string;
  readonly role?: readonly string[];
  readonly lang?: readonly string[];
  readonly id?: string;
  readonly list?: true;
  readonly json?: true;
  readonly output?: string;
  readonly force?: true;
  readonly quiet?: true;
  readonly input?: boolean;
}

/** What was decided: by options, by answers, or by the usual way. */
interface Wanted {
  readonly template: Template;
  readonly roles: readonly StandardRole[];
  readonly languages: readonly QuestionnaireLanguage[];
  readonly id: string;
  readonly output: string | undefined;
}

const names = templates.map(({ name }) => name);

function templateNamed(name: string): Template {
  const chosen = choiceOf('--template', name, names);
  return (
    templates.find((one) => one.name === chosen) ?? fail('option-not-choice', { option: '--template', value: name })
  );
}

const rolesOf = (flags: NewFlags): readonly StandardRole[] =>
  wordsOf(flags.role).map((word) => choiceOf('--role', word, standardRoles));

function languagesOf(flags: NewFlags): readonly QuestionnaireLanguage[] {
  const stated = wordsOf(flags.lang).map((word) => choiceOf('--lang', word, questionnaireLanguages));
  return stated.length > 0 ? questionnaireLanguages.filter((one) => stated.includes(one)) : questionnaireLanguages;
}

async function templateAsked(asker: Asker): Promise<Template> {
  const lines = templates.map(({ name, purpose }) => `${name}: ${purpose.en}`);
  const chosen = templates[await asker.choose('What is to be asked? (--template)', lines)];
  return chosen ?? fail('option-needed', { command: 'survey new', option: '--template', says: 'what is to be asked' });
}

async function rolesAsked(asker: Asker, { questionnaire }: Template): Promise<readonly StandardRole[]> {
  if (!questionnaire.items.some(({ roles }) => roles.length > 0)) return [];
  const chosen = await asker.choose('Who is asked? (--role)', ['every role, each what it can judge', ...standardRoles]);
  return standardRoles.filter((_, index) => index + 1 === chosen);
}

async function languagesAsked(asker: Asker): Promise<readonly QuestionnaireLanguage[]> {
  const chosen = await asker.choose('In which languages? (--lang)', ['en and zh-CN', ...questionnaireLanguages]);
  return chosen === 0 ? questionnaireLanguages : questionnaireLanguages.filter((_, index) => index + 1 === chosen);
}

/** Asks for what no option says; an empty answer leaves it as usual. */
async function askedFor(flags: NewFlags, asker: Asker): Promise<Wanted> {
  const template = flags.template === undefined ? await templateAsked(asker) : templateNamed(flags.template);
  const roles = flags.role ? rolesOf(flags) : await rolesAsked(asker, template);
  const languages = flags.lang ? languagesOf(flags) : await languagesAsked(asker);
  const usualId = template.questionnaire.id;
  const typedId = flags.id ?? (await asker.type(`The name of the survey, empty for “${usualId}” (--id)`)).trim();
  const id = typedId === '' ? usualId : typedId;
  const usualFile = `${template.name}.yaml`;
  const typedFile = flags.output ?? (await asker.type(`Write to which file, empty for “${usualFile}” (-o)`)).trim();
  return { template, roles, languages, id, output: typedFile === '' ? usualFile : typedFile };
}

function statedBy(flags: NewFlags): Wanted {
  const { template: name, id, output } = flags;
  const says = `what is to be asked (${names.join(', ')})`;
  const needed = { command: 'survey new', option: '--template', says, example: 'relationship' };
  const template = name === undefined ? fail('option-needed', needed) : templateNamed(name);
  return {
    template,
    roles: rolesOf(flags),
    languages: languagesOf(flags),
    id: id ?? template.questionnaire.id,
    output,
  };
}

function textOf(questionnaire: Questionnaire, template: Template): string {
  const top = [
    `Written by crm-sat survey new --template ${template.name}: ${template.purpose.en}.`,
    'Change what you like; every key: crm-sat schema questionnaire',
  ];
  const ofItems = new Map(questionnaire.items.map((item) => [item.id, [useInWords(item)]]));
  return writeQuestionnaire(questionnaire, { top, ofItems });
}

/** Writes the questionnaire, and says what the analysis will lack. */
export async function runNew(flags: NewFlags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  if (flags.list) {
    await (await import('./list-templates.js')).listTemplates(flags, commandRun);
    return;
  }
  const isAsking = flags.template === undefined && mayAsk(environment, flags);
  const wanted = isAsking ? await askedFor(flags, lazyAsker(environment)) : statedBy(flags);
  checkSurveyName('--id', wanted.id);
  const target = { file: wanted.output, mayReplace: flags.force === true };
  checkOutput(environment, target);
  const whole = { ...wanted.template.questionnaire, id: wanted.id };
  const questionnaire = inLanguages(forRoles(whole, wanted.roles), wanted.languages);
  await writeOutput(environment, target, textOf(questionnaire, wanted.template));
  if (!flags.quiet) for (const { says } of lacksOf(questionnaire)) environment.errors.write(`Note: ${says}\n`);
  finish(exitCodes.done);
}
