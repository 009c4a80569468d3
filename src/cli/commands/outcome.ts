/** The ledger of agreed outcomes by hand: enter, change, measure, verify, list, and show who changed what. */
import type { Command } from 'commander';
import type { CommandModule, CommandRun } from '../command.js';
import type { LedgerFlags } from '../outcome/open-ledger.js';
import type { ListFlags } from '../outcome/look.js';
import { addOutcomeOptions, agreement, measurement, verification } from '../outcome/outcome-options.js';
import { several } from '../parse-options.js';
import { addOutputOptions } from '../output-options.js';

type EntryFlags = LedgerFlags & Readonly<Record<string, unknown>>;

const examplesOfAll = `Examples:
  $ crm-sat outcome add --customer C017 --title "Ship orders complete" --unit % --baseline 53 --target 91 --due 2026-12-31
  $ crm-sat outcome list --status overdue,open --due-before 2027-01-01
  $ crm-sat outcome measure O245 --actual 88 --on 2026-11-30 --asserted-by "Ada Berg" --evidence "delivery report 11/26"
  $ crm-sat outcome verify O245 --by P0001 --role business_owner --on 2026-12-04
  $ crm-sat outcome show O245

In a terminal, what is missing is asked. Every change is written down: who, when, old and new value.
`;

const examples = {
  add: `Examples:
  $ crm-sat outcome add --customer C017 --title "Ship orders complete" --measure "Orders shipped complete" --unit % \\
      --baseline 53 --target 91 --due 2026-12-31 --stage running --agreed-with P0001 --agreed-role business_owner
  $ crm-sat outcome add --customer "Northwind Mills" --title "Fewer returns" --unit days --direction lower --target 2.5 --due 2027-03-31
  $ crm-sat outcome add
`,
  change: `Examples:
  $ crm-sat outcome change O245 --target 95 --due 2027-03-31
  $ crm-sat outcome change O245 --target 95 --reopen "contract of 1 December"
`,
  measure: `Examples:
  $ crm-sat outcome measure O245 --actual 88 --on 2026-11-30 --asserted-by "Ada Berg" --evidence "delivery report 11/26"
  $ crm-sat outcome measure O245 --actual 87,5 --on 2026-11-30 --asserted-by "Ada Berg" --reopen "returns were counted twice"
  $ crm-sat outcome measure O245
`,
  verify: `Examples:
  $ crm-sat outcome verify O245 --by P0001 --role business_owner --on 2026-12-04
  $ crm-sat outcome verify O245 --by "王芳" --role 业务负责人 --on 2026-12-04

Only the business owner, finance or the payer can verify a result, and never who asserted it; another is told at once.
`,
  list: `Examples:
  $ crm-sat outcome list
  $ crm-sat outcome list --customer C017 --status open,overdue
  $ crm-sat outcome list --by-account --due-before 2027-01-01 --json
  $ crm-sat outcome list --id O245
`,
  show: `Examples:
  $ crm-sat outcome show O245
  $ crm-sat outcome show O245 --json --lang zh-CN
`,
};

/** The options every part has; its examples stand first when help is read. */
function finishPart(part: Command, example: string): Command {
  return addOutputOptions(part.option('--db <file>', 'the database', 'crm-sat.db')).addHelpText('before', example);
}

const addActor = (part: Command): Command =>
  part.option('--actor <name>', 'who makes this change, for the trail; usually the name of the user');
const addReopen = (part: Command): Command =>
  part.option(
    '--reopen <reason>',
    'change it although it is verified: the verification is withdrawn, and why is written down',
  );

function configureEntries(command: Command, run: CommandRun): void {
  const add = addOutcomeOptions(command.command('add').description('enter an outcome that was agreed'), agreement)
    .option('--id <id>', 'the id of the outcome; otherwise the next free one')
    .action(async (flags: EntryFlags) => {
      await (await import('../outcome/enter.js')).runAdd(flags, run);
    });
  finishPart(addActor(add), examples.add);
  const acts = [
    ['change', 'change what was agreed', agreement],
    ['measure', 'enter the value that was measured', measurement],
    ['verify', 'enter who confirmed the measured value', verification],
  ] as const;
  for (const [name, says, options] of acts) {
    const part = command.command(name).description(says).argument('<id>', 'of the outcome, see: crm-sat outcome list');
    addOutcomeOptions(part, options).action(async (id: string, flags: EntryFlags) => {
      await (await import('../outcome/enter.js')).runAct(name, { id, flags }, run);
    });
    finishPart(addReopen(addActor(part)), examples[name]);
  }
}

function configureLooks(command: Command, run: CommandRun): void {
  const list = command
    .command('list')
    .description('list outcomes with where they stand')
    .option('--customer <id>', 'of this customer, by id or exact name')
    .option('--due-before <day>', 'due before this day')
    .option('--status <statuses>', 'open, overdue, reached, missed, verified (several)', several)
    .option('--by-account', 'a line for each account')
    .option('--id <id>', 'the same as: crm-sat outcome show')
    .option('--as-of <day>', 'the day the list speaks of; usually the latest in the data')
    .action(async (flags: ListFlags) => {
      await (await import('../outcome/look.js')).runList(flags, run);
    });
  finishPart(list, examples.list);
  const show = command
    .command('show')
    .description('show an outcome and who changed what of it')
    .argument('<id>', 'of the outcome')
    .option('--as-of <day>', 'the day it is looked at; usually the latest in the data')
    .action(async (id: string, flags: ListFlags) => {
      await (await import('../outcome/look.js')).runShow(id, flags, run);
    });
  finishPart(show, examples.show);
}

function configure(command: Command, run: CommandRun): void {
  configureEntries(command, run);
  configureLooks(command, run);
  command.addHelpText('before', examplesOfAll);
}

export const outcome: CommandModule = { configure };
