/** What was given, and what is asked for because it is missing? */
import type { CellValue } from '../../domain/records.js';
import { standardRoles } from '../../domain/roles.js';
import { describeProblem, printable } from '../../problems/describe.js';
import { fail, ProblemError } from '../../problems/problem.js';
import type { OutcomeCells } from '../../storage/write-outcomes.js';
import type { Asker } from '../ask/question.js';
import type { Environment } from '../environment.js';
import { attributeOf, fieldOf, type OutcomeOption } from './outcome-options.js';
import { readCell } from './read-cell.js';

export interface Gathering {
  readonly environment: Environment;
  /** `outcome add`, for what is said where an option is missing. */
  readonly command: string;
  readonly flags: Readonly<Record<string, unknown>>;
  /** Undefined where nobody can be asked. */
  readonly asker: Asker | undefined;
  /** Of the stored outcome; otherwise that of the option. */
  readonly unit: string | undefined;
  /** Which customer is meant. */
  readonly customerMeant: (written: string) => string;
}

function cellOf(option: OutcomeOption, written: string, { unit, customerMeant }: Gathering): CellValue {
  const cell = readCell(option, written, unit);
  return option.field === 'customer_id' ? customerMeant(String(cell)) : cell;
}

async function typed(option: OutcomeOption, asker: Asker): Promise<string> {
  const field = fieldOf(option);
  const words = field.kind === 'role' ? standardRoles : field.choices;
  const text = `${option.question} (${option.flag})`;
  return words ? (words[await asker.choose(text, words)] ?? '') : await asker.type(text);
}

/** Asks until the answer can be understood; Ctrl-C ends it with nothing written. */
async function ask(option: OutcomeOption, asker: Asker, gathering: Gathering): Promise<CellValue> {
  for (;;) {
    const text = (await typed(option, asker)).trim();
    if (text === '') continue;
    try {
      return cellOf(option, text, gathering);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      gathering.environment.errors.write(`${describeProblem(error.problem).split('\n').map(printable).join('\n')}\n`);
    }
  }
}

/** The cells of the options that were given, then those of the needed ones that were not. */
export async function gather(
  options: readonly OutcomeOption[],
  needed: readonly OutcomeOption[],
  gathering: Gathering,
): Promise<OutcomeCells> {
  const cells: Record<string, CellValue> = {};
  for (const option of options) {
    const given = gathering.flags[attributeOf(option)];
    if (typeof given === 'string') cells[option.field] = cellOf(option, given, gathering);
  }
  for (const option of needed.filter(({ field }) => !(field in cells))) {
    const { flag, says, example } = option;
    const { asker, command } = gathering;
    cells[option.field] = asker
      ? await ask(option, asker, gathering)
      : fail('option-needed', { command, option: flag, says, example });
  }
  return cells;
}
