/** Problems of gates: what is wrong with one before any data is read. */
import type { ProblemRow } from './problem-row.js';

export const gateProblems = {
  'gates-missing': {
    sentence: 'No gate was named.',
    hint: 'Name one: crm-sat check FILE... --gate "csat where role=business_owner >= 70%" - or --policy FILE, or gates: in crm-sat.config.yaml',
    exitCode: 2,
  },
  'policy-not-readable': {
    sentence: 'The policy "{file}" cannot be read ({reason}).',
    hint: 'Check its name and who may read it: ls -l "{file}"',
    exitCode: 2,
  },
  'policy-shape': {
    sentence: 'Here a list of gates was expected.',
    hint: 'For example: gates: [{ metric: csat, where: { role: it }, atLeast: 70% }] - everything a gate takes: crm-sat schema policy',
    exitCode: 2,
  },
  'gate-syntax': {
    sentence: 'The gate cannot be understood here. Expected: {expected}; found: {found}.',
    hint: 'A gate is written as: METRIC where NAME=VALUE by NAME >= NUMBER - for example: "csat where role=it >= 70%"',
    exitCode: 2,
  },
  'gate-unknown-field': {
    sentence: 'A gate has no field "{key}".',
    hint: 'Did you mean: {nearest}? All fields: crm-sat schema policy',
    exitCode: 2,
  },
  'gate-field-twice': {
    sentence: 'The gate states "{key}" twice.',
    hint: 'Keep one of the two.',
    exitCode: 2,
  },
  'gate-bad-field': {
    sentence: 'The field "{key}" of a gate takes {expected}.',
    hint: 'For example: {key}: {example}',
    exitCode: 2,
  },
  'gate-without-metric': {
    sentence: 'The gate names no metric.',
    hint: 'For example: metric: csat - all metrics: crm-sat list metrics',
    exitCode: 2,
  },
  'gate-unknown-metric': {
    sentence: 'There is no metric named "{name}".',
    hint: 'Did you mean "{nearest}"? All metrics: crm-sat list metrics',
    exitCode: 2,
  },
  'gate-metric-not-known': {
    sentence: 'There is no metric named "{name}", nor one named nearly so.',
    hint: 'All metrics: crm-sat list metrics',
    exitCode: 2,
  },
  'gate-of-test': {
    sentence: 'The metric "{name}" is a test; it has no value a bar could be held against.',
    hint: 'Hold the figure itself against a bar; what the test says: crm-sat explain {name}',
    exitCode: 2,
  },
  'gate-without-bound': {
    sentence: 'The gate has no bar.',
    hint: 'For example: atLeast: {example} - on the command line: --gate "{metric} >= {example}"',
    exitCode: 2,
  },
  'gate-bad-bound': {
    sentence: '"{written}" is no bar of "{metric}", which takes {expected}.',
    hint: 'For example: {example}',
    exitCode: 2,
  },
  'gate-bounds-contradict': {
    sentence: 'Nothing can be at least {atLeast} and at most {atMost}.',
    hint: 'Exchange the two, or keep one of them.',
    exitCode: 2,
  },
  'gate-unknown-dimension': {
    sentence: 'The figures of "{metric}" cannot be told apart by "{name}".',
    hint: 'Did you mean: {nearest}? A column of your own that is kept as a segment is named with a word before it: segment:{name}',
    exitCode: 2,
  },
  'gate-unknown-role': {
    sentence: 'There is no role named "{name}".',
    hint: 'Did you mean: {nearest}? A role of your own is stated with --role "WRITTEN={name}" or under roles: in crm-sat.config.yaml',
    exitCode: 2,
  },
  'gate-in-both': {
    sentence: 'The gate states "{name}" in where and in by.',
    hint: 'where takes one group, by takes each of them: keep one of the two.',
    exitCode: 2,
  },
  'gate-without-change': {
    sentence: 'There is no tested change of "{metric}" that versus could judge.',
    hint: 'versus takes: {metrics}. Without it the value itself is judged.',
    exitCode: 2,
  },
} as const satisfies Record<string, ProblemRow>;
