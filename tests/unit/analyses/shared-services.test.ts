/** Two small services used by the same four people are four people, not eight: are they hidden in what leaves the team? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-shared-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
}

/** So many tickets of so many people about one service. */
const ticketsOf = (service: string, tickets: number, people: number): readonly string[] =>
  Array.from({ length: tickets }, (_, at) => {
    const person = `${people > 10 ? service : 'few'}-${String(at % people)}`;
    const met = at % 3 === 0 ? 'no' : 'yes';
    return `${service}-${String(at)},${person},complaint,${service},2026-03-01,2026-03-03,${met},${met},${met}`;
  });

async function shownOf(topic: string, metric: string, rows: readonly string[]): Promise<readonly string[]> {
  const header = 'ticket_id,contact_id,kind,service,opened_at,resolved_at,sla_met,compensated,confirmed_fixed';
  writeFileSync(join(folder, 'tickets.csv'), [header, ...rows, ''].join('\n'));
  const call = ['analyze', 'tickets.csv', '--publish', '--topic', topic, '--json', '--quiet'];
  const { output, errors } = await runCli(call, { folder });
  expect(errors).toBe('');
  const { results } = JSON.parse(output) as { results: readonly Result[] };
  return results.flatMap((one) => {
    const { service } = one.by;
    return one.metric === metric && one.status === 'known' && service !== undefined ? [service] : [];
  });
}

it.each([
  ['service', 'sla-attainment'],
  ['recovery', 'complaints-closed'],
])('%s: all tickets less the shown services would be those four people', async (topic, metric) => {
  const small = [...ticketsOf('fax', 8, 4), ...ticketsOf('pager', 8, 4)];
  const large = [...ticketsOf('mail', 40, 20), ...ticketsOf('network', 60, 30)];
  // The smallest of the large ones goes too, or fax and pager together could be computed.
  expect(await shownOf(topic, metric, [...small, ...large])).toEqual(['network']);
  expect(await shownOf(topic, metric, large)).toEqual(['mail', 'network']);
});

it('service: six tickets of four people are hidden as four people are', async () => {
  const rows = [...ticketsOf('fax', 24, 4), ...ticketsOf('mail', 40, 20), ...ticketsOf('network', 60, 30)];
  expect(await shownOf('service', 'sla-attainment', rows)).toEqual(['network']);
});
