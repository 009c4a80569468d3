/** Was an option given a value? An unset variable of the shell, `--period "$PERIOD"`, must not widen the report unseen. */
import type { Command } from 'commander';
import { fail } from '../problems/problem.js';

/** Here a comma or a space is the value itself. */
const takesMarks: ReadonlySet<string> = new Set(['--delimiter', '--decimal']);

/** Makes an empty value of any option of the command and its parts, or one of spaces and commas alone, a wrong call. */
export function refuseEmptyValues(command: Command): void {
  for (const part of command.commands) refuseEmptyValues(part);
  for (const option of command.options.filter(({ required }) => required)) {
    const name = option.long ?? option.flags;
    const { parseArg } = option;
    option.argParser((value: string, before: unknown) => {
      const isEmpty = takesMarks.has(name) ? value === '' : /^[\s,]*$/.test(value);
      if (isEmpty) fail('option-empty', { option: name });
      return parseArg ? parseArg(value, before) : value;
    });
  }
}
