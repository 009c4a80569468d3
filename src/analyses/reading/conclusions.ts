/** What was concluded about a file as a whole, and why? */
import type { FileReading } from '../../domain/import-audit.js';
import { empty, label, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { evidenceMessage } from '../../text/evidence-message.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { targetMessage } from './target.js';

/** Sentences one after the other. */
export const inSequence = (sentences: readonly Message[]): Message =>
  sentences.length === 0
    ? message('nothing-said')
    : sentences.reduce((first, second) => message('sentence-pair', { first, second }));

/** Encoding, delimiter, layout, kind, date order and fields no column gave, each with the evidence. */
export function conclusions(reading: FileReading): Table {
  const { packing, encoding, delimiter, sheet, layout, kind, dateOrder, derived = [] } = reading;
  const concluded = (what: Message, as: string, evidence: Message): readonly Value[] => [
    label(what),
    label(as),
    label(evidence),
  ];
  const rows: (readonly Value[])[] = [
    ...(packing ? [concluded(message('import.word.packing'), packing, message('import.gzip-sentence'))] : []),
    concluded(message('import.word.encoding'), encoding.name, evidenceMessage(encoding.evidence)),
    ...(delimiter
      ? [concluded(message('import.word.delimiter'), delimiter.name, evidenceMessage(delimiter.evidence))]
      : []),
    ...(sheet
      ? [concluded(message('import.word.sheet'), sheet.name, inSequence(sheet.evidence.map(evidenceMessage)))]
      : []),
    [label(message('import.word.layout')), label(layout.id), label(evidenceMessage(layout.evidence))],
    [label(message('import.word.kind')), label(message(`kind.${kind.kind}`)), label(evidenceMessage(kind.evidence))],
  ];
  if (dateOrder) {
    const order = label(message(`import.date-order.${dateOrder.order}`));
    rows.push([label(message('import.word.date-order')), order, label(evidenceMessage(dateOrder.evidence))]);
  }
  for (const { target, evidence } of derived) {
    rows.push([label(targetMessage(target)), empty, label(evidenceMessage(evidence))]);
  }
  return {
    type: 'table',
    id: `reading:${reading.file}`,
    title: message('import.file-title', { file: reading.file }),
    columns: [
      textColumn('what', message('column.what')),
      textColumn('read-as', message('import.word.read-as')),
      textColumn('evidence', message('import.word.evidence')),
    ],
    rows,
    notes: [],
  };
}
