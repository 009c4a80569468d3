/** What lint found, as sections of a report. */
import { label, notice, number, textColumn } from '../../report/build.js';
import type { Block, Section, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { answeringMinutes, charactersPerMinute, wordsPerMinute } from './answering-time.js';
import { type LintFinding, lintSubject, uncheckedRules } from './lint-subject.js';
import { lintSeverities, type LintSeverity, type LintSubject } from './rule.js';

export interface Linted {
  /** The file as the user calls it, or the survey. */
  readonly name: string;
  readonly subject: LintSubject;
  readonly findings: readonly LintFinding[];
}

/** Looks at the subject by every rule that can be checked. */
export const lint = (name: string, subject: LintSubject): Linted => ({ name, subject, findings: lintSubject(subject) });

/** Whether anything is as bad as this or worse. */
export const hasSeverity = ({ findings }: Linted, ...severities: readonly LintSeverity[]): boolean =>
  findings.some(({ rule }) => severities.includes(rule.severity));

/** What was found and what to do, as one sentence after the other. */
function findingMessage({ rule, words }: LintFinding): Message {
  const said = { name: label(rule.name), suggestion: label(rule.suggestion) };
  if (words === undefined) return message('lint.finding-plain', said);
  return message('lint.finding', { ...said, words: label(words) });
}

function placeValue({ item }: LintFinding): Value {
  if (!item) return label(message('lint.whole'));
  const { line, column } = item.at ?? {};
  if (line === undefined) return { type: 'empty' };
  if (column === undefined) return label(String(line));
  return label(message('lint.place', { line: String(line), column: String(column) }));
}

/** Exports name a column by its whole question. */
const shortened = (id: string): string => (id.length > 48 ? `${id.slice(0, 47).trimEnd()}…` : id);

const severityMessage = (severity: LintSeverity): Message => message(`lint.severity.${severity}`);

function findingsTable(id: string, findings: readonly LintFinding[]): Table {
  return {
    type: 'table',
    id,
    title: message('lint.findings'),
    columns: [
      textColumn('place', message('lint.column.place')),
      textColumn('item', message('lint.column.item')),
      textColumn('severity', message('lint.column.severity')),
      textColumn('rule', message('lint.column.rule')),
      textColumn('finding', message('lint.column.finding')),
    ],
    rows: findings.map((finding) => [
      placeValue(finding),
      finding.item ? label(shortened(finding.item.id)) : { type: 'empty' },
      label(severityMessage(finding.rule.severity)),
      label(finding.rule.id),
      label(findingMessage(finding)),
    ]),
    notes: [message('lint.explain')],
  };
}

function counts({ subject, findings }: Linted): Block {
  const count = (severity: LintSeverity): number => findings.filter(({ rule }) => rule.severity === severity).length;
  return {
    type: 'key-figures',
    figures: [
      { label: message('lint.questions'), value: number(subject.items.length, 'count') },
      {
        label: message('lint.minutes'),
        value: number(answeringMinutes(subject), 'minutes'),
        definition: message('lint.minutes-how', {
          words: number(wordsPerMinute, 'count'),
          characters: number(charactersPerMinute, 'count'),
        }),
      },
      ...lintSeverities.map((severity) => ({
        label: message(`lint.count.${severity}`),
        value: number(count(severity), 'count'),
      })),
    ],
  };
}

function unchecked({ subject }: Linted): readonly Block[] {
  const rules = uncheckedRules(subject);
  if (rules.length === 0) return [];
  return [notice('lint-unchecked', message('lint.unchecked', { rules: rules.map(({ id }) => id) }))];
}

/** The section on one questionnaire, export or survey. */
export function lintSection(linted: Linted): Section {
  const { name, findings } = linted;
  const table: Block =
    findings.length === 0 ? { type: 'paragraph', text: message('lint.none') } : findingsTable(`lint:${name}`, findings);
  return {
    id: `lint:${name}`,
    title: message('lint.title', { name }),
    blocks: [counts(linted), table, ...unchecked(linted), notice('lint-limits', message('lint.limits'))],
  };
}
