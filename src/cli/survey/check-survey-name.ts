/** Can a survey be called so? A name that could not be read back is refused as the reader of a questionnaire would. */
import { fail } from '../../problems/problem.js';
import { isSurveyName } from '../../survey/questionnaire-keys.js';

export function checkSurveyName(option: string, name: string): void {
  if (isSurveyName(name)) return;
  const expected = 'a name of at most 80 characters in one line';
  fail('questionnaire-bad-value', { key: option, expected, value: name, example: 'relationship' });
}
