/** How does a questionnaire become one for some roles, or in fewer languages? */
import type { StandardRole } from '../domain/roles.js';
import type { Questionnaire, QuestionnaireItem, QuestionnaireLanguage, QuestionnaireWords } from './questionnaire.js';

/** Only what these roles are asked; where it is one role, no item has to say so. */
export function forRoles(questionnaire: Questionnaire, roles: readonly StandardRole[]): Questionnaire {
  if (roles.length === 0) return questionnaire;
  const asked = questionnaire.items.filter(
    (item) => item.roles.length === 0 || item.roles.some((one) => roles.includes(one)),
  );
  const ids = new Set(asked.map(({ id }) => id));
  const items = asked
    .filter(({ askedIf }) => !askedIf || ids.has(askedIf.item))
    .map((item): QuestionnaireItem => {
      const own = item.roles.filter((one) => roles.includes(one));
      return { ...item, roles: own.length === roles.length ? [] : own };
    });
  return { ...questionnaire, items };
}

/** Only these languages. */
export function inLanguages(questionnaire: Questionnaire, languages: readonly QuestionnaireLanguage[]): Questionnaire {
  const only = (words: QuestionnaireWords): QuestionnaireWords =>
    Object.fromEntries(languages.flatMap((one) => (words[one] === undefined ? [] : [[one, words[one]]])));
  const { title, introduction, thanks, items } = questionnaire;
  return {
    ...questionnaire,
    title: only(title),
    introduction: only(introduction),
    thanks: only(thanks),
    items: items.map((item) => ({
      ...item,
      text: only(item.text),
      ...(item.hint ? { hint: only(item.hint) } : {}),
      ...(item.labels ? { labels: new Map([...item.labels].map(([answer, words]) => [answer, only(words)])) } : {}),
      ...(item.options ? { options: item.options.map(({ id, words }) => ({ id, words: only(words) })) } : {}),
    })),
  };
}
