/** Who is asked too often, over all surveys and tools, and do people answer less or lower for it? */
import { notice, number } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { contextOfLedgers, viewOf, type Analysis, type AnalysisContext } from './analysis.js';
import { filtersNotOnInvitations, invitationPeriodNotices } from './coverage/invitations.js';
import type { Part } from './coverage/part.js';
import { accountLoadPart } from './load/accounts.js';
import { peoplePart } from './load/people-part.js';
import { readPersonLoads } from './load/person-loads.js';
import { responseDecayPart } from './load/response-decay.js';
import { scoreDecayPart } from './load/score-decay.js';
import { unitTables } from './load/units.js';
import { inTheWhole } from './overview.js';

const titled = (blocks: readonly Block[]): Section => ({ id: 'load', title: message('load.title'), blocks });

function notices(context: AnalysisContext, withoutDay: number): readonly Block[] {
  const filters = filtersNotOnInvitations(context.settings);
  return [
    ...(filters.length > 0
      ? [notice('not-narrowed', message('coverage.not-narrowed', { dimensions: filters }), 'warning')]
      : []),
    ...invitationPeriodNotices(context.settings),
    ...(withoutDay > 0
      ? [notice('without-day', message('load.without-day', { invitations: number(withoutDay, 'count') }), 'warning')]
      : []),
  ];
}

export const load: Analysis = {
  id: 'load',
  run: (asked: AnalysisContext) => {
    const context = contextOfLedgers(asked);
    const { people, withoutDay } = readPersonLoads(context);
    if (people.length === 0) {
      const none = notice('no-invitations', message('load.none'));
      return { sections: [titled([...notices(context, withoutDay), none])], findings: [], figures: [] };
    }
    const parts: readonly Part[] = [
      peoplePart(context, people),
      ...inTheWhole(context.settings, () => accountLoadPart(context, people)),
      responseDecayPart(context, people),
      ...context.surveys.map((survey) => scoreDecayPart(viewOf(context, survey), people)),
    ];
    const units = inTheWhole(context.settings, () => unitTables(context, people)).flat();
    return {
      sections: [titled([...notices(context, withoutDay), ...parts.flatMap(({ blocks }) => blocks), ...units])],
      findings: parts.flatMap(({ findings }) => findings),
      figures: parts.flatMap(({ figures }) => figures),
    };
  },
};
