/** What lint found, as SARIF 2.1.0: for code hosts that show findings beside the lines of a questionnaire. */
import type { Provenance } from '../../report/document.js';
import { sarifLocation, sarifText } from '../../report/sarif.js';
import type { Wording } from '../../text/value.js';
import type { Linted } from './lint-report.js';
import type { LintFinding } from './lint-subject.js';
import { lintRules } from './index.js';
import type { LintRule } from './rule.js';

const inEnglish = (words: string | Wording): string => (typeof words === 'string' ? words : words.en);

function textOf({ rule, words, item }: LintFinding): string {
  const about = item ? `Item ${item.id}: ` : '';
  const quoted = words === undefined ? '' : `: "${inEnglish(words)}"`;
  return `${about}${rule.name.en}${quoted}. ${rule.suggestion.en}`;
}

const ruleOf = ({ id, name, reason, severity }: LintRule): Record<string, unknown> => ({
  id,
  shortDescription: { text: `${name.en}.` },
  fullDescription: { text: reason.en },
  defaultConfiguration: { level: severity },
});

/** One run of one tool; English, as code hosts expect it. */
export function lintSarif(linted: readonly Linted[], about: Provenance): string {
  const results = linted.flatMap(({ name, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.rule.id,
      ruleIndex: lintRules.indexOf(finding.rule),
      level: finding.rule.severity,
      message: { text: textOf(finding) },
      locations: [sarifLocation(name, finding.item?.at ?? {})],
    })),
  );
  return sarifText(about, { rules: lintRules.map(ruleOf), results });
}
