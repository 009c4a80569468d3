/** A sentence to be: which one, and the values that stand in it. Words are chosen when it is rendered. */
import type { en, MessageKey } from './en.js';
import type { ParamsOf } from './params.js';
import type { Value } from './value.js';

/** A parameter: text from the data as it is, a value to be formatted, a nested message, or a list joined by the language. */
export type MessageParam = string | Value | Message | readonly MessageParam[];

export interface Message {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, MessageParam>>;
}

/** The parameters the sentence of a key needs; of several keys, those of any one of them. */
export type MessageParams<Key extends MessageKey> = Key extends MessageKey
  ? { readonly [Name in ParamsOf<(typeof en)[Key]>]: MessageParam }
  : never;

type Params<Key extends MessageKey> =
  Record<never, never> extends MessageParams<Key> ? [params?: MessageParams<Key>] : [params: MessageParams<Key>];

/** Builds a message; the compiler refuses a call that forgets a parameter of the sentence. */
export function message<Key extends MessageKey>(key: Key, ...[params]: Params<Key>): Message {
  return { key, params: params ?? {} };
}
