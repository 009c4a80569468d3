/** Is there somebody who can answer? A script, a pipe or a build must never wait for an answer that cannot come. */
import type { Environment } from '../environment.js';

/** Terminals on both sides, not switched off, and no machine of a build. */
export function mayAsk(environment: Environment, flags: { readonly input?: boolean }): boolean {
  const { input, errors, variables } = environment;
  const { CI, TERM } = variables;
  if (flags.input === false || input.isTTY !== true || errors.isTTY !== true) return false;
  const isBuild = CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
  return !isBuild && TERM !== 'dumb';
}
