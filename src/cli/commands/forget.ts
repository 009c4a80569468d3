/** Erases a person from a database, and says what was erased without saying who it was. */
import type { Command } from 'commander';
import { basename, dirname, resolve } from 'node:path';
import { fail } from '../../problems/problem.js';
import type { ForgottenFacts } from '../../analyses/forgotten.js';
import type { NamedPerson } from '../../storage/forget/person.js';
import { lazyAsker } from '../ask/lazy-asker.js';
import { mayAsk } from '../ask/may-ask.js';
import type { CommandModule, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { identityKey, knownIdentityKey } from '../identity.js';
import { existingDatabase, usualDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { databaseFiles } from '../../storage/database-files.js';
import { checkOutput } from '../output-place.js';
import { several } from '../parse-options.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../output-options.js';

type Flags = OutputFlags & {
  readonly db: string;
  readonly contact?: string;
  readonly email?: string;
  readonly also?: readonly string[];
  readonly withAnswers?: true;
  readonly keepOut?: true;
  readonly removeCopies?: true;
  readonly identityKey?: string;
  readonly dryRun?: true;
  readonly yes?: true;
};

const examples = `
Examples:
  $ crm-sat forget --contact CT0012 --db company.db --dry-run
  $ crm-sat forget --contact CT0012 --db company.db --yes
  $ crm-sat forget --email jane@example.com --also "Jane D." --db company.db
  $ crm-sat forget --contact CT0012 --with-answers --keep-out --db company.db`;

const shortestText = 2;

function personOf({ contact, email, also }: Flags): NamedPerson {
  if (contact !== undefined && email !== undefined)
    fail('options-contradict', { first: '--contact', second: '--email' });
  if (contact === undefined && email === undefined) fail('person-needed');
  const tooShort = also?.find((text) => text.trim().length < shortestText);
  if (tooShort !== undefined) fail('text-too-short', { option: '--also', characters: shortestText });
  return {
    ...(contact === undefined ? {} : { contact: contact.trim() }),
    ...(email === undefined ? {} : { email }),
    ...(also === undefined ? {} : { also }),
  };
}

/** True when the person at the terminal says so; without a terminal only `--yes` does. */
async function isConfirmed(environment: Environment, flags: Flags): Promise<boolean> {
  if (flags.yes) return true;
  if (!mayAsk(environment, flags)) return fail('erasure-unconfirmed');
  const text = 'Erase this person for good? It cannot be undone (--dry-run says what would go)';
  return (await lazyAsker(environment).choose(text, ['No, leave everything as it is', 'Yes, erase'])) === 1;
}

/** Tried out, nothing stays; else the files are written anew and searched for what must be gone. */
async function erase(environment: Environment, path: string, flags: Flags): Promise<ForgottenFacts> {
  const { openDatabase, openForTrial } = await import('../../storage/open-database.js');
  const { forgetPerson } = await import('../../storage/forget/forget-person.js');
  const { olderCopies, placesInFiles, removeCopies, takeAlone, wipe } = await import('../../storage/forget/wipe.js');
  const person = personOf(flags);
  const isKeptOut = flags.keepOut === true;
  // A key is made only where something will be kept that needs it.
  const mustBeMade = isKeptOut && !flags.dryRun;
  const key = await (mustBeMade ? identityKey(environment, flags) : knownIdentityKey(environment, flags));
  const withAnswers = flags.withAnswers === true;
  const options = { withAnswers, isKeptOut, ...(key === undefined ? {} : { key }) };
  const opened = flags.dryRun ? openForTrial(path) : openDatabase(path);
  const database = { ...opened, path: flags.db };
  try {
    if (!flags.dryRun) takeAlone(database);
    const { texts, ...forgotten } = forgetPerson(database, person, options);
    if (!flags.dryRun) wipe(database);
    const left = flags.dryRun ? 0 : placesInFiles(path, texts);
    const removedCopies = flags.removeCopies && !flags.dryRun ? removeCopies(path) : 0;
    const copies = { copies: olderCopies(path), removedCopies };
    return { ...forgotten, withAnswers, isKeptOut, left, ...copies, isTrial: flags.dryRun === true };
  } finally {
    opened.connection.close();
  }
}

async function run(flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  personOf(flags);
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target, databaseFiles(flags.db));
  const path = existingDatabase(environment, flags.db, 'database-missing');
  if (!flags.dryRun && !(await isConfirmed(environment, flags))) {
    environment.errors.write('crm-sat: Nothing was changed.\n');
    finish(exitCodes.done);
    return;
  }
  const { forgottenSection } = await import('../../analyses/forgotten.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const sections = [forgottenSection(await erase(environment, resolve(dirname(path), basename(path)), flags))];
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(environment, output, assembleReport({ about, sections, findings: [], figures: [] }));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .option('--contact <id>', 'the person with this id')
    .option('--email <address>', 'the person with this e-mail address')
    .option(
      '--also <text>',
      'a further text that means the person: another spelling, a telephone number (several)',
      several,
    )
    .option('--with-answers', 'remove the answers too; otherwise ratings stay, without the person and the comments')
    .option('--keep-out', 'take no rows of this person from any later import; needs a key outside the database')
    .option('--remove-copies', 'remove the older copies beside the database that were made for a newer format')
    .option('--identity-key <file>', 'the key of pseudonyms (default: beside the user configuration)')
    .option('--db <file>', 'the database', usualDatabase)
    .option('--dry-run', 'say what would be erased, and change nothing')
    .option('--yes', 'erase without asking');
  addOutputOptions(command)
    .addHelpText('after', examples)
    .action(async (flags: Flags) => {
      await run(flags, commandRun);
    });
}

export const forget: CommandModule = { configure };
