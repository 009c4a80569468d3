/** What is supposed of each role: how many there are, answer, differ and are alike; measured, stated, or the cautious usual. */
import { accountSizeOf } from '../../statistics/planning/precision.js';
import { inDisplayOrder } from '../group-names.js';
import type { Goal, PlannedMeasure, Supposed } from './goal.js';
import type { MeasuredResponse } from './measured-response.js';
import type { MeasuredSpread, Spread } from './measured-spread.js';
import { accountSizes, byRole, type Contact } from './people.js';
import type { RoleToPlan } from './plan-role.js';

/** Shares 0..1. */
export interface PlanStatements {
  /** People by role; the contacts where it is not stated. */
  readonly population: ReadonlyMap<string, number> | undefined;
  /** Of roles whose response is not measured. */
  readonly response: number | undefined;
  /** Of single roles, whatever was measured. */
  readonly responseOf: ReadonlyMap<string, number>;
  readonly share: number | undefined;
  /** Standard deviation of a mean, or of NPS in points. */
  readonly deviation: number | undefined;
  readonly alikeness: number | undefined;
}

/** Of surveys by mail and e-mail among customers about a third answers; a lower rate asks more people. */
const usualResponse = 0.3;
/** Where shares are spread most. */
const usualShare = 0.5;
/** NPS is spread most where half promote and half detract. */
const usualNetDeviation = 100;

export interface Measured {
  readonly contacts: readonly Contact[];
  readonly response: MeasuredResponse | undefined;
  readonly spread: MeasuredSpread | undefined;
}

interface Role {
  readonly role: string;
  readonly people: number;
  readonly accountSize: number;
}

function rolesOf({ contacts }: Measured, { population }: PlanStatements): readonly Role[] {
  const inContacts = byRole(contacts);
  const sizes = population ?? new Map([...inContacts].map(([role, own]) => [role, own.length] as const));
  return inDisplayOrder(sizes.keys()).flatMap((role) => {
    const people = sizes.get(role) ?? 0;
    if (people === 0) return [];
    const accountSize = Math.min(people, accountSizeOf(accountSizes(inContacts.get(role) ?? [])));
    return [{ role, people, accountSize }];
  });
}

function responseOf(role: string, measured: Measured, stated: PlanStatements): Supposed {
  const own = stated.responseOf.get(role);
  if (own !== undefined) return { value: own, origin: 'stated' };
  const known = measured.response?.roles.get(role) ?? measured.response?.all;
  if (known !== undefined) return { value: known, origin: 'measured' };
  return stated.response === undefined
    ? { value: usualResponse, origin: 'usual' }
    : { value: stated.response, origin: 'stated' };
}

function usualSpread(measure: PlannedMeasure): Supposed | undefined {
  if (measure === 'share') return { value: usualShare, origin: 'usual' };
  return measure === 'nps' ? { value: usualNetDeviation, origin: 'usual' } : undefined;
}

const measuredValue = ({ mean, variance }: Spread, measure: PlannedMeasure): number =>
  measure === 'share' ? mean : Math.sqrt(variance);

function spreadOf(measure: PlannedMeasure, found: Spread | undefined, stated: PlanStatements): Supposed | undefined {
  const own = measure === 'share' ? stated.share : stated.deviation;
  if (own !== undefined) return { value: own, origin: 'stated' };
  return found ? { value: measuredValue(found, measure), origin: 'measured' } : usualSpread(measure);
}

/** Undefined where nothing says how far apart the answers to a mean are: neither an import nor the call. */
export function suppose(goal: Goal, measured: Measured, stated: PlanStatements): readonly RoleToPlan[] | undefined {
  const { roles, all } = measured.spread ?? { roles: new Map<string, Spread>(), all: undefined };
  const planned = rolesOf(measured, stated).map(({ role, people, accountSize }): RoleToPlan | undefined => {
    const found = roles.get(role) ?? all;
    const spread = spreadOf(goal.measure, found, stated);
    if (!spread) return undefined;
    const variance = goal.measure === 'share' ? spread.value * (1 - spread.value) : spread.value ** 2;
    const alikeness = stated.alikeness ?? found?.alikeness ?? all?.alikeness ?? 0;
    return {
      role,
      spread,
      response: responseOf(role, measured, stated),
      group: { people, variance, alikeness, accountSize },
    };
  });
  return planned.every((one) => one !== undefined) ? planned : undefined;
}
