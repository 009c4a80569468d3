/** Which roles were heard in which accounts, in the latest period? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { orderPeriods } from '../../domain/periods.js';
import { isDownstream } from '../../domain/surveys.js';
import { viewOf, type AnalysisContext, type SurveyView } from '../analysis.js';
import type { Person } from '../coverage/invitations.js';

/** Account, role and period of everybody who answered any rated question; the same role is heard however often. */
function readGroups({
  source,
  survey,
  settings,
}: SurveyView): readonly (readonly [account: string, role: string, period: string])[] {
  const by = ['account', 'role', 'period'] as const;
  return survey.items
    .filter(({ scale }) => scale !== undefined)
    .flatMap(({ code }) => {
      const { groups } = source.read(distributionOf({ item: code }), {
        survey: survey.name,
        by,
        where: settings.where,
      });
      return [...groups].flatMap(([key, { counts }]) => {
        const [account = '', role = '', period = ''] = groupValues(key);
        return counts.size > 0 && account !== '' ? [[account, role, period] as const] : [];
      });
    });
}

/**
 * A test whether the role of a person was heard in the account, by the answers of the survey of that name, else of the one with
 * most answers. Undefined where there are none, or where respondents were promised confidence: who of an account answered
 * must not show in who is invited.
 */
export function readHeard(context: AnalysisContext, name: string): ((person: Person) => boolean) | undefined {
  // Only the day of the report narrows: what accounts answered later is not known on it.
  const { day } = context.settings.where;
  const whole = { ...context, settings: { ...context.settings, where: day ? { day } : {} } };
  const views = context.surveys
    .filter((survey) => !isDownstream(survey))
    .map((survey) => viewOf(whole, survey))
    .filter(({ mayJudgeAccounts, survey }) => mayJudgeAccounts && survey.responses > 0)
    .toSorted((a, b) => b.survey.responses - a.survey.responses);
  const named = context.surveys.find((survey) => survey.name === name);
  const view = named ? views.find(({ survey }) => survey.name === name) : views[0];
  if (!view) return undefined;
  const groups = readGroups(view);
  if (groups.length === 0) return undefined;
  const latest = orderPeriods([...new Set(groups.map(([, , period]) => period))].filter((one) => one !== '')).names.at(
    -1,
  );
  const heard = new Set(
    groups
      .filter(([, , period]) => latest === undefined || period === latest)
      .map(([account, role]) => groupKey([account, role])),
  );
  return ({ account, role }) => heard.has(groupKey([account, role]));
}
