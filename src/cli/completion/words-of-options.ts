/** Which words may stand behind an option or an argument? Those that are known before any data is read, each from its source. */
import { outcomeStatuses } from '../../analyses/outcomes/outcome-status.js';
import { topics } from '../../analyses/topics.js';
import { settingRows } from '../../config/settings.js';
import { usualEncodings } from '../../import/choose-encoding.js';
import { templates } from '../../survey/templates/index.js';
import { offeredLanguages } from '../parse-options.js';
import { weightWords } from '../weighting-options.js';

/** A setting that takes one of several words is an option of the same name that does. */
const ofSettings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  settingRows.flatMap(({ key, value }) => (value.type === 'choice' ? [[key, value.choices] as const] : [])),
);

/** By long option, without the dashes; words that differ from command to command are stated where the option is made. */
export const wordsOfOptions: Readonly<Record<string, readonly string[]>> = {
  ...ofSettings,
  topic: topics,
  lang: offeredLanguages,
  template: templates.map(({ name }) => name),
  encoding: usualEncodings,
  status: outcomeStatuses,
  weight: weightWords,
};

/** Options whose value is a file: the shell completes those itself. */
export const isFileOption = (placeholder: string): boolean => /<(file|folder|database|dir)>/.test(placeholder);

async function explained(): Promise<readonly string[]> {
  const { metrics } = await import('../../metrics/index.js');
  const { layouts } = await import('../../import/layouts/index.js');
  const { lintRules } = await import('../../survey/lint/index.js');
  const { headlineWord } = await import('../../analyses/reference/explain-headline.js');
  const { withholdingWord } = await import('../../analyses/reference/explain-withholding.js');
  return [...[...metrics, ...layouts, ...lintRules].map(({ id }) => id), headlineWord, withholdingWord];
}

/** By command: what its first argument may be, where that is not a file. */
export async function wordsOfArgument(command: string): Promise<readonly string[]> {
  if (command === 'list') return (await import('../commands/list.js')).listable;
  if (command === 'schema') return (await import('../commands/schema.js')).documents;
  if (command === 'completion') return (await import('../commands/completion.js')).shells;
  return command === 'explain' ? await explained() : [];
}
