/** Verdicts as JUnit XML: one case a gate and group. What fails the run is a failure or, without a figure, an error. */
import type { Verdict } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { cleanText } from '../clean-text.js';
import type { Renderer } from '../renderer.js';
import { say } from '../say.js';
import { reasonText, verdictsOf, verdictText } from './verdict-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that XML can hold: on one line, without the characters XML forbids even escaped. */
function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

type Ending = 'failure' | 'error' | 'skipped' | 'none';

/** A gate that was let through though it did not pass was not really tried. */
function endingOf({ outcome, effect }: Verdict): Ending {
  if (outcome === 'passed') return 'none';
  if (effect !== 'fail') return 'skipped';
  return outcome === 'unknown' ? 'error' : 'failure';
}

function caseLines(verdict: Verdict, language: Language): readonly string[] {
  const ending = endingOf(verdict);
  const name = escapeXml(say(verdict.title, language));
  const open = `    <testcase classname="crm-sat.${escapeXml(verdict.metric)}" name="${name}" time="0">`;
  const message = escapeXml(reasonText(verdict, language));
  const said = escapeXml(verdictText(verdict, language, verdict.expression));
  const end = ending === 'skipped' ? `      <skipped message="${message}"/>` : '';
  const failed = `      <${ending} type="${verdict.outcome}" message="${message}">${said}</${ending}>`;
  const body = ending === 'failure' || ending === 'error' ? [failed] : [end].filter((line) => line !== '');
  return [open, ...body, `      <system-out>${said}</system-out>`, '    </testcase>'];
}

function countsOf(verdicts: readonly Verdict[]): string {
  const count = (ending: Ending): string => String(verdicts.filter((one) => endingOf(one) === ending).length);
  return `tests="${String(verdicts.length)}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="0"`;
}

/** The document; its time is always 0, so that the same data gives the same bytes. */
export const junit: Renderer = (report, { language }) => {
  const verdicts = verdictsOf(report);
  const counts = countsOf(verdicts);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="crm-sat" ${counts}>`,
    `  <testsuite name="crm-sat check" ${counts}>`,
    ...verdicts.flatMap((verdict) => caseLines(verdict, language)),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
};
