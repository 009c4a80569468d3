/** Who answered in a quarter, how high, and was invited again in the next one? */
import { groupValues } from '../../counts/breakdown.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import { distributionOf } from '../../counts/needs.js';
import { quarterOf } from '../../domain/periods.js';
import { momentsOf } from '../../statistics/moments.js';
import type { SurveyView } from '../analysis.js';
import { readInvitations } from '../coverage/invitations.js';
import { textOf } from '../ledger-values.js';
import { firstScore, type ConstructScore } from '../scores.js';

/** One person in one quarter that has a later one. */
export interface Reinvitation {
  readonly owner: string;
  readonly account: string;
  readonly region: string;
  readonly isHigh: boolean;
  readonly isInvitedAgain: boolean;
}

/** Promoters where recommendation is asked on 0..10, else the satisfied. */
function highFrom({ construct, scale, hitFrom }: ConstructScore): number {
  return construct === 'recommend' && scale.low === 0 && scale.high === 10 ? 9 : hitFrom;
}

interface Customer {
  readonly owner: string | undefined;
  readonly region: string;
  readonly leftOn: string | undefined;
  readonly hasLeft: boolean;
}

function customersOf({ source }: SurveyView): ReadonlyMap<string, Customer> {
  return new Map(
    source.ledger('customer').map((record) => [
      textOf(record, 'customer_id') ?? '',
      {
        owner: textOf(record, 'account_manager'),
        region: textOf(record, 'region') ?? textOf(record, 'country') ?? '',
        leftOn: textOf(record, 'left_on')?.slice(0, 10),
        hasLeft: textOf(record, 'status') === 'left',
      },
    ]),
  );
}

export interface Reinvitations {
  readonly score: ConstructScore;
  readonly cases: readonly Reinvitation[];
}

/**
 * All quarters of the survey, whatever period is asked for: selection is seen only over time. The owner is the account
 * manager, else who sent the last invitation. Customers who had left by the next quarter could not be invited.
 */
export function readReinvitations(view: SurveyView): Reinvitations | undefined {
  const score = firstScore(view.survey, ['recommend', 'satisfaction']);
  if (!score) return undefined;
  const { period: _, day: __, ...where } = view.settings.where;
  const invitations = readInvitations(view.source, { ...view.settings, where }).filter(
    ({ survey }) => survey === undefined || survey === view.survey.name,
  );
  const invited = new Map<string, Set<string>>();
  const sender = new Map<string, string>();
  for (const { id, sentOn, sender: by } of invitations) {
    if (sentOn === undefined) continue;
    const quarter = quarterOf(sentOn);
    invited.set(quarter, (invited.get(quarter) ?? new Set()).add(id));
    if (by !== undefined) sender.set(id, by);
  }
  const quarters = [...invited.keys()].sort(compareCodePoints);
  const next = new Map(quarters.map((quarter, at) => [quarter, quarters[at + 1]] as const));
  const customers = customersOf(view);
  const question = { survey: view.survey.name, by: ['respondent', 'period', 'account'] as const, where };
  const cases = [...view.source.read(distributionOf(score.score), question).groups].flatMap(
    ([key, distribution]): readonly Reinvitation[] => {
      const [id = '', period = '', account = ''] = groupValues(key);
      const [mean, later] = [momentsOf(distribution)?.mean, next.get(period)];
      const customer = customers.get(account);
      const owner = customer?.owner ?? sender.get(id);
      if (id === '' || mean === undefined || later === undefined || owner === undefined) return [];
      const isGone =
        customer?.hasLeft === true && (customer.leftOn === undefined || quarterOf(customer.leftOn) <= later);
      if (isGone) return [];
      const isInvitedAgain = invited.get(later)?.has(id) === true;
      return [{ owner, account, region: customer?.region ?? '', isHigh: mean >= highFrom(score), isInvitedAgain }];
    },
  );
  return { score: { ...score, hitFrom: highFrom(score) }, cases };
}
