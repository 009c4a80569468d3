/** Every command: name, summary, and where the rest is. `--help` needs no more than this. */
import type { CommandRow } from './command.js';

export const commandTable: readonly CommandRow[] = [
  {
    name: 'analyze',
    summary: 'answer who is satisfied, who stays by choice, who succeeded',
    load: async () => (await import('./commands/analyze.js')).analyze,
  },
  {
    name: 'report',
    summary: 'compose the quarterly report: every topic, what to do next, whom to call',
    load: async () => (await import('./commands/report.js')).report,
  },
  {
    name: 'check',
    summary: 'hold figures against agreed bars; end with 1 where one is missed',
    load: async () => (await import('./commands/check.js')).check,
  },
  {
    name: 'import',
    summary: 'bring exports into a database, with an account of every row',
    load: async () => (await import('./commands/import.js')).importCommand,
  },
  {
    name: 'outcome',
    summary: 'enter, measure and verify agreed outcomes by hand, with a trail of every change',
    load: async () => (await import('./commands/outcome.js')).outcome,
  },
  {
    name: 'survey',
    summary: 'write a questionnaire from a template, check what it asks and make a form of it',
    load: async () => (await import('./commands/survey.js')).survey,
  },
  {
    name: 'forget',
    summary: 'erase a person from the database and from every byte of its files',
    load: async () => (await import('./commands/forget.js')).forget,
  },
  {
    name: 'render',
    summary: 'write a report saved with --json in another format or language',
    load: async () => (await import('./commands/render.js')).render,
  },
  {
    name: 'explain',
    summary: 'say what a metric means, how it is computed and what it cannot tell; also of layouts and lint rules',
    load: async () => (await import('./commands/explain.js')).explain,
  },
  {
    name: 'list',
    summary: 'list metrics, layouts, roles, constructs, topics, lint rules, problems, surveys or imports',
    load: async () => (await import('./commands/list.js')).list,
  },
  {
    name: 'init',
    summary: 'look at the exports of a folder and write a configuration for them',
    load: async () => (await import('./commands/init.js')).init,
  },
  {
    name: 'config',
    summary: 'print the settings that hold here, and where each comes from',
    load: async () => (await import('./commands/config.js')).config,
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of a report, configuration, questionnaire or policy of gates',
    load: async () => (await import('./commands/schema.js')).schema,
  },
  {
    name: 'doctor',
    summary: 'check that everything crm-sat needs works on this machine',
    load: async () => (await import('./commands/doctor.js')).doctor,
  },
  {
    name: 'demo',
    summary: 'write the files of the demo company into a folder',
    load: async () => (await import('./commands/demo.js')).demo,
  },
  {
    name: 'completion',
    summary: 'print the script with which bash, zsh or fish complete commands and options',
    load: async () => (await import('./commands/completion.js')).completion,
  },
];
