/** What a command is: a name, a summary, and a way to load the rest only when it is called. */
import type { Command } from 'commander';
import type { Configuration } from '../config/configuration.js';
import type { Environment } from './environment.js';
import type { ExitCode } from './exit-codes.js';

/** Ends the command with a code; the action reports it here because commander drops return values. */
export interface CommandRun {
  readonly environment: Environment;
  readonly finish: (code: ExitCode) => void;
  /** What is configured here; read before the action begins. */
  readonly configuration: () => Configuration;
  /** A note for stderr that is said only if the command fails, behind the reason. */
  readonly sayLast: (note: string) => void;
}

export interface CommandModule {
  /** Adds arguments, options, examples and the action. */
  readonly configure: (command: Command, run: CommandRun) => void;
}

export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}
