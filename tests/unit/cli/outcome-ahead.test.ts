/** A day ahead of the clock, entered by hand, must not carry the report into the future. */
import { expect, it } from 'vitest';
import { done, run } from './outcome-ledger.js';

async function asOf(): Promise<string | undefined> {
  const { output } = await run('analyze --db crm-sat.db --topic outcomes --json');
  return (JSON.parse(output) as { about: { asOf?: string } }).about.asOf;
}

it('a measurement of a future day moves no as-of; one of today does', async () => {
  const before = await asOf();
  await done(
    'outcome add --id AHEAD --customer C1 --title "Fewer returns" --unit % --baseline 12 --target 5 --direction lower --due 2027-12-31',
  );
  await done('outcome measure AHEAD --actual 4 --on 2027-06-30 --asserted-by Ada');
  expect(await asOf()).toBe(before);
  await done(
    'outcome add --id TODAY --customer C1 --title "Fewer faults" --unit % --baseline 12 --target 5 --direction lower --due 2027-12-31',
  );
  await done('outcome measure TODAY --actual 4 --on 2026-12-01 --asserted-by Ada');
  expect(await asOf()).toBe('2026-12-01');
});
