/** Were people added to the contacts of shaky accounts just before they were asked? */
import { questionOverPeriods } from '../change/periods-compared.js';
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf, everyResponse } from '../../counts/needs.js';
import { dayNumber } from '../../domain/days.js';
import { quarterOf } from '../../domain/periods.js';
import { number } from '../../report/build.js';
import { momentsOf } from '../../statistics/moments.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { readInvitations } from '../coverage/invitations.js';
import { nothing, type Part } from '../coverage/part.js';
import { textOf } from '../ledger-values.js';
import { firstScore } from '../scores.js';
import { compareUnits, type UnitCell } from './compare-units.js';
import { ownerNamer, ownersOf } from './owners.js';
import { unitClaimPart } from './unit-claims.js';

/** A contact is new so many days after it was added, and a renewal near so many days before it is due. */
const newWithin = 30;
const renewalWithin = 90;

/** Somebody asked, or who answered where no invitations are known, on a day. */
interface Asked {
  readonly contact: string;
  readonly account: string;
  readonly day: string;
}

function askedOf(view: SurveyView): readonly Asked[] {
  const { source, settings, survey } = view;
  const invited = readInvitations(source, settings).flatMap(({ id, account, sentOn, survey: of }): readonly Asked[] =>
    sentOn === undefined || (of !== undefined && of !== survey.name) ? [] : [{ contact: id, account, day: sentOn }],
  );
  if (invited.length > 0) return invited;
  const { groups } = source.read(distributionOf(everyResponse), questionOf(view, ['respondent', 'account', 'day']));
  return [...groups.keys()].flatMap((key): readonly Asked[] => {
    const [contact = '', account = '', day = ''] = groupValues(key);
    return contact === '' || day === '' ? [] : [{ contact, account, day }];
  });
}

/** Quarters in which the mean of an account was below satisfied, over everything that was ever answered. */
export function lowQuarters(view: SurveyView): ReadonlyMap<string, ReadonlySet<string>> {
  const score = firstScore(view.survey, ['satisfaction', 'recommend']);
  const low = new Map<string, Set<string>>();
  if (!score) return low;
  const question = questionOverPeriods(view, ['account', 'period']);
  for (const [key, answers] of view.source.read(distributionOf(score.score), question).groups) {
    const [account = '', period = ''] = groupValues(key);
    const mean = momentsOf(answers)?.mean;
    if (account === '' || mean === undefined || mean >= score.hitFrom) continue;
    low.set(account, (low.get(account) ?? new Set()).add(period));
  }
  return low;
}

function renewalDays({ source }: SurveyView): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>();
  for (const record of source.ledger('renewal')) {
    const [account, due] = [textOf(record, 'customer_id'), textOf(record, 'due_on')];
    if (account !== undefined && due !== undefined) days.set(account, [...(days.get(account) ?? []), dayNumber(due)]);
  }
  return days;
}

/** Whether the account scored low in an earlier quarter, or is about to renew. */
function stakeTest(view: SurveyView): (asked: Asked) => boolean {
  const [low, renewals] = [lowQuarters(view), renewalDays(view)];
  return ({ account, day }) => {
    const wasLow = [...(low.get(account) ?? [])].some((period) => period !== '' && period < quarterOf(day));
    const isNear = (renewals.get(account) ?? []).some((due) => {
      const ahead = due - dayNumber(day);
      return ahead >= 0 && ahead <= renewalWithin;
    });
    return wasLow || isNear;
  };
}

function createdDays({ source }: SurveyView): ReadonlyMap<string, string> {
  return new Map(
    source.ledger('contact').flatMap((record): readonly (readonly [string, string])[] => {
      const [id, day] = [textOf(record, 'contact_id'), textOf(record, 'created_on')];
      return id === undefined || day === undefined ? [] : [[id, day]];
    }),
  );
}

/** Why nothing can be said of new contacts; undefined where something can. */
export function newContactsUntold(view: SurveyView): Message | undefined {
  if (!view.mayJudgeAccounts || view.source.ledger('contact').length === 0) return undefined;
  return createdDays(view).size > 0 ? undefined : message('untold.new-contacts');
}

/** Each account manager against all others; inside the team only. */
export function newContactsPart(view: SurveyView): Part {
  if (!view.mayJudgeAccounts) return nothing;
  const [created, owners] = [createdDays(view), ownersOf(view)];
  if (created.size === 0) return nothing;
  const isAtStake = stakeTest(view);
  const cells = askedOf(view).flatMap((asked): readonly UnitCell[] => {
    const [since, unit] = [created.get(asked.contact), owners.get(asked.account)?.owner];
    if (since === undefined || unit === undefined || !isAtStake(asked)) return [];
    const age = dayNumber(asked.day) - dayNumber(since);
    return [{ unit, account: asked.account, hits: Number(age >= 0 && age <= newWithin), trials: 1 }];
  });
  const days = number(newWithin, 'count');
  return unitClaimPart({
    id: 'new-contacts',
    settings: view.settings,
    survey: view.survey.name,
    units: compareUnits(cells, view.settings.confidence),
    unitColumn: message('column.owner'),
    nameOf: ownerNamer(view, owners),
    notes: [message('note.new-contacts', { days, renewal: number(renewalWithin, 'count') })],
    definition: message('definition.new-contacts', { days }),
  });
}
