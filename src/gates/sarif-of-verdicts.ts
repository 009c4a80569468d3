/**
 * Gates that did not pass, as SARIF. A result of SARIF stands beside a line of a file, so a gate of a policy or a configuration
 * is one; a gate of the call stands in no file, and code hosts refuse results without one: it is a notification of the run.
 */
import type { Verdict } from '../report/document.js';
import { sarifLocation } from '../report/sarif.js';

/** A verdict in the words of the language asked for. */
export type SayVerdict = (verdict: Verdict) => string;

const levels = { fail: 'error', warn: 'warning', pass: 'note' } as const satisfies Record<Verdict['effect'], string>;

/** Rules that gates can break. */
export const gateRules = {
  'gate-failed': 'A figure does not clear its bar.',
  'gate-inconclusive': 'Whether a figure clears its bar cannot be told from the answers.',
  'gate-unknown': 'There is no figure to hold against the bar, or none that may be shown.',
} as const;

const isOpen = ({ outcome }: Verdict): boolean => outcome !== 'passed';
const isWritten = ({ at }: Verdict): boolean => at?.file !== undefined && at.line !== undefined;

/** What a result says of its gate; its rule is one of `gateRules`. */
export interface GateResult {
  readonly ruleId: keyof typeof gateRules;
  readonly level: (typeof levels)[Verdict['effect']];
  readonly message: { readonly text: string };
  readonly locations: readonly Record<string, unknown>[];
}

function ruleOf({ outcome }: Verdict): keyof typeof gateRules {
  return outcome === 'passed' ? 'gate-failed' : `gate-${outcome}`;
}

/** Gates that are written in a file and did not pass. */
export function gateResults(verdicts: readonly Verdict[], sayVerdict: SayVerdict): readonly GateResult[] {
  return verdicts
    .filter((one) => isOpen(one) && isWritten(one))
    .map((verdict) => ({
      ruleId: ruleOf(verdict),
      level: levels[verdict.effect],
      message: { text: sayVerdict(verdict) },
      locations: [sarifLocation(verdict.at?.file ?? '', { line: verdict.at?.line, column: verdict.at?.column })],
    }));
}

/** Gates of the call that did not pass; empty where there are none. */
export function gateNotifications(verdicts: readonly Verdict[], sayVerdict: SayVerdict) {
  return verdicts
    .filter((one) => isOpen(one) && !isWritten(one))
    .map((verdict) => ({
      level: levels[verdict.effect],
      descriptor: { id: ruleOf(verdict) },
      message: { text: sayVerdict(verdict) },
    }));
}
