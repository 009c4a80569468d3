/** Problems of outcomes that are entered, measured and verified by hand. No names of people: who it was is in the trail. */
import type { ProblemRow } from './problem-row.js';

export const outcomeProblems = {
  'option-needed': {
    sentence: '{command} needs {option}: {says}.',
    hint: 'For example: {option} {example}',
    exitCode: 2,
  },
  'value-not-number': {
    sentence: '{option} needs a number, not "{value}".',
    hint: 'Write it as 1234.5, alone or with the unit of the outcome ({unit}): {option} {example}',
    exitCode: 2,
  },
  'number-ambiguous': {
    sentence: '{option} "{value}" can mean {first} or {second}.',
    hint: 'Write it without a mark that can be read twice: {option} {first} or {option} {second}',
    exitCode: 2,
  },
  'actor-needed': {
    sentence: 'Every change of an outcome is written down with who made it, and nothing here says who you are.',
    hint: 'Say it: --actor NAME, the setting actor, or the variable CRM_SAT_ACTOR or USER',
    exitCode: 2,
  },
  'unknown-customer': {
    sentence: 'There is no customer "{customer}" in the database.',
    hint: 'Did you mean: {nearest}? A new one is imported first: crm-sat import customers.csv --db "{file}"',
    exitCode: 2,
  },
  'customer-name-shared': {
    sentence: 'Several customers are named "{customer}": {ids}.',
    hint: 'Give the id: --customer {first}',
    exitCode: 2,
  },
  'unknown-outcome': {
    sentence: 'There is no outcome "{outcome}" in the database.',
    hint: 'Did you mean: {nearest}? All of them: crm-sat outcome list --db "{file}"',
    exitCode: 2,
  },
  'no-outcomes': {
    sentence: 'There is no outcome "{outcome}" in the database, nor any other.',
    hint: 'Enter one: crm-sat outcome add --db "{file}" - or import them: crm-sat import outcomes.csv --db "{file}"',
    exitCode: 2,
  },
  'outcome-exists': {
    sentence: 'There is an outcome {outcome} already.',
    hint: 'To change it: {change} --help - or leave --id out to have a free one made.',
    exitCode: 2,
  },
  'nothing-to-change': {
    sentence: 'Nothing was named that is to be changed of the outcome {outcome}.',
    hint: 'For example: {change} --target 95 --due 2027-03-31',
    exitCode: 2,
  },
  'verification-not-counted': {
    sentence: 'Nobody can verify the outcome {outcome} that way: {why}.',
    hint: 'The business owner, finance or the payer verifies, and never who asserted the result.',
    exitCode: 3,
  },
  'outcome-not-measured': {
    sentence: 'The outcome {outcome} has no actual value that could be verified.',
    hint: 'Measure it first: {measure} --actual VALUE --on DAY --asserted-by NAME',
    exitCode: 3,
  },
  'outcome-verified': {
    sentence: 'The outcome {outcome} is verified{day}: what was verified is not changed silently.',
    hint: 'If it must change, the verification is withdrawn and both are written down: --reopen "REASON"',
    exitCode: 3,
  },
  'outcome-verified-before': {
    sentence: 'The outcome {outcome} is verified already{day}.',
    hint: 'By whom: {show} - to put another verification in its place: --reopen "REASON"',
    exitCode: 3,
  },
  'outcome-changed-meanwhile': {
    sentence: 'The outcome {outcome} was changed by another program in this moment; nothing was written.',
    hint: 'Look at it, then decide again: {show}',
    exitCode: 3,
  },
} as const satisfies Record<string, ProblemRow>;
