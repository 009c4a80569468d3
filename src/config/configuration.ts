/** What is a configuration once it is read? A list of statements, each with where it stands; later ones win. */
import { basename } from 'node:path';
import type { StatedGate } from '../domain/stated-gate.js';
import type { SettingKey } from './settings.js';

export interface Setting {
  readonly key: SettingKey;
  /** Of a setting by name: the column, or what is written. In a list: the member. */
  readonly name?: string;
  /** As text: `dmy`, `satisfaction`, `1..7`, `-99,99`; empty for the member of a list. */
  readonly value: string;
  /** Of a setting that takes several texts: each by itself, they may hold commas. */
  readonly texts?: readonly string[];
}

export interface Origin {
  readonly layer: 'user' | 'project' | 'variable';
  /** As it is shown: `crm-sat.config.yaml`, or the name of a variable. */
  readonly label: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Statement extends Setting {
  /** The file names it holds for; without one it holds for all files, or for the run. */
  readonly pattern?: string;
  /** The folder a pattern with a slash is looked at from. */
  readonly folder?: string;
  readonly origin: Origin;
}

export interface Configuration {
  /** Weakest first: user, project, variables. */
  readonly statements: readonly Statement[];
  /** The configuration files read, as they are shown. */
  readonly files: readonly string[];
  /** The gates of `check`; of several files the list of the strongest holds, whole. */
  readonly gates?: readonly StatedGate[];
}

/** Nothing was configured. */
export const emptyConfiguration: Configuration = { statements: [], files: [] };

/** A setting in words, as it stands in the configuration: `map Overall=satisfaction`, `date-order dmy`. */
export function settingText({ key, name, value }: Setting): string {
  if (name === undefined) return `${key} ${value}`;
  return value === '' ? `${key} ${name}` : `${key} ${name}=${value}`;
}

/** Where a statement stands and what it says: `crm-sat.config.yaml: map Overall=satisfaction`. */
export function statementText(statement: Statement): string {
  const { layer, label } = statement.origin;
  // A report must not depend on the folder it was made in.
  return `${layer === 'project' ? basename(label) : label}: ${settingText(statement)}`;
}
