/** Verdicts as a table in Markdown, for the summary of a step of GitHub Actions. */
import type { Verdict } from '../../report/document.js';
import { interval, number } from '../../report/build.js';
import type { Language } from '../../text/language.js';
import { message } from '../../text/message.js';
import { cleanText } from '../clean-text.js';
import type { Renderer } from '../renderer.js';
import { say, sayValue } from '../say.js';
import { reasonText, verdictsOf } from './verdict-text.js';

/** Everything Markdown or HTML would take for a mark of its own. */
function escapeCell(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#|~@!>]/g, String.raw`\$&`);
}

function valueCell({ value, low, high, unit }: Verdict, language: Language): string {
  if (value === undefined) return '';
  const shown = sayValue(number(value, unit), language);
  return low === undefined || high === undefined ? shown : `${shown} ${sayValue(interval(low, high, unit), language)}`;
}

const marks = { fail: '❌', warn: '⚠️', pass: '➖' } as const satisfies Record<Verdict['effect'], string>;

function rowOf(verdict: Verdict, language: Language): string {
  const { outcome, effect, title, bar, says, answers } = verdict;
  const mark = outcome === 'passed' ? '✅' : marks[effect];
  const cells = [
    escapeCell(say(title, language)),
    escapeCell(valueCell(verdict, language)),
    answers === undefined ? '' : sayValue(number(answers, 'count'), language),
    escapeCell(say(bar, language)),
    `${mark} ${escapeCell(say(says, language))}`,
    outcome === 'passed' ? '' : escapeCell(reasonText(verdict, language)),
  ];
  return `| ${cells.join(' | ')} |`;
}

const headers = ['gate', 'value', 'answers', 'bar', 'verdict', 'reason'] as const;

/** A heading and one row a gate and group. */
export const stepSummary: Renderer = (report, { language }) => {
  const titles = headers.map((name) => escapeCell(say(message(`gates.column.${name}`), language)));
  const lines = [
    `### ${escapeCell(say(message('section.gates'), language))}`,
    '',
    `| ${titles.join(' | ')} |`,
    `|${' --- |'.repeat(titles.length)}`,
    ...verdictsOf(report).map((verdict) => rowOf(verdict, language)),
  ];
  return `${lines.join('\n')}\n\n`;
};
