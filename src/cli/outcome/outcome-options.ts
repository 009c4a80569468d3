/** Which option gives which field of an outcome, and how is it asked for where it is missing? */
import type { Command } from 'commander';
import { fieldNamed, type Field } from '../../domain/fields.js';

export interface OutcomeOption {
  readonly flag: string;
  readonly argument: string;
  readonly field: string;
  readonly says: string;
  readonly example: string;
  readonly question: string;
}

const customer: OutcomeOption = {
  flag: '--customer',
  argument: '<id>',
  field: 'customer_id',
  says: 'the customer it was agreed with, by id or exact name',
  example: 'C017',
  question: 'Which customer is it agreed with? Id or exact name:',
};
const target: OutcomeOption = {
  flag: '--target',
  argument: '<number>',
  field: 'target',
  says: 'the value agreed, in the unit of the outcome',
  example: '91',
  question: 'Which value was agreed?',
};
export const direction: OutcomeOption = {
  flag: '--direction',
  argument: '<direction>',
  field: 'direction',
  says: 'which way is better, higher or lower; told by --baseline and --target where both are given',
  example: 'higher',
  question: 'Which way is better?',
};
const title: OutcomeOption = {
  flag: '--title',
  argument: '<words>',
  field: 'title',
  says: 'what is to be reached, in words',
  example: '"Ship orders complete"',
  question: 'What is to be reached, in words?',
};
const due: OutcomeOption = {
  flag: '--due',
  argument: '<day>',
  field: 'due_on',
  says: 'the day it is due',
  example: '2026-12-31',
  question: 'On which day is it due? (year-month-day)',
};

/** One that is never asked for: it is not needed. */
const option = ([flag, argument, field, says]: readonly [string, string, string, string]): OutcomeOption => {
  return { flag, argument, field, says, example: '', question: says };
};

/** What was agreed; also what `change` changes. The baseline and the unit come before the values read with them. */
export const agreement: readonly OutcomeOption[] = [
  customer,
  title,
  option(['--measure', '<words>', 'measure', 'what is measured']),
  option(['--unit', '<unit>', 'unit', 'the unit of the measure: %, days, kEUR']),
  option(['--baseline', '<number>', 'baseline', 'the value at the start']),
  target,
  direction,
  due,
  option(['--stage', '<stage>', 'stage', 'awareness, running or analysis']),
  option(['--agreed-with', '<id>', 'agreed_with', 'who agreed at the customer: a contact id or a name']),
  option(['--agreed-role', '<role>', 'agreed_role', 'the role of who agreed: business_owner, finance, it, end_user']),
  option(['--agreed-on', '<day>', 'agreed_on', 'the day of the agreement']),
];
/** Without these an outcome can be neither reached nor overdue. */
export const neededToAdd: readonly OutcomeOption[] = [customer, title, target, due];

const actual: OutcomeOption = {
  flag: '--actual',
  argument: '<number>',
  field: 'actual',
  says: 'the value measured, in the unit of the outcome',
  example: '88',
  question: 'Which value was measured?',
};
const measuredOn: OutcomeOption = {
  flag: '--on',
  argument: '<day>',
  field: 'measured_on',
  says: 'the day it was measured',
  example: '2026-11-30',
  question: 'On which day was it measured? (year-month-day)',
};
const assertedBy: OutcomeOption = {
  flag: '--asserted-by',
  argument: '<name>',
  field: 'asserted_by',
  says: 'who says so on our side; whoever says so cannot verify it',
  example: '"Ada Berg"',
  question: 'Who says so on our side?',
};
export const neededToMeasure: readonly OutcomeOption[] = [actual, measuredOn, assertedBy];
export const measurement: readonly OutcomeOption[] = [
  ...neededToMeasure,
  option(['--evidence', '<words>', 'evidence', 'where the proof is: a report, a link, a file']),
];

/** All of them are needed: who confirms, in which role, on which day. */
export const verification: readonly OutcomeOption[] = [
  {
    flag: '--by',
    argument: '<name>',
    field: 'verified_by',
    says: 'who confirms it at the customer: a contact id or a name',
    example: 'P0001',
    question: 'Who confirms it at the customer? Contact id or name:',
  },
  {
    flag: '--role',
    argument: '<role>',
    field: 'verified_role',
    says: 'the role of who confirms it; business_owner, finance and the payer count',
    example: 'business_owner',
    question: 'In which role?',
  },
  {
    flag: '--on',
    argument: '<day>',
    field: 'verified_on',
    says: 'the day it was confirmed',
    example: '2026-12-04',
    question: 'On which day? (year-month-day)',
  },
];

/** The description of the field an option gives. */
export function fieldOf({ field }: OutcomeOption): Field {
  const found = fieldNamed('outcome', field);
  if (!found) throw new Error('an option gives a field that outcomes have');
  return found;
}

export function addOutcomeOptions(command: Command, options: readonly OutcomeOption[]): Command {
  for (const { flag, argument, says } of options) command.option(`${flag} ${argument}`, says);
  return command;
}

/** The name commander gives the value of an option: `--agreed-with` is `agreedWith`. */
export function attributeOf({ flag }: OutcomeOption): string {
  return flag.slice(2).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
