/** Problems of the configuration, and of the questions asked to write one. */
import type { ProblemRow } from './problem-row.js';

export const configProblems = {
  'config-not-readable': {
    sentence: 'The configuration "{file}" cannot be read ({reason}).',
    hint: 'Check who may read it: ls -l "{file}"',
    exitCode: 2,
  },
  'config-not-utf8': {
    sentence: 'The configuration "{file}" is not written in UTF-8.',
    hint: 'Save it as UTF-8, or convert it: iconv -f gb18030 -t utf-8 "{file}" > new.yaml',
    exitCode: 2,
  },
  'config-syntax': {
    sentence: 'The configuration cannot be understood here ({reason}).',
    hint: 'Text that holds : # * or quotation marks belongs in quotation marks, for example: "Overall: satisfied?": satisfaction',
    exitCode: 2,
  },
  'config-too-deep': {
    sentence: 'Here brackets or indents are nested too deep to be read.',
    hint: 'Nothing that is read here stands so deep. What such files look like: crm-sat schema config, crm-sat schema policy, crm-sat schema questionnaire',
    exitCode: 2,
  },
  'config-unknown-key': {
    sentence: 'There is no setting "{key}" {where}.',
    hint: 'Did you mean: {nearest}? All settings: crm-sat schema config',
    exitCode: 2,
  },
  'config-bad-value': {
    sentence: 'The setting "{key}" takes {expected}, not "{value}".',
    hint: 'For example: {key}: {example}',
    exitCode: 2,
  },
  'config-bad-shape': {
    sentence: 'The setting "{key}" takes {expected}.',
    hint: 'For example: {example}',
    exitCode: 2,
  },
  'config-twice': {
    sentence: 'There are two configurations, "{first}" and "{second}".',
    hint: 'Keep one of them, or name it: --config "{first}"',
    exitCode: 2,
  },
  'config-exists': {
    sentence: 'There is a configuration already, "{file}"; it was not touched.',
    hint: 'To see what it says: crm-sat config --show-origin - to write it anew add --force',
    exitCode: 2,
  },
  'folder-without-exports': {
    sentence: 'No file in "{folder}" has a name like those of exports (.csv, .tsv, .txt, .xlsx, .gz).',
    hint: 'Name the folder they are in: crm-sat init exports',
    exitCode: 2,
  },
  'answer-needed': {
    sentence: 'Only you can say this: {question}?',
    hint: 'Answer it with its option: {flag} - or for this file alone: --set "{set}"',
    exitCode: 2,
  },
  'option-not-set': {
    sentence: '{option} needs a file, a setting and a value, not "{value}".',
    hint: 'For example: --set "survey.csv: date-order=dmy" - settings are: {settings}',
    exitCode: 2,
  },
  'unknown-variable': {
    sentence: 'The variable "{name}" sets nothing.',
    hint: 'Did you mean: {nearest}? All settings: crm-sat schema config',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
