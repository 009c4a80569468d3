/** Do the people of one role agree among themselves? Agreement and spread by role, said in words. */
import { agreementBootstrap, roleAgreement } from '../../metrics/satisfaction/role-agreement.js';
import { satisfactionSpread } from '../../metrics/satisfaction/satisfaction-spread.js';
import {
  answersOfEstimate,
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { scaleText } from '../../domain/scales.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import type { ConstructScore } from '../scores.js';
import { measureSplit, type Split } from '../split-tables.js';

const roleSplit: Split = { name: 'role', dimension: 'role' };

/** Cuts of our own, for want of cited ones; printed under the table. */
const agreeFrom = 0.5;
const partlyFrom = 0.2;

/** Two camps are said only where chance does not explain them. */
function inWords(agreement: Estimate | undefined): Value {
  if (agreement?.status !== 'known' || agreement.answers < roleAgreement.smallBelow) return empty;
  if (agreement.interval && agreement.interval[1] < 0) return label(message('agreement.camps'));
  if (agreement.value >= agreeFrom) return label(message('agreement.agree'));
  return label(message(agreement.value >= partlyFrom ? 'agreement.partly' : 'agreement.spread'));
}

/** Nothing where no role has answers that may be shown. */
export function agreementWithinRoles(
  view: SurveyView,
  score: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const scale = scaleText(score.scale);
  const seed = String(agreementBootstrap.seed);
  const ofAgreement = message('definition.role-agreement', { scale, seed, draws: String(agreementBootstrap.draws) });
  const ofSpread = message('definition.satisfaction-spread', { scale });
  const measured = [
    measureSplit(view, roleSplit, { metric: roleAgreement, score, unit: 'correlation', definition: ofAgreement }),
    measureSplit(view, roleSplit, { metric: satisfactionSpread, score, unit: 'rating', definition: ofSpread }),
  ] as const;
  const [agreement, spread] = measured;
  const roles = inDisplayOrder(spread.estimates.groups.keys()).filter(
    (role) => role !== '' && spread.estimates.groups.get(role)?.status === 'known',
  );
  if (roles.length === 0) return { blocks: [], figures: [] };
  const rows = roles.map((role): readonly Value[] => {
    const [a, s] = [agreement.estimates.groups.get(role), spread.estimates.groups.get(role)];
    return [
      groupLabel('role', role),
      answersOfEstimate(s, satisfactionSpread.smallBelow),
      valueOfEstimate(a, 'correlation'),
      intervalOfEstimate(a, 'correlation'),
      valueOfEstimate(s, 'rating'),
      inWords(a),
    ];
  });
  const figures = measured.flatMap(({ metric, definition, estimates }) =>
    roles.map((role) =>
      figureOf({
        metric: metric.id,
        by: { role },
        estimate: estimates.groups.get(role),
        definition,
        survey: view.survey.name,
      }),
    ),
  );
  const cuts = { agree: number(agreeFrom, 'coefficient'), partly: number(partlyFrom, 'coefficient') };
  return {
    blocks: [
      {
        type: 'table',
        id: 'role-agreement',
        title: message('agreement.title'),
        columns: [
          textColumn('role', message('column.role')),
          numberColumn('answers', message('column.answers')),
          numberColumn('agreement', message('column.role-agreement')),
          numberColumn('interval', message('column.interval')),
          numberColumn('spread', message('column.satisfaction-spread')),
          textColumn('words', message('column.in-words')),
        ],
        rows,
        notes: [message('note.role-agreement', { ...cuts, seed, draws: String(agreementBootstrap.draws) })],
      },
    ],
    figures,
  };
}
