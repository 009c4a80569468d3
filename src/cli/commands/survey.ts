/** Questionnaires: write one from a template, plan whom to ask, draw them; each part stands in a file of `cli/survey/`. */
import type { Command } from 'commander';
import type { CommandModule, CommandRun } from '../command.js';
import { addInvitePart } from '../survey/invite-part.js';
import { addNewPart } from '../survey/new-part.js';
import { addPlanPart } from '../survey/plan-part.js';

/** The parts, in the order in which a survey goes through them. */
const parts = [addNewPart, addPlanPart, addInvitePart] as const;

const examples = `Examples:
  $ crm-sat survey new --list
  $ crm-sat survey new --template relationship -o relationship.yaml
  $ crm-sat survey plan --db company.db --width 5%
  $ crm-sat survey invite --db company.db --survey relationship --size 200 -o invitations.csv
`;

function configure(command: Command, run: CommandRun): void {
  for (const add of parts) add(command, run);
  command.addHelpText('before', examples);
}

export const survey: CommandModule = { configure };
