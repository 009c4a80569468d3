/** Did more or fewer of those invited answer than in the earlier period that was named? */
import { responseRateChange } from '../../metrics/governance/response-rate-change.js';
import { message } from '../../text/message.js';
import { recordChangesPart, type ComparedCase } from '../record-changes.js';
import { clusterOf, hasAnswered } from './invitations.js';
import type { Asked, Part } from './part.js';

/** RR2 counts everybody not known to be no person to be asked. */
const casesOf = ({ invitations }: Asked): readonly ComparedCase[] =>
  invitations
    .filter(({ isEligible }) => isEligible)
    .map((one) => ({ cluster: clusterOf(one), isHit: hasAnswered(one) }));

/** The table of `--period LATER --compare EARLIER`. */
export function responseRateChangePart(asked: Asked, earlier: Asked): Part {
  const { survey, rule, settings } = asked.view;
  const share = {
    metric: responseRateChange,
    by: { definition: 'RR2' },
    name: message('column.response-rate'),
    definition: message('rate.RR2'),
    before: casesOf(earlier),
    after: casesOf(asked),
  };
  const [before = [], after = []] = [earlier, asked].map(({ view }) => view.settings.where.period);
  const records = { id: 'response-rate-change', before: before.join(', '), after, shares: [share] };
  const isForPublication = rule.minimumGroup !== undefined;
  return recordChangesPart({ ...records, survey: survey.name }, { ...settings, isForPublication });
}
