/** Where does a copy stand for as long as a run needs it? In a folder nobody else can open. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from '../problems/problem.js';
import { codeOf } from './replace-file.js';

/** Its path; `content` names what cannot be kept where no folder can be made. */
export function makePrivateFolder(content: string): string {
  try {
    return mkdtempSync(join(tmpdir(), 'crm-sat-'));
  } catch (error) {
    return fail('pipe-not-kept', { file: content, reason: codeOf(error) ?? 'unknown' }, { cause: error });
  }
}
