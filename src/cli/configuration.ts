/** Which settings were made before the call, and where do they take effect? */
import type { Command } from 'commander';
import { emptyConfiguration, type Configuration } from '../config/configuration.js';
import { findConfigFiles, hasVariables, type ConfigSearch } from '../config/find-config.js';
import { ProblemError } from '../problems/problem.js';
import type { Environment } from './environment.js';

/** Explaining a word works in a folder that was removed, so its absence is no problem here. */
function folderOf(environment: Environment): string | undefined {
  try {
    return environment.workingFolder;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

function searchOf(environment: Environment, stated: string | undefined): ConfigSearch {
  const { variables } = environment;
  return { workingFolder: folderOf(environment), variables, ...(stated === undefined ? {} : { stated }) };
}

async function loadFor(environment: Environment, stated: string | undefined): Promise<Configuration> {
  const search = searchOf(environment, stated);
  if (findConfigFiles(search).length === 0 && !hasVariables(environment.variables)) return emptyConfiguration;
  const { loadConfiguration } = await import('../config/load-config.js');
  return await loadConfiguration(search);
}

const attributeOf = (key: string): string => key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const hasOption = (command: Command, key: string): boolean =>
  command.options.some((one) => one.attributeName() === attributeOf(key));

/** An option the call does not name takes its configured value, whether it has a default or not. */
async function applyToOptions(command: Command, configuration: Configuration): Promise<void> {
  const { runRows } = await import('../config/settings.js');
  const { runSetting } = await import('../config/effective-settings.js');
  for (const { key, shape } of runRows.filter(({ key: one }) => hasOption(command, one))) {
    const attribute = attributeOf(key);
    const found = shape === 'one' ? runSetting(configuration, key) : undefined;
    if (found && (command.getOptionValueSource(attribute) ?? 'default') === 'default') {
      command.setOptionValueWithSource(attribute, found.value, 'config');
    }
  }
}

/** Reads what is configured, where the command has `--config`, and lets it fill the options that were not given. */
export async function configure(environment: Environment, command: Command): Promise<Configuration> {
  const isConfigurable = command.options.some(({ long }) => long === '--config');
  if (!isConfigurable) return emptyConfiguration;
  const configuration = await loadFor(environment, command.opts<{ readonly config?: string }>().config);
  if (configuration.statements.length > 0) await applyToOptions(command, configuration);
  return configuration;
}
