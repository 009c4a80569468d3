/** How does the short edition say it? The same message, in a sentence without options and terms where there is one. */
import type { Report } from '../../report/document.js';
import { en, type MessageKey } from '../../text/en.js';
import { message, type Message, type MessageParam } from '../../text/message.js';

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** Of several surveys each must be named. */
function boardKey(key: MessageKey, surveys: number): MessageKey {
  const keys = [...(surveys < 2 ? [`board.alone.${key}`] : []), `board.${key}`];
  return keys.find(isKey) ?? key;
}

const isMessage = (node: object): node is Message => 'key' in node && 'params' in node;

/** The name of the only survey is that of a file: it tells a board nothing. */
function paramsOf({ params }: Message, surveys: number): Message['params'] {
  const named: Readonly<Record<string, MessageParam>> =
    surveys < 2 && 'survey' in params ? { ...params, survey: message('board.survey') } : params;
  return reworded(named, surveys) as Message['params'];
}

/** Every message of a tree, those inside of others too; anything else stays as it is. */
function reworded(node: unknown, surveys: number): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((one: unknown) => reworded(one, surveys));
  if (isMessage(node)) return { key: boardKey(node.key, surveys), params: paramsOf(node, surveys) };
  return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, reworded(one, surveys)]));
}

/** The sections in the words of the short edition; `surveys`: of how many the report speaks. */
export const inBoardWords = (sections: Report['sections'], surveys: number): Report['sections'] =>
  reworded(sections, surveys) as Report['sections'];
