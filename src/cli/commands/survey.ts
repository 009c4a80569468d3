/** Questionnaires: write, check, plan, invite, make a form, serve it, answer; each part stands in a file of `cli/survey/`. */
import type { Command } from 'commander';
import type { CommandModule, CommandRun } from '../command.js';
import { addFormPart } from '../survey/form-part.js';
import { addInvitePart } from '../survey/invite-part.js';
import { addLintPart } from '../survey/lint-part.js';
import { addNewPart } from '../survey/new-part.js';
import { addPlanPart } from '../survey/plan-part.js';
import { addServePart } from '../survey/serve-part.js';
import { addTakePart } from '../survey/take-part.js';

/** The parts, in the order in which a survey goes through them. */
const parts = [addNewPart, addLintPart, addPlanPart, addInvitePart, addFormPart, addServePart, addTakePart] as const;

const examples = `Examples:
  $ crm-sat survey new --list
  $ crm-sat survey new --template relationship -o relationship.yaml
  $ crm-sat survey lint relationship.yaml
  $ crm-sat survey plan --db company.db --width 5%
  $ crm-sat survey invite --db company.db --survey relationship --size 200 -o invitations.csv
  $ crm-sat survey form relationship.yaml --lang en -o form.html
  $ crm-sat survey serve relationship.yaml --db company.db
  $ crm-sat survey take relationship.yaml -o answers.csv
`;

function configure(command: Command, run: CommandRun): void {
  for (const add of parts) add(command, run);
  command.addHelpText('before', examples);
}

export const survey: CommandModule = { configure };
