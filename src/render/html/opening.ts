/** What must a reader know of the whole report: its day, its files, how sure its intervals are, what made it? */
import type { Provenance, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { NumberValue } from '../../text/value.js';
import { element, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { figureOf } from './tables.js';

const count = (value: number): NumberValue => ({ type: 'number', value, unit: 'count' });

function dayOf({ asOf, asOfOrigin }: Provenance, page: Page): string | undefined {
  if (asOf === undefined) return undefined;
  return asOfOrigin === 'latest-date-in-data'
    ? page.say(message('page.as-of.latest-date-in-data', { date: asOf }))
    : asOf;
}

function fact(term: Message, page: Page, content: Content): Markup {
  return element('div', {}, element('dt', {}, page.say(term)), element('dd', {}, content));
}

function filesRead({ files }: Provenance, page: Page): Markup {
  const sentences = files.map(({ name, rows }) => page.say(message('report.file', { name, rows: count(rows) })));
  return element(
    'ul',
    {},
    sentences.map((sentence) => element('li', {}, sentence)),
  );
}

/** The facts under the title. */
export function factsOf(about: Provenance, page: Page): Markup {
  const day = dayOf(about, page);
  return element(
    'section',
    { class: 'about', 'aria-label': page.say(message('page.about')) },
    element(
      'dl',
      {},
      day === undefined ? undefined : fact(message('page.as-of'), page, day),
      fact(message('page.confidence'), page, page.value(page.level)),
      fact(message('page.program'), page, page.say(message('page.program.version', { version: about.version }))),
      about.files.length === 0 ? undefined : fact(message('page.files-read'), page, filesRead(about, page)),
    ),
  );
}

/** At the end, by what each file is recognised. */
export function checksumsOf({ files }: Provenance, page: Page): Content {
  if (files.length === 0) return undefined;
  const table: Table = {
    type: 'table',
    id: 'files',
    title: message('page.files'),
    columns: [
      { id: 'file', title: message('page.file'), align: 'left' },
      { id: 'rows', title: message('page.rows'), align: 'right' },
      { id: 'checksum', title: message('page.checksum'), align: 'left' },
    ],
    rows: files.map(({ name, rows, sha256 }) => [
      { type: 'label', label: name },
      count(rows),
      { type: 'label', label: sha256 },
    ]),
    notes: [message('page.files.checksum')],
  };
  return element('footer', {}, figureOf(table, page));
}
