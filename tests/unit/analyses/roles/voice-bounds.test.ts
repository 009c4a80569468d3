/** What missing voices could change, by hand: of four active accounts, who was heard, who is satisfied, what is it worth? */
import { describe, expect, it } from 'vitest';
import { voiceBounds } from '../../../../src/analyses/roles/voice-bounds.js';
import type { AnalysisSettings } from '../../../../src/analyses/analysis.js';
import { importedView } from './imported-view.js';

const customers = [
  'customer_id,name,annual_value,currency,status,left_on',
  'A,Ada,100,EUR,active,',
  'B,Bob,300,EUR,active,',
  'C,Cid,200,USD,active,',
  'D,Dan,400,EUR,left,2026-01-31',
  'E,Eve,,EUR,active,',
];
const contacts = ['contact_id,customer_id,role,is_payer', 'p1,A,it,yes', 'p2,B,finance,no'];
const answers = [
  'response_id,survey,period,customer_id,contact_id,role,satisfaction',
  'r1,s,2026Q1,A,,finance,1',
  'r2,s,2026Q2,A,,finance,5',
  'r3,s,2026Q2,A,,finance,4',
  'r4,s,2026Q2,B,p2,finance,2',
  'r5,s,2026Q2,D,,finance,5',
  'r6,s,2026Q2,C,,it,4',
  'r7,s,2026Q2,A,p1,it,3',
  'r8,s,2026Q2,E,,it,5',
];

async function bounds(settings: Partial<AnalysisSettings> = {}, lines: readonly string[] = answers) {
  const files = { 'customers.csv': customers, 'contacts.csv': contacts, 'answers.csv': lines };
  const { view, score } = await importedView(files, settings);
  return voiceBounds(view, score);
}

function valuesOf({ figures }: Awaited<ReturnType<typeof bounds>>, metric: string) {
  return figures
    .filter((figure) => figure.metric === metric)
    .map(({ by, value, low, high, answers, reason }) => [by['role'] ?? '', reason ?? [value, low, high, answers]]);
}

describe('the bounds of missing voices', () => {
  it('are satisfied ÷ heard, between satisfied ÷ all and (satisfied + not heard) ÷ all active accounts', async () => {
    const found = await bounds();
    // finance: A (latest period: 4.5) and B (2), D has left; it: C (4), E (5) and A (3); nobody else.
    expect(valuesOf(found, 'role-satisfaction-bounds')).toEqual([
      ['it', [2 / 3, 2 / 4, 3 / 4, 3]],
      ['finance', [1 / 2, 1 / 4, 3 / 4, 2]],
      ['end_user', 'no-answers'],
      ['business_owner', 'no-answers'],
      ['payer', [0, 0, 3 / 4, 1]],
    ]);
  });

  it('set the value heard against that of the active accounts, a currency each; one without a value is counted', async () => {
    const found = await bounds();
    const finance = found.figures.filter(({ metric, by }) => metric === 'revenue-coverage' && by['role'] === 'finance');
    expect(finance.map(({ by, value }) => [by['currency'], value])).toEqual([
      ['EUR', 1],
      ['USD', 0],
    ]);
    const it = found.figures.filter(({ metric, by }) => metric === 'revenue-coverage' && by['role'] === 'it');
    expect(it.map(({ value }) => value)).toEqual([100 / 400, 1]);
    expect(JSON.stringify(found.blocks)).toContain(
      '"note.voice-bounds.unknown","params":{"unknown":{"type":"number","value":1,"unit":"count"}}',
    );
  });

  it('say in which share of the active accounts the payer was heard: one of four', async () => {
    const [[, coverage] = []] = valuesOf(await bounds(), 'payer-coverage');
    expect(coverage?.[0]).toBe(1 / 4);
    expect(coverage?.at(-1)).toBe(4);
  });

  it('keep to the accounts a filter leaves', async () => {
    const found = await bounds({ where: { 'customer:currency': ['EUR'] } });
    // Active in EUR: A, B and E.
    expect(valuesOf(found, 'role-satisfaction-bounds').slice(0, 2)).toEqual([
      ['it', [1 / 2, 1 / 3, 2 / 3, 2]],
      ['finance', [1 / 2, 1 / 3, 2 / 3, 2]],
    ]);
  });

  it('are not drawn under the rules of small groups, on a part of the accounts’ answers, or without a role', async () => {
    const nothing = { blocks: [], figures: [] };
    expect(await bounds({ isForPublication: true })).toEqual(nothing);
    expect(await bounds({ where: { role: ['it'] } })).toEqual(nothing);
    const nobody = answers.map((line) => line.replace(/,(?:finance|it),/, ',other,').replace(/,p\d,/, ',,'));
    expect(await bounds({}, nobody)).toEqual(nothing);
  });
});
