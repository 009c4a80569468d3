/** How often is a service named where all are alike, and is it named where it is not? */
import { describe, expect, it } from 'vitest';
import type { AnalysisSettings } from '../../src/analyses/analysis.js';
import type { TicketLedger } from '../../src/analyses/service/service-ledger.js';
import type { TicketState } from '../../src/analyses/service/ticket-state.js';
import { funnelPart } from '../../src/analyses/service/unit-funnel.js';
import { watermelonPart } from '../../src/analyses/service/watermelon.js';
import { noWeighting } from '../../src/analyses/weighting/kinds.js';
import { randomFor } from '../../fixtures/demo-company/generator/random.js';

const names = ['Mail', 'Phone', 'Print', 'Access', 'Network', 'Desk'];

const settings: AnalysisSettings = {
  confidence: 0.95,
  minimumGroup: 5,
  isForPublication: false,
  mayNamePeople: false,
  load: { days: 90, most: 3 },
  depth: 'whole',
  asOf: '2026-09-30',
  where: {},
  compare: undefined,
  by: [],
  headline: 'withheld',
  weighting: noWeighting,
};

interface Service {
  readonly name: string;
  /** Share of its tickets in time, and of its users dissatisfied. */
  readonly kept: number;
  readonly unhappy: number;
}

function companyOf(services: readonly Service[], seed: string): TicketLedger {
  const random = randomFor(seed);
  const scoreOf = (unhappy: number): number => (random.chance(unhappy) ? 1 : 5);
  const tickets = Array.from({ length: 300 }, (_, at): TicketState => {
    const { name, kept, unhappy } = random.pick(services);
    return {
      ...{ id: `T${at}`, account: `K${random.whole(1, 120)}`, isAccountKnown: true, contact: undefined },
      ...{ kind: 'request', service: name, priority: '', group: `Team ${name}`, openedAt: undefined, status: '' },
      ...{ firstResponseAt: undefined, endedAt: undefined, isClosed: true, areEndsRecorded: true, quarter: '2026Q3' },
      ...{ promise: random.chance(kept) ? 'kept' : 'missed', isStatedAgainstTimes: false, impossible: [] },
      ...{ reopened: undefined, compensated: undefined, compensationAmount: undefined, confirmedFixed: undefined },
      satisfactionScale: undefined,
      satisfiedFrom: undefined,
      satisfaction: random.chance(0.5) ? scoreOf(unhappy) : undefined,
      ...{ firstResponseMinutes: undefined, resolutionMinutes: undefined },
    };
  });
  return { settings, tickets, mayClaim: true };
}

const fair = names.map((name): Service => ({ name, kept: 0.85, unhappy: 0.2 }));
const withRedInside = fair.map((one): Service => (one.name === 'Access' ? { ...one, kept: 0.97, unhappy: 0.7 } : one));
const withLate = fair.map((one): Service => (one.name === 'Print' ? { ...one, kept: 0.5 } : one));

/** In how many of so many companies a sentence is said of some service or team, and which. */
function named(services: readonly Service[], companies: number) {
  const found = Array.from({ length: companies }, (_, number) => {
    const company = companyOf(services, `company ${number}`);
    return {
      watermelons: watermelonPart(company).findings.map(({ finding }) => finding.id),
      below: funnelPart(company).findings.map(({ finding }) => finding.id),
    };
  });
  const share = (of: 'watermelons' | 'below'): number => found.filter((one) => one[of].length > 0).length / companies;
  return { watermelons: share('watermelons'), below: share('below'), all: found };
}

describe('simulated companies of six services', () => {
  it('that are fair have a service or team named in at most one of twenty', () => {
    const { watermelons, below } = named(fair, 400);
    expect(watermelons).toBeLessThanOrEqual(0.05);
    expect(below).toBeLessThanOrEqual(0.05);
  });

  it('with one service in time and unhappy have that one named, and no other', () => {
    const { watermelons, all } = named(withRedInside, 60);
    expect(watermelons).toBeGreaterThanOrEqual(0.9);
    expect(new Set(all.flatMap((one) => one.watermelons))).toEqual(new Set(['watermelon:Access']));
  });

  it('with one late service have it named as below all', () => {
    expect(named(withLate, 60).below).toBeGreaterThanOrEqual(0.9);
  });
});
