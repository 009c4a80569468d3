/** Which templates are there, what does each ask of whom, and which analysis uses it? */
import { listSection, textCell } from '../../analyses/reference/list-table.js';
import { assembleReport } from '../../report/assemble-report.js';
import { label, textColumn } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import type { QuestionnaireItem, QuestionnaireWords } from '../../survey/questionnaire.js';
import type { Template } from '../../survey/templates/template.js';
import { templates } from '../../survey/templates/index.js';
import { useOf } from '../../survey/uses.js';
import type { Language } from '../../text/language.js';
import { message, type Message } from '../../text/message.js';
import type { CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { choiceOf, wordsOf } from '../parse-options.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { outputOf } from '../shared-options.js';
import type { NewFlags } from './new.js';

const inLanguage = (words: QuestionnaireWords, language: Language): string =>
  (language === 'zh-CN' ? words['zh-CN'] : words.en) ?? '';

function usedBy(item: QuestionnaireItem): Message {
  const { topics, isSplit } = useOf(item);
  if (isSplit) return message('survey.used-as-split', { item: item.id });
  return topics.length > 0 ? message('survey.used-by', { topics: [...topics] }) : message('survey.used-by-none');
}

const rolesOf = ({ roles }: QuestionnaireItem): Message =>
  roles.length === 0
    ? message('survey.every-role')
    : message('survey.roles', { roles: roles.map((role) => message(`role.${role}`)) });

function templateSection({ name, purpose, questionnaire }: Template, language: Language): Section {
  return listSection({
    id: `list:template:${name}`,
    title: message('survey.template', { name, purpose: inLanguage(purpose, language) }),
    columns: [
      textColumn('id', message('column.id')),
      textColumn('question', message('explain.question')),
      textColumn('roles', message('survey.word.asked')),
      textColumn('used-by', message('survey.word.used-by')),
    ],
    rows: questionnaire.items.map((item) => [
      textCell(item.id),
      textCell(inLanguage(item.text, language)),
      label(rolesOf(item)),
      label(usedBy(item)),
    ]),
  });
}

/** Prints them, in the language of `--lang`. */
export async function listTemplates(flags: NewFlags, { environment, finish }: CommandRun): Promise<void> {
  const languages = wordsOf(flags.lang).map((word) => choiceOf('--lang', word, ['en', 'zh-CN'] as const));
  const language = languages[0] ?? 'en';
  const { json, output: file, force } = flags;
  const output = outputOf(environment, {
    lang: language,
    color: true,
    ...(json ? { json } : {}),
    ...(file === undefined ? {} : { output: file }),
    ...(force ? { force } : {}),
  });
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  const sections = templates.map((template) => templateSection(template, language));
  await publishReport(environment, output, assembleReport({ about, sections, findings: [], figures: [] }));
  finish(exitCodes.done);
}
