/** Which sentence stands behind a key in a language? */
import { en, type MessageKey } from './en.js';
import type { Language } from './language.js';
import { pseudoSentence } from './pseudo.js';
import { zhCN } from './zh-CN.js';

/** The whole sentence with its `{name}` places still open. */
export function sentenceOf(key: MessageKey, language: Language): string {
  switch (language) {
    case 'en':
      return en[key];
    case 'zh-CN':
      return zhCN[key];
    case 'pseudo':
      return pseudoSentence(en[key]);
  }
}
