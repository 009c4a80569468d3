/** Prints the settings that hold here, and where each comes from. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Statement } from '../../config/configuration.js';
import { fileSettings, runSetting } from '../../config/effective-settings.js';
import { runRows, usualValue } from '../../config/settings.js';
import type { ShownSetting, ShownSettings } from '../../analyses/reference/list-settings.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../output-options.js';

type Flags = OutputFlags & { readonly showOrigin?: true };

const examples = `
Examples:
  $ crm-sat config --show-origin
  $ crm-sat config --show-origin survey-2026.csv`;

function placeText({ origin: { label, line, column } }: Statement): string {
  return [label, line, column].filter((part) => part !== undefined).join(':');
}

function ofFile(statement: Statement): ShownSetting {
  const { key, name, value, pattern } = statement;
  const setting = name === undefined || value === '' ? key : `${key} ${name}`;
  return {
    setting,
    value: value === '' ? (name ?? '') : value,
    from: placeText(statement),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

function settingsOf(files: readonly string[], command: Command, run: CommandRun): Omit<ShownSettings, 'showsOrigin'> {
  const configuration = run.configuration();
  const ofRun = runRows.map(({ key }): ShownSetting => {
    const isInCall = command.getOptionValueSource(key) === 'cli';
    if (isInCall) return { setting: key, value: String(command.getOptionValue(key)), from: `--${key}` };
    const found = runSetting(configuration, key);
    return found
      ? { setting: key, value: found.value, from: placeText(found) }
      : { setting: key, value: usualValue(key) };
  });
  const all = configuration.statements.filter(({ key }) => runRows.every((row) => row.key !== key));
  if (files.length === 0) return { ofRun, ofFiles: [{ settings: all.map(ofFile) }] };
  const ofFiles = files.map((file) => {
    const path = resolve(run.environment.workingFolder, file);
    return { file, settings: fileSettings(configuration, path).map(ofFile) };
  });
  return { ofRun, ofFiles };
}

interface Call {
  readonly files: readonly string[];
  readonly flags: Flags;
  readonly command: Command;
}

async function run({ files, flags, command }: Call, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const output = outputOf(environment, flags);
  const { listSettings } = await import('../../analyses/reference/list-settings.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const sections = listSettings({
    ...settingsOf(files, command, commandRun),
    showsOrigin: flags.showOrigin === true,
  });
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(environment, output, assembleReport({ about, sections, findings: [], figures: [] }));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('[files...]', 'show what holds for these files, which need not exist')
    .option('--show-origin', 'say where each setting comes from');
  addOutputOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run({ files, flags, command }, commandRun);
    });
}

export const config: CommandModule = { configure };
