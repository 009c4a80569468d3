/** Do our own templates ask well? */
import { expect, it } from 'vitest';
import { lintSubject } from '../../../../src/survey/lint/lint-subject.js';
import { subjectOfQuestionnaire } from '../../../../src/survey/lint/subjects.js';
import { templates } from '../../../../src/survey/templates/index.js';

it.each(templates.map(({ questionnaire }) => [questionnaire.id, questionnaire] as const))(
  'nothing but a note is found in %s',
  (_, questionnaire) => {
    const findings = lintSubject(subjectOfQuestionnaire(questionnaire));
    expect(
      findings.filter(({ rule }) => rule.severity !== 'note').map(({ rule, item }) => [rule.id, item?.id]),
    ).toEqual([]);
  },
);
