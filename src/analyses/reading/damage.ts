/** Which text of a file was damaged: lost characters, garbled ones, NUL bytes? */
import type { DamageReading, FileReading } from '../../domain/import-audit.js';
import { number } from '../../report/build.js';
import type { Notice } from '../../report/document.js';
import { message } from '../../text/message.js';
import { namedList } from '../named-list.js';

const mostColumns = 5;

function kindWarning(file: string, { kind, places, columns, first }: DamageReading): Notice {
  const words = {
    file,
    places: number(places, 'count'),
    columns: namedList(
      columns.map(({ column }) => column),
      mostColumns,
    ),
    line: number(first.line, 'count'),
    character: number(first.character, 'count'),
    text: first.text,
  };
  return { type: 'notice', id: `${kind}:${file}`, level: 'warning', text: message(`import.${kind}-warning`, words) };
}

/** A sentence for each kind of damage, with its first place. */
export function damageWarnings({
  file,
  damage = [],
  nulBytes = 0,
  replacedCharacters,
}: FileReading): readonly Notice[] {
  const id = `replaced:${file}`;
  const characters = number(replacedCharacters, 'count');
  const isSaid = damage.some(({ kind }) => kind === 'lost');
  const nuls = message('import.nul-warning', { file, bytes: number(nulBytes, 'count') });
  const replaced = message('import.replaced-sentence', { file, characters });
  return [
    ...damage.map((one) => kindWarning(file, one)),
    ...(nulBytes > 0 ? [{ type: 'notice', id: `nul:${file}`, level: 'warning', text: nuls } as const] : []),
    // Replaced in rows or columns that were not kept.
    ...(replacedCharacters > 0 && !isSaid ? [{ type: 'notice', id, level: 'warning', text: replaced } as const] : []),
  ];
}
