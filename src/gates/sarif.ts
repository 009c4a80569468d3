/**
 * What is wrong with the data, and which gates did not pass, as SARIF 2.1.0: rejected rows, answers outside their scale,
 * unreadable cells, damaged text and impossible orders, each with its file and line. Of the data it is what the loss audit
 * says, so it holds no cell and obeys its rules.
 */
import type { AuditedColumn, LossAudit } from '../domain/loss-audit.js';
import { catalogue } from '../problems/catalogue.js';
import type { ProblemRow } from '../problems/problem-row.js';
import type { Report } from '../report/document.js';
import { sarifLocation, sarifText } from '../report/sarif.js';
import { gateNotifications, gateResults, gateRules, type SayVerdict } from './sarif-of-verdicts.js';

type Level = 'error' | 'warning' | 'note';

interface DataFinding {
  readonly rule: string;
  readonly level: Level;
  readonly text: string;
  readonly file: string;
  readonly line?: number;
}

/** Findings that are no problems of the catalogue: the row or cell was taken, and something is to be known of it. */
const ownRules = {
  'answers-outside-scale': 'Answers lie outside the scale of their question and count in no figure.',
  'cells-unreadable': 'Cells could not be read and count as empty.',
  'texts-cut-off': 'Texts end at one and the same length, as if they had been cut off.',
  'header-twice': 'Several columns have the same header and were numbered.',
  'text-damaged': 'Characters were lost or garbled before the file was written.',
  'dates-in-disorder': 'The later of two moments lies before the earlier one.',
  'rows-contradicting': 'Rows have the id of an earlier row of the same file, with other content.',
} as const;

const sentences = { ...ownRules, ...gateRules } as const;

const inColumn = (column: string): string => `column "${column}"`;

function ofRejected({ file, rejected }: LossAudit): readonly DataFinding[] {
  return rejected.map(({ reason, column, rows, firstLine }) => ({
    rule: reason,
    level: 'error',
    text: `Rejected rows: ${String(rows)}${column === undefined ? '' : `, ${inColumn(column)}`}; the first is in this line.`,
    file,
    line: firstLine,
  }));
}

function ofColumn(file: string, { column, cells, cutTexts }: AuditedColumn): readonly DataFinding[] {
  const found = (rule: keyof typeof ownRules, count: number): readonly DataFinding[] =>
    count > 0
      ? [{ rule, level: 'warning', text: `${ownRules[rule]} Cells: ${String(count)}, ${inColumn(column)}.`, file }]
      : [];
  return [
    ...found('answers-outside-scale', cells?.outside ?? 0),
    ...found('cells-unreadable', cells?.unreadable ?? 0),
    ...found('texts-cut-off', cutTexts?.texts ?? 0),
  ];
}

function ofFile(audit: LossAudit): readonly DataFinding[] {
  const { file, rows } = audit;
  const warning = (rule: keyof typeof ownRules, detail: string, line?: number): DataFinding => ({
    rule,
    level: 'warning',
    text: `${ownRules[rule]} ${detail}`,
    file,
    ...(line === undefined ? {} : { line }),
  });
  return [
    ...ofRejected(audit),
    ...(rows.contradicting > 0 ? [warning('rows-contradicting', `Rows: ${String(rows.contradicting)}.`)] : []),
    ...audit.columns.flatMap((column) => ofColumn(file, column)),
    ...audit.duplicateHeaders.map(({ header, columns }) =>
      warning('header-twice', `Columns: ${String(columns)}, ${inColumn(header)}.`, 1),
    ),
    ...audit.damage.map(({ column, places, firstLine }) =>
      warning('text-damaged', `Places: ${String(places)}, ${inColumn(column)}.`, firstLine),
    ),
    ...audit.disorders.map(({ earlier, later, rows: disordered, firstLine }) =>
      warning('dates-in-disorder', `Rows: ${String(disordered)}, "${later}" before "${earlier}".`, firstLine),
    ),
  ];
}

function ruleOf(id: string): Record<string, unknown> {
  const problems: Readonly<Record<string, ProblemRow>> = catalogue;
  const problem = Object.hasOwn(problems, id) ? problems[id] : undefined;
  const text = problem?.sentence ?? (sentences as Readonly<Record<string, string>>)[id] ?? id;
  return {
    id,
    shortDescription: { text },
    ...(problem ? { help: { text: problem.hint } } : {}),
  };
}

function resultOf({ rule, level, text, file, line }: DataFinding) {
  return {
    ruleId: rule,
    level,
    message: { text },
    locations: [sarifLocation(file, { line })],
  };
}

/** The findings on the data of a report and its gates, one run of one tool. */
export function sarifOf({ about, lossAudits = [], verdicts = [] }: Report, sayVerdict: SayVerdict): string {
  const found = [...gateResults(verdicts, sayVerdict), ...lossAudits.flatMap(ofFile).map(resultOf)];
  const notifications = gateNotifications(verdicts, sayVerdict);
  const named = [...found.map(({ ruleId }) => ruleId), ...notifications.map(({ descriptor }) => descriptor.id)];
  const rules = [...new Set(named)].sort();
  const results = found.map(({ ruleId, ...rest }) => ({ ruleId, ruleIndex: rules.indexOf(ruleId), ...rest }));
  return sarifText(about, { rules: rules.map(ruleOf), results, notifications });
}
