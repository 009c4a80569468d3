/** Writes a saved report anew: the same document, in another format or language, without the data it came from. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { InputFile } from '../../import/read-bytes.js';
import { fail } from '../../problems/problem.js';
import type { Refusal } from '../../render/json/read-report.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { checkInputs, withInputFiles } from '../input-files.js';
import { checkOutput } from '../output-place.js';
import { publishReport } from '../publish-report.js';
import {
  addOutputOptions,
  isOfVerdicts,
  outputOf,
  printedFormats,
  verdictFormats,
  type OutputFlags,
  type OutputFormat,
} from '../output-options.js';
import { version } from '../version.js';

/** Verdicts too, of a report that `check` made. */
const formats: readonly OutputFormat[] = [...printedFormats, ...verdictFormats];

const examples = `
Examples:
  $ crm-sat analyze customers.csv survey.csv --json -o report.json
  $ crm-sat render report.json --lang zh-CN
  $ crm-sat render report.json --format xlsx -o report.xlsx
  $ crm-sat render checked.json --format junit -o gates.xml
  $ crm-sat analyze --db company.db --json | crm-sat render - --format markdown`;

/** A text as programs save it: a shell of Windows writes UTF-16. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function refuse(file: string, refusal: Refusal): never {
  switch (refusal.why) {
    case 'not-json':
    case 'not-a-report':
      return fail(`saved-${refusal.why}`, { file });
    case 'newer-form':
      return fail('saved-newer-form', { file, version: refusal.version, ours: version });
    case 'other-version':
      return fail('saved-other-version', { file, version: refusal.version, ours: version, place: refusal.place });
    case 'edited':
      return fail('saved-edited', { file, place: refusal.place });
  }
}

async function run(file: string, flags: OutputFlags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags, formats);
  const inputs = checkInputs(environment, [file]);
  checkOutput(environment, output.target, [file]);
  const { readReport } = await import('../../render/json/read-report.js');
  await withInputFiles(environment, inputs, async ([input]: readonly InputFile[]) => {
    const { name = file, path = file } = input ?? {};
    const read = readReport(textOf(readFileSync(path)), { version });
    if ('refusal' in read) return refuse(name, read.refusal);
    if (isOfVerdicts(output.format) && !read.report.verdicts)
      return fail('saved-without-verdicts', { file: name, format: output.format });
    await publishReport(environment, output, read.report);
  });
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addOutputOptions(command.argument('<file>', 'a report saved with --json by any command; - is stdin'), formats)
    .addHelpText('after', examples)
    .action(async (file: string, flags: OutputFlags) => {
      await run(file, flags, commandRun);
    });
}

export const render: CommandModule = { configure };
