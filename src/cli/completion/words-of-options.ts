/** Which words may stand behind an option or an argument? Those that are known before any data is read. */
import { topics } from '../../analyses/topics.js';
import { onChangeRules } from '../../domain/import-audit.js';
import { recordKinds } from '../../domain/records.js';
import { surveyKinds } from '../../domain/surveys.js';
import { renderers } from '../../render/index.js';
import { templates } from '../../survey/templates/index.js';

/** By long option, without the dashes. */
export const wordsOfOptions: Readonly<Record<string, readonly string[]>> = {
  topic: topics,
  format: Object.keys(renderers),
  lang: ['en', 'zh-CN'],
  as: recordKinds,
  'survey-kind': surveyKinds,
  'on-change': onChangeRules,
  'date-order': ['ymd', 'dmy', 'mdy'],
  template: templates.map(({ name }) => name),
  headline: ['withheld', 'stamped'],
  encoding: ['utf-8', 'utf-16le', 'gb18030', 'big5', 'windows-1252'],
};

/** Options whose value is a file: the shell completes those itself. */
export const isFileOption = (placeholder: string): boolean => /<(file|folder|database|dir)>/.test(placeholder);

/** By command: what its first argument may be, where that is not a file. */
export async function wordsOfArgument(command: string): Promise<readonly string[]> {
  if (command === 'list') return (await import('../commands/list.js')).listable;
  if (command === 'schema') return (await import('../commands/schema.js')).documents;
  if (command === 'completion') return (await import('../commands/completion.js')).shells;
  if (command !== 'explain') return [];
  const { metrics } = await import('../../metrics/index.js');
  const { layouts } = await import('../../import/layouts/index.js');
  return [...metrics, ...layouts].map(({ id }) => id);
}
