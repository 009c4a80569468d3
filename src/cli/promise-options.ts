/** What was promised to those who call or report, as options of the call. */
import type { Command } from 'commander';
import type { ServiceChoice } from '../analyses/analysis.js';
import { daysRange, promiseRange, waitRange } from '../config/ranges.js';
import { usualValue } from '../config/settings.js';
import { numberOf } from './parse-options.js';

export interface PromiseFlags {
  readonly slaTarget?: string;
  readonly answerWithin?: string;
  readonly againWithin: string;
}

/** Options about tickets, calls and service levels. */
export function addPromiseOptions(command: Command): Command {
  return command
    .option('--sla-target <percent>', 'share of cases promised to be in time, where the file states none')
    .option('--answer-within <n>', 'seconds within which calls are to be answered')
    .option(
      '--again-within <n>',
      'days within which coming back about one service is coming back with the same',
      usualValue('again-within'),
    );
}

/** What the options say. */
export function promiseChoiceOf({ slaTarget, answerWithin, againWithin }: PromiseFlags): ServiceChoice {
  return {
    target: slaTarget === undefined ? undefined : numberOf('--sla-target', slaTarget, promiseRange) / 100,
    answerWithin: answerWithin === undefined ? undefined : numberOf('--answer-within', answerWithin, waitRange),
    againWithin: numberOf('--again-within', againWithin, daysRange),
  };
}
