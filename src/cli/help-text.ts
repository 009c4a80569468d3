/** The text of `crm-sat --help`, made from the command table alone: the commonest call must not wait for anything else. */
import { commandTable } from './command-table.js';

const examples = `Examples:
  $ crm-sat analyze customers.csv contacts.csv q3-survey.csv
  $ crm-sat analyze survey.csv --map "Overall, how satisfied are you?=satisfaction" --json
  $ crm-sat import *.csv --db company.db
  $ crm-sat analyze --db company.db --topic roles,outcomes --lang zh-CN`;

const options = `Options:
  -h, --help     print this, or with a command all of its options
  -V, --version  print the version`;

const exitCodes = 'Exit codes: 0 done, 1 a gate failed, 2 wrong call, 3 data not acceptable, 4 database, 70 bug.';

/** Usage, examples, commands, options, exit codes. */
export function helpText(): string {
  const widest = Math.max(...commandTable.map(({ name }) => name.length));
  const commands = commandTable.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`);
  return (
    [
      'Usage: crm-sat <command> [options]',
      'Who is satisfied, who stays by choice, who succeeded - from the exports you have, on this machine.',
      examples,
      ['Commands:', ...commands].join('\n'),
      options,
      exitCodes,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const examplesHead = '\nExamples:\n';
const firstList = /\n(?:Arguments|Options|Commands):\n/;

/** The help of a command with its examples before its options: most readers look for a line to paste. */
export function examplesFirst(help: string): string {
  const at = help.indexOf(examplesHead);
  const list = firstList.exec(help);
  if (at < 0 || !list || list.index > at) return help;
  const before = help.slice(0, list.index);
  return `${before}${help.slice(at).trimEnd()}\n${help.slice(list.index, at).trimEnd()}\n`;
}
