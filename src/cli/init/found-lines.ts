/** What was found out about a file, in a few lines: said while looking, and written above its settings. */
import type { ColumnReading, FileReading } from '../../domain/import-audit.js';
import { scaleText } from '../../domain/scales.js';
import { say } from '../../render/say.js';
import { evidenceMessage } from '../../text/evidence-message.js';
import { message } from '../../text/message.js';
import { concludedConfidentiality } from './survey-questions.js';

/** More names than these nobody reads in a comment. */
const namesShown = 8;

function named(names: readonly string[]): string {
  const more = names.length - namesShown;
  return `${names.slice(0, namesShown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function ofTarget(columns: readonly ColumnReading[], start: string): readonly string[] {
  return columns
    .filter(({ target }) => target.startsWith(start))
    .map(({ column, target, scale }) => {
      const meaning = target.slice(target.indexOf(':') + 1);
      const known = meaning === column ? column : `${column} = ${meaning}`;
      return scale ? `${known} (${scaleText(scale)})` : known;
    });
}

function dateLines({ dateOrder }: FileReading): readonly string[] {
  if (!dateOrder) return [];
  const order = say(message(`import.date-order.${dateOrder.order}`), 'en');
  return [`dates: ${order}. ${say(evidenceMessage(dateOrder.evidence), 'en')}`];
}

function roleLines({ roles }: FileReading): readonly string[] {
  const unknown = roles.filter(({ role }) => role === undefined).map(({ written }) => written);
  return unknown.length === 0 ? [] : [`not recognised as a role: ${named(unknown)}`];
}

/** One line on the whole, then columns, dates, roles, confidentiality as far as there are any. */
export function foundLines(reading: FileReading, settings: ReadonlySet<string>): readonly string[] {
  const { kind, rows, encoding, delimiter, sheet, layout, columns } = reading;
  const separated = sheet ? `sheet ${sheet.name}` : (delimiter?.name ?? '');
  const ignored = columns.filter(({ origin }) => origin === 'ignored').map(({ column }) => column);
  const parts = [
    ['columns', ofTarget(columns, 'field:')],
    ['questions', ofTarget(columns, 'item:')],
    ['segments', ofTarget(columns, 'segment:')],
    ['not kept', ignored],
  ] as const;
  const isOpen = kind.kind === 'response' && !settings.has('confidentiality');
  const confidentiality = `confidentiality: ${concludedConfidentiality(reading)}`;
  return [
    `${say(message(`kind.${kind.kind}`), 'en')}, rows: ${rows.read}; ${encoding.name}, ${separated}, layout ${layout.id}`,
    ...parts.flatMap(([title, names]) => (names.length > 0 ? [`${title}: ${named(names)}`] : [])),
    ...(settings.has('date-order') ? [] : dateLines(reading)),
    ...roleLines(reading),
    ...(isOpen ? [confidentiality + ' (concluded from whether responses name an account)'] : []),
  ];
}
