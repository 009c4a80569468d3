/**
 * How fast is crm-sat beside what an analyst would take instead? Run by hand: npm run bench
 *   -- --quick         100,000 responses at most, three runs each; before them one of each peer that is not counted
 *   -- --only WORDS    contests whose name holds these words
 *   -- --largest N     leave out files of more responses
 *   -- --save          write RESULTS.md
 * Every contest runs its programs in turn and takes medians; peers from npm are installed into a folder of their own.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contest, importContest, type Place, roleTableContest } from './contests.js';
import { describeMachine } from './machine.js';
import { measureInTurn } from './measure.js';
import { findPeers } from './peers.js';
import { growthTable, type Result, resultTable } from './result-table.js';
import { startContests, storedContests } from './stored-contests.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    largest: { type: 'string', default: '10000000' },
    save: { type: 'boolean', default: false },
  },
});

const times = values.quick ? 3 : 5;
const largest = Math.min(Number(values.largest), values.quick ? 100_000 : Infinity);
const folder = join(tmpdir(), 'crm-sat-bench');
const place: Place = { folder, peers: findPeers(join(folder, 'peers')) };

const sizes = [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= largest);
const usual = Math.min(1_000_000, largest);

/** Made one after the other: a database that is to be asked is only imported when it is its turn. */
const makers: readonly (readonly [name: string, make: () => readonly Contest[]])[] = [
  ['start --help --version demo', startContests],
  ...sizes.map((size) => [`import wide ${String(size)}`, () => [importContest(place, 'wide', size)]] as const),
  ['import irregular', () => [importContest(place, 'irregular', usual)]],
  ['import chinese', () => [importContest(place, 'chinese', usual)]],
  ['role table', () => [roleTableContest(place, usual)]],
  ['stored', () => storedContests(place, largest)],
];

const machine = describeMachine(place.peers);
process.stderr.write(`${machine.join('\n')}\n`);
const results: Result[] = [];
for (const [name, make] of makers.filter(([name]) => name.includes(values.only))) {
  process.stderr.write(`${name} ...\n`);
  for (const contest of make()) results.push({ contest, measured: measureInTurn(contest.commands, times) });
}
const text = [
  resultTable(results),
  '',
  'How the import grows:',
  '',
  growthTable(results),
  '',
].join('\n'); // prettier-ignore
process.stdout.write(text);

const introduction = `# How fast, beside what else

Printed by \`npm run bench -- --save\` (\`-- --quick\` for a smaller one); medians of ${String(times)} runs in turn. Ratios are those of
neighbouring runs; \`by processor\` compares the time of all threads, which what others do on the machine hardly changes.
The targets are meant for a million responses and more.

${machine.join('\n')}

`;
if (values.save) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), introduction + text);
