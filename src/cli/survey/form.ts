/** Writes the form of a questionnaire in one language. */
import { fail } from '../../problems/problem.js';
import { formPage } from '../../survey/form/form-page.js';
import {
  completeLanguages,
  questionnaireLanguages,
  type Questionnaire,
  type QuestionnaireLanguage,
} from '../../survey/questionnaire.js';
import type { CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { checkOutput } from '../output-place.js';
import { choiceOf } from '../parse-options.js';
import { writeOutput } from '../write-output.js';
import { openQuestionnaire } from './open-questionnaire.js';

export interface FormFlags {
  readonly lang?: string;
  readonly output?: string;
  readonly force?: true;
  readonly quiet?: true;
}

/** The first item, or part of the questionnaire, that has no words in the language. */
function firstWithout(questionnaire: Questionnaire, language: QuestionnaireLanguage): string {
  const parts = ['title', 'introduction', 'thanks'] as const;
  const part = parts.find((one) => questionnaire[one][language] === undefined);
  const item = questionnaire.items.find(
    (one) => !completeLanguages({ ...questionnaire, items: [one] }).includes(language),
  );
  return part ?? item?.id ?? '';
}

/** A form half in another language would be answered by guessing. */
export function languageOf(questionnaire: Questionnaire, stated: string | undefined): QuestionnaireLanguage {
  const complete = completeLanguages(questionnaire);
  const wanted = stated === undefined ? complete[0] : choiceOf('--lang', stated, questionnaireLanguages);
  const language = wanted ?? questionnaireLanguages[0];
  if (complete.includes(language)) return language;
  const other = complete[0] ?? questionnaireLanguages.find((one) => one !== language) ?? language;
  return fail('questionnaire-language-missing', { language, first: firstWithout(questionnaire, language), other });
}

/** Reads the questionnaire and writes the page. */
export async function runForm(file: string, flags: FormFlags, { environment, finish }: CommandRun): Promise<void> {
  const target = { file: flags.output, mayReplace: flags.force === true };
  checkOutput(environment, target, [file]);
  const questionnaire = await openQuestionnaire(environment, file);
  const page = formPage(questionnaire, languageOf(questionnaire, flags.lang));
  await writeOutput(environment, target, page);
  finish(exitCodes.done);
}
