/** Verdicts as annotations of GitHub Actions: errors first, at most ten, for more are not shown of one step. */
import type { Verdict } from '../../report/document.js';
import { number } from '../../report/build.js';
import type { Language } from '../../text/language.js';
import { message } from '../../text/message.js';
import { cleanText } from '../clean-text.js';
import type { Renderer } from '../renderer.js';
import { say } from '../say.js';
import { reasonText, verdictsOf } from './verdict-text.js';

/** GitHub shows ten errors and ten warnings of a step; we keep to ten in all. */
const mostAnnotations = 10;

type Level = 'error' | 'warning' | 'notice';

/** What a workflow command takes as its message: a percent sign or a line break would end or change it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As a property of the command, where a colon and a comma mean something too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function placeOf({ at }: Verdict): readonly string[] {
  if (at?.file === undefined || at.line === undefined) return [];
  return [`file=${escapeProperty(cleanText(at.file))}`, `line=${String(at.line)}`];
}

function annotation(verdict: Verdict, level: Level, language: Language): string {
  const title = `title=${escapeProperty(cleanText(`${say(verdict.title, language)}: ${say(verdict.says, language)}`))}`;
  const properties = [...placeOf(verdict), title].join(',');
  return `::${level} ${properties}::${escapeData(cleanText(reasonText(verdict, language)))}`;
}

const levels = { fail: 'error', warn: 'warning', pass: 'notice' } as const satisfies Record<Verdict['effect'], Level>;

/** Errors, then warnings, then what was let through without a word; each in the order of the gates. */
function worstFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  const open = verdicts.filter(({ outcome }) => outcome !== 'passed');
  return (['fail', 'warn', 'pass'] as const).flatMap((effect) => open.filter((one) => one.effect === effect));
}

/** One line a gate that did not pass; the last of ten stands for all that are left. */
export const github: Renderer = (report, { language }) => {
  const verdicts = verdictsOf(report);
  const open = worstFirst(verdicts);
  if (open.length === 0) {
    const count = number(verdicts.length, 'count');
    return `${escapeData(say(message('gates.github.all-passed', { count }), language))}\n`;
  }
  const isTooMany = open.length > mostAnnotations;
  const shown = isTooMany ? open.slice(0, mostAnnotations - 1) : open;
  const rest = open.slice(shown.length);
  const lines = shown.map((one) => annotation(one, levels[one.effect], language));
  const [next] = rest;
  if (next) {
    const more = say(message('gates.github.more', { count: number(rest.length, 'count') }), language);
    lines.push(`::${levels[next.effect]}::${escapeData(more)}`);
  }
  return `${lines.join('\n')}\n`;
};
