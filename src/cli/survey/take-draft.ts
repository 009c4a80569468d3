/** What was answered in a terminal until now, kept beside the output so that it is not asked twice. */
import { readFileSync, rmSync } from 'node:fs';
import { standardRoles, type StandardRole } from '../../domain/roles.js';
import { fail } from '../../problems/problem.js';
import { isSubmissionId } from '../../survey/submission.js';
import { replaceFile } from '../replace-file.js';

export interface Draft {
  /** Of the response; saved twice it is one. */
  readonly id: string;
  readonly role?: StandardRole;
  /** Of an attributed survey, as it was typed. */
  readonly company?: string;
  readonly seconds: number;
  /** By item id, as given; an item that was left out on purpose has none. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

export interface DraftFile {
  /** As it is named to the user. */
  readonly name: string;
  readonly path: string;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function draftOf(value: unknown): Draft | undefined {
  const { id, role, company, seconds, answers } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !isSubmissionId(id) || typeof answers !== 'object') return undefined;
  const known = standardRoles.find((one) => one === role);
  const entries = Object.entries(answers ?? {}).filter((entry): entry is [string, readonly string[]] =>
    isTexts(entry[1]),
  );
  return {
    id,
    ...(known ? { role: known } : {}),
    ...(typeof company === 'string' ? { company } : {}),
    seconds: typeof seconds === 'number' && seconds >= 0 ? seconds : 0,
    answers: Object.fromEntries(entries),
  };
}

/** The draft; undefined where there is none, or none that can be understood. */
export function readDraft({ path }: DraftFile): Draft | undefined {
  try {
    return draftOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Replaces it whole. Nobody else on the machine may read it. */
export function keepDraft({ name, path }: DraftFile, draft: Draft): void {
  try {
    replaceFile(path, `${JSON.stringify(draft)}\n`);
  } catch (error) {
    fail('draft-not-kept', { file: name, reason: (error as NodeJS.ErrnoException).code ?? '' }, { cause: error });
  }
}

export function removeDraft({ path }: DraftFile): void {
  rmSync(path, { force: true });
}
