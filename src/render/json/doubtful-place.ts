/** Does a saved document say what this program says, and does each part fit the others? */
import type { BlockDocument, ReportDocument } from '../../report/document-schema.js';
import type { MessageDocument } from '../../report/value-schema.js';
import { en } from '../../text/en.js';
import { languages, type Language } from '../../text/language.js';
import { placeholderPattern } from '../../text/params.js';
import { say } from '../say.js';
import { messageOf } from './read-blocks.js';

interface PlacedMessage {
  readonly place: string;
  readonly message: MessageDocument;
}

function isMessage(value: object): value is MessageDocument {
  return 'key' in value && 'params' in value && 'text' in value;
}

/** Every sentence of a document with its place, those inside others included. */
function* messagesIn(value: unknown, place: string): Generator<PlacedMessage> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* messagesIn(item, `${place}[${String(at)}]`);
    return;
  }
  if (isMessage(value)) yield { place, message: value };
  for (const [key, item] of Object.entries(value)) yield* messagesIn(item, place === '' ? key : `${place}.${key}`);
}

/** A sentence this version has, with all it needs. */
function isKnown({ key, params }: MessageDocument): boolean {
  if (!Object.hasOwn(en, key)) return false;
  const needed = [...en[key as keyof typeof en].matchAll(placeholderPattern)].map(([, name]) => name ?? '');
  return needed.every((name) => Object.hasOwn(params, name));
}

/** The place of the first sentence this version does not know. */
export function unknownSentence(document: ReportDocument): string | undefined {
  for (const { place, message } of messagesIn(document, '')) if (!isKnown(message)) return place;
  return undefined;
}

/**
 * The place of the first sentence whose text is not what its key and parameters say in the language of the others: one of
 * the two was changed by hand.
 */
export function changedSentence(document: ReportDocument): string | undefined {
  let possible: readonly Language[] = languages;
  for (const { place, message } of messagesIn(document, '')) {
    possible = possible.filter((language) => say(messageOf(message), language) === message.text);
    if (possible.length === 0) return place;
  }
  return undefined;
}

function misfitOfBlock(block: BlockDocument): string | undefined {
  if (block.type !== 'table') return undefined;
  const row = block.rows.findIndex(({ length }) => length !== block.columns.length);
  if (row >= 0) return `.rows[${String(row)}]`;
  const ids = new Set(block.columns.map(({ id }) => id));
  const isFine = columnsOf(block.picture).every((id) => ids.has(id));
  return isFine ? undefined : '.picture';
}

/** Keys of a picture that say what it is, and name no column. */
const kinds: ReadonlySet<string> = new Set(['type', 'of']);

/** Ids of columns that a picture names: all its texts but those. */
function columnsOf(picture: unknown): readonly string[] {
  if (typeof picture === 'string') return [picture];
  if (typeof picture !== 'object' || picture === null) return [];
  return Object.entries(picture).flatMap(([key, value]) => (kinds.has(key) ? [] : columnsOf(value)));
}

/** The place of the first row, picture or result that does not fit what stands beside it. */
export function misfit({ sections, results, definitions = [] }: ReportDocument): string | undefined {
  for (const [section, { blocks }] of sections.entries()) {
    for (const [at, block] of blocks.entries()) {
      const found = misfitOfBlock(block);
      if (found !== undefined) return `sections[${String(section)}].blocks[${String(at)}]${found}`;
    }
  }
  const result = results.findIndex(({ definition, definedBy }) => definitions[definedBy ?? -1]?.text !== definition);
  return result < 0 ? undefined : `results[${String(result)}].definition`;
}
