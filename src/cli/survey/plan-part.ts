/** `crm-sat survey plan`: its options. What it does is loaded when it is called. */
import type { Command } from 'commander';
import { usualValue } from '../../config/settings.js';
import { addReadingOptions, addSourceOptions } from '../analysis-source.js';
import type { CommandRun } from '../command.js';
import { addOutputOptions, printedFormats } from '../output-options.js';
import { several } from '../parse-options.js';
import type { PlanFlags } from './plan.js';

const examples = `Examples:
  $ crm-sat survey plan --db company.db --width 5%
  $ crm-sat survey plan --db company.db --detect 10% --json -o plan.json
  $ crm-sat survey plan --population it=120,finance=40 --response 30% --width 10%
  $ crm-sat survey plan contacts.csv survey.csv --width-nps 10 --detect-nps 15

Without files and --db, --population says how many people each role has.
`;

/** Adds the part to the command. */
export function addPlanPart(command: Command, run: CommandRun): void {
  const part = command.command('plan').description('work out how many of each role to invite, and what it will show');
  addSourceOptions(part)
    .option('--width <percent>', 'know a share to within so many points, up and down')
    .option('--width-mean <points>', 'know the mean of satisfaction to within so many points of its scale')
    .option('--width-nps <points>', 'know the NPS to within so many points')
    .option('--detect <percent>', 'see a share change by so many points from one period to the next')
    .option('--detect-mean <points>', 'see the mean of satisfaction change by so many points of its scale')
    .option('--detect-nps <points>', 'see the NPS change by so many points')
    .option('--power <percent>', 'how often such a change is to be found', '80')
    .option('--population <role=n>', 'people of each role, instead of the contacts, e.g. it=120,finance=40', several)
    .option('--response <percent>', 'share that answers where none is measured; role=percent whatever is', several)
    .option('--share <percent>', 'the share that is expected, instead of the measured one')
    .option(
      '--deviation <points>',
      'standard deviation of a mean in points of its scale, or of NPS (20 to 100), instead of the measured one',
    )
    .option('--icc <number>', 'how alike people of one account answer, 0..1, instead of the measured one')
    .option('--where <name=value>', 'only people and answers with this value, e.g. role=it (several)', several)
    .option('--as-of <day>', 'the day the plan speaks of; default is the latest date in the data')
    .option('--confidence <percent>', 'confidence level of intervals and tests', usualValue('confidence'))
    .option('--own-domain <names>', 'e-mail domains of your own staff, who are not counted');
  addReadingOptions(part);
  addOutputOptions(part, printedFormats)
    .addHelpText('before', examples)
    .action(async (files: readonly string[], flags: PlanFlags) => {
      await (await import('./plan.js')).runPlan(files, flags, run);
    });
}
