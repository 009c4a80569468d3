/** `crm-sat survey invite`: its options. What it does is loaded when it is called. */
import type { Command } from 'commander';
import { usualValue } from '../../config/settings.js';
import type { CommandRun } from '../command.js';
import { usualDatabase } from '../existing-database.js';
import { addOutputOptions } from '../output-options.js';
import { several } from '../parse-options.js';
import { accountFormats } from './account-formats.js';
import type { InviteFlags } from './invite.js';

const examples = `Examples:
  $ crm-sat survey invite --db company.db --survey relationship --size 200 -o invitations.csv
  $ crm-sat survey invite --db company.db --questionnaire q4.yaml --plan plan.json --seed 7 -o q4.csv
  $ crm-sat survey invite --db company.db --survey pulse --per-role it=50,finance=20 --where region=Iberia -o pulse.csv

Payers are always on the list, then roles not heard in their account, then others by lot. Nobody is asked more often than the
load rule allows. What was drawn and who was left out, and why, goes to stdout.
`;

/** Adds the part to the command. */
export function addInvitePart(command: Command, run: CommandRun): void {
  const part = command
    .command('invite')
    .description('draw whom to invite from the contacts, with a one-time token for each')
    .option('--db <file>', 'the database with the contacts', usualDatabase)
    .option('--survey <name>', 'the name of the survey')
    .option('--questionnaire <file>', 'the questionnaire, which names the survey and says what is promised')
    .option('--confidential', 'respondents are promised confidence: no answer leads back to a token')
    .option('--attributed', 'respondents know that their account team sees their answers')
    .option('--size <n>', 'how many people, shared out over the roles; without any number, all who may be invited')
    .option('--per-role <role=n>', 'how many people of each role, e.g. it=50,finance=20', several)
    .option('--plan <file>', 'how many of each role, from: survey plan --json -o FILE')
    .option('--seed <n>', 'the seed of the drawing', '1')
    .option('--where <name=value>', 'only people with this value, e.g. role=it, region=Iberia (several)', several)
    .option('--as-of <day>', 'the day they are sent; default is the latest date in the data')
    .option('--most-invitations <n>', 'most invitations a person may get', usualValue('most-invitations'))
    .option('--load-days <n>', 'within so many days, over all surveys', usualValue('load-days'))
    .option('--own-domain <names>', 'e-mail domains of your own staff, who are not invited')
    .option('--without-address', 'invite people without an e-mail address too')
    .option('--identity-key <file>', 'the key by which people who were erased are recognised')
    .option('--left-out <file>', 'write who is not invited, one by one with the reason, as CSV');
  addOutputOptions(part, accountFormats)
    .addHelpText('before', examples)
    .action(async (flags: InviteFlags) => {
      await (await import('./invite.js')).runInvite(flags, run);
    });
}
