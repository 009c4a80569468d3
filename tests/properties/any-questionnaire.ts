/** Any questionnaire that can be asked. */
import fc from 'fast-check';
import { standardRoles } from '../../src/domain/roles.js';
import { surveyKinds } from '../../src/domain/surveys.js';
import { possibleAnswers } from '../../src/survey/possible-answers.js';
import { constructsOfKind } from '../../src/survey/questionnaire-keys.js';
import type { Questionnaire, QuestionnaireItem, QuestionnaireWords } from '../../src/survey/questionnaire.js';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '1e5',
      '0x1F',
      '- a',
      'a: b # c',
      '"',
      '{}',
      '2026',
      '</script>',
      ' \u2028\u0085',
    ),
  )
  .filter((one) => one.trim() !== '' && !/\p{Surrogate}/u.test(one));

const words: fc.Arbitrary<QuestionnaireWords> = fc.oneof(
  fc.record({ en: text }),
  fc.record({ 'zh-CN': text }),
  fc.record({ en: text, 'zh-CN': text }),
);

const scale = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 10 }))
  .map(([low, steps]) => ({ low, high: low + steps }));

const rating = scale.chain((one) =>
  fc.record({
    kind: fc.constant('rating' as const),
    scale: fc.constant(one),
    labels: fc
      .dictionary(fc.integer({ min: one.low, max: one.high }).map(String), words, { minKeys: 1 })
      .map((labels) => new Map(Object.entries(labels).map(([answer, label]) => [Number(answer), label]))),
    isReversed: fc.boolean(),
  }),
);

const options = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,6}$/), words }), {
  selector: ({ id }) => id,
  minLength: 2,
  maxLength: 4,
});
const others = fc.oneof(
  fc.record({ kind: fc.constantFrom('choice' as const, 'choices' as const), options }),
  fc.record({ kind: fc.constantFrom('text' as const, 'yes-no' as const) }),
);

const item = fc
  .tuple(
    fc.oneof(rating, others),
    fc.record(
      {
        number: fc.nat(),
        text: words,
        hint: words,
        hasNotApplicable: fc.boolean(),
        isRequired: fc.boolean(),
        roles: fc.uniqueArray(fc.constantFrom(...standardRoles)),
      },
      { requiredKeys: ['number', 'text', 'hasNotApplicable', 'isRequired', 'roles'] },
    ),
  )
  .map(([own, { number, ...every }]) => {
    const possible = constructsOfKind(own.kind);
    const construct = possible[number % possible.length] ?? 'other';
    return { isReversed: false, ...own, ...every, construct };
  });

/** Ids in order; every second item depends on the one before it, where that can be answered in a known way. */
function linked(items: readonly Omit<QuestionnaireItem, 'id'>[]): readonly QuestionnaireItem[] {
  return items.map((one, index) => {
    const before = items[index - 1];
    const answers = before && possibleAnswers({ ...before, id: '' });
    const askedIf =
      index % 2 === 1 && answers ? { askedIf: { item: `q_${index - 1}`, answers: answers.slice(-2) } } : {};
    return { ...one, id: `q_${index}`, ...askedIf };
  });
}

export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc.record({
  format: fc.constant('crm-sat/questionnaire@1' as const),
  id: text
    .map((one) =>
      one
        .trim()
        .replaceAll(/\p{Cc}/gu, '_')
        .slice(0, 80),
    )
    .filter((one) => one === one.trim() && one !== ''),
  title: words,
  kind: fc.constantFrom(...surveyKinds),
  confidentiality: fc.constantFrom('attributed' as const, 'confidential' as const),
  introduction: words,
  thanks: words,
  items: fc.array(item, { minLength: 1, maxLength: 6 }).map(linked),
});
