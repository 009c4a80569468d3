/** Which columns each kind of record has, and what they hold. */
import { fieldTable } from '../../domain/fields.js';
import type { Field } from '../../domain/fields.js';
import { recordKinds } from '../../domain/records.js';
import type { RecordKind } from '../../domain/records.js';
import type { GeneratedBlock } from '../generated-block.js';
import { code, markdownTable } from '../markdown-table.js';

const kindText = (field: Field): string => field.choices?.map(code).join(' ') ?? field.kind;

function table(kind: RecordKind): string {
  const rows = fieldTable[kind].map((field) => [
    code(field.name) + (field.required ? ' *' : ''),
    kindText(field),
    field.meaning,
  ]);
  return `**${kind}**\n\n${markdownTable(['column', 'holds', 'meaning'], rows)}`;
}

export const recordColumns: GeneratedBlock = {
  name: 'columns',
  markdown: () => ['`*` = required.', ...recordKinds.map(table)].join('\n\n'),
};
