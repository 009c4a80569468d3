/** How many of each role does a saved plan say are to be invited? */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../../problems/problem.js';
import type { Environment } from '../environment.js';

interface PlannedFigure {
  readonly metric?: unknown;
  readonly by?: { readonly role?: unknown };
  readonly value?: unknown;
}

function resultsOf(text: string): readonly PlannedFigure[] {
  const document = JSON.parse(text) as { readonly results?: unknown } | null;
  return Array.isArray(document?.results) ? (document.results as readonly PlannedFigure[]) : [];
}

/** By role; of several goals the one that needs most people. */
export function readPlan(environment: Environment, file: string): ReadonlyMap<string, number> {
  let results: readonly PlannedFigure[];
  try {
    results = resultsOf(readFileSync(resolve(environment.workingFolder, file), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fail('file-not-found', { file }, { cause: error });
    return fail('plan-not-readable', { file }, { cause: error });
  }
  const roles = new Map<string, number>();
  for (const figure of results) {
    const { metric, by, value } = figure;
    if (metric !== 'planned-invitations' || typeof by?.role !== 'string' || typeof value !== 'number') continue;
    roles.set(by.role, Math.max(value, roles.get(by.role) ?? 0));
  }
  return roles.size > 0 ? roles : fail('plan-not-readable', { file });
}
