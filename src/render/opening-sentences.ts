/** What does a report say of itself before its first section: the files it was read from, its confidence, its program? */
import type { Provenance } from '../report/document.js';
import { message, type Message } from '../text/message.js';

/** One or two sentences. */
export function openingSentences(about: Provenance): readonly Message[] {
  const level = { type: 'number', value: about.confidence, unit: 'level' } as const;
  const basis = message('report.basis', { level, version: about.version });
  const files = about.files.map(({ name, rows }) =>
    message('report.file', { name, rows: { type: 'number', value: rows, unit: 'count' } }),
  );
  return files.length === 0 ? [basis] : [message('report.files', { files }), basis];
}
