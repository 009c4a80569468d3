/** Which build of crm-sat is at work? Another one may answer otherwise under the same version. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from './version.js';

/** The same text as long as the program is the same; no word of where it stands. */
export function programBuild(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return [version, process.versions.v8, size, mtimeMs].join(' ');
}
