/** Who is at work here, and when? */
import type { Configuration } from '../../config/configuration.js';
import { fail } from '../../problems/problem.js';
import type { Author } from '../../storage/outcome-author.js';
import type { Environment } from '../environment.js';

const userVariables = ['USER', 'LOGNAME', 'USERNAME'];

/** As stated, else as configured, else as this machine calls the user; undefined when nobody says. */
function nameOf(
  { variables }: Environment,
  { statements }: Configuration,
  stated: string | undefined,
): string | undefined {
  const configured = statements.filter(({ key }) => key === 'actor').at(-1)?.value;
  const names = [stated, configured, ...userVariables.map((name) => variables[name])];
  return names.map((name) => name?.trim()).find((name) => name !== undefined && name !== '');
}

/** A moment in UTC, to the second. */
const momentOf = ({ now }: Environment): string => `${now().toISOString().slice(0, 19)}Z`;

/** Who changes an outcome by hand: never nobody. */
export function authorOf(environment: Environment, configuration: Configuration, stated: string | undefined): Author {
  const changedBy = nameOf(environment, configuration, stated) ?? fail('actor-needed');
  return { changedBy, changedAt: momentOf(environment) };
}

/** Who imports: an import is not refused because a container knows no user. */
export function importAuthorOf(environment: Environment, configuration: Configuration): Author {
  return {
    changedBy: nameOf(environment, configuration, undefined) ?? 'not known',
    changedAt: momentOf(environment),
  };
}
