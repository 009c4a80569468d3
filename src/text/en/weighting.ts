/** Sentences about weighted answers. */
export const weightingText = {
  'weighting.title': 'Does weighting change the answer: {survey}',
  'weighting.title.none': 'Does weighting change the answer',
  'weighting.none': 'Nothing to weight: no survey asks for satisfaction or recommendation.',
  'weighting.nothing-applies':
    'Nothing to weight by here: the customer file has no annual values for the accounts that answered, no margins are configured, no response has a weight of its own, and neither accounts nor roles answered unequally often.',

  'weighting.by.response': 'By response weight',
  'weighting.by.revenue': 'By annual value',
  'weighting.by.account': 'Each account alike',
  'weighting.by.role': 'Each role alike',
  'weighting.by.margins': 'To known margins',
  'weighting.by.file': 'By the weights given',
  'weighting.meaning.revenue': 'weighted by annual value, each account’s shared equally among its answers',
  'weighting.meaning.response': 'weighted by the weight each response came with',
  'weighting.meaning.account': 'weighted so that each account counts once',
  'weighting.meaning.role': 'weighted so that each role counts the same',
  'weighting.meaning.margins': 'weighted to the configured margins',
  'weighting.meaning.file': 'weighted by {file}',
  'definition.weighted': '{definition}, {meaning}',
  'definition.weighting-change': 'weighted minus unweighted of the same answers: {definition}, {meaning}',
  'definition.effective-answers': '(Σ weights)² ÷ Σ squared weights, {meaning}',
  'definition.weighting-efficiency': 'effective answers ÷ answers, {meaning}',
  'definition.largest-weight': 'largest ÷ mean weight, {meaning}',
  'definition.weighted-role-difference': 'Rao-Scott test of role by {definition}, {meaning}',
  'definition.weighted-margin': 'weighted share of {group} in {margin}; known share {target}',

  'column.weighting': 'Weighted',
  'column.effective-answers': 'Worth',
  'column.csat-change': 'Change, points',
  'column.nps-change': 'Change',
  'column.csat-change-alone': 'Satisfied, points',
  'column.nps-change-alone': 'NPS',
  'column.basis': 'Basis',
  'column.unweighted': 'Unweighted',
  'column.weighted': 'Weighted',
  'column.efficiency': 'Efficiency',
  'column.largest-weight': 'Largest weight',
  'column.margin': 'Margin',
  'column.group': 'Group',
  'column.known-share': 'Known',

  'weighting.figures.title': 'Unweighted and weighted side by side: {meaning}',
  'weighting.roles.title': 'Satisfied by role, {meaning}',
  'weighting.margins.title': 'Known margins, and how far the answers were from them',
  'weighting.costs':
    'The {answers} weighted answers are worth {effective} equally weighted ones (efficiency {efficiency}); the heaviest counts as {largest} average answers.',
  'weighting.left-out': '{meaning}: {answers} answers have no weight above 0 and are left out.',
  'weighting.few-accounts':
    'Fewer than {accounts} accounts: these intervals hold less than they promise (about 88 to 90 % at 95 %), and no change is called a finding.',
  'weighting.worth-is':
    'Worth: the number of equally weighted answers that tell as much (Kish). Change: weighted minus unweighted of the same answers, with its own interval.',
  'weighting.value-shared': 'By annual value: the value of an account is shared equally among its answers.',
  'weighting.headline-withheld':
    'The figures themselves are withheld because the roles disagree; what weighting changes may be said. --headline stamped shows them.',
  'weighting.no-change':
    'No difference found: beyond chance, no figure moves by a point or more (means: a twentieth of one; p adjusted by Holm for {comparisons} comparisons).',
  'weighting.changes':
    'Beyond chance (p adjusted by Holm for {comparisons} comparisons) and by a point or more (means: a twentieth of one), these change: {changes}.',
  'weighting.change.csat': 'satisfied {change} {interval} ({weighting})',
  'weighting.change.satisfaction-mean': 'mean {change} {interval} ({weighting})',
  'weighting.change.nps': 'NPS {change} {interval} ({weighting})',
  'weighting.role-test':
    'Share of satisfied by role, weighted (Rao-Scott): F = {statistic}, df {between} and {within}, p {p}, n {answers}, Cramér’s V {effect}.',
  'weighting.role-test.none': 'Share of satisfied by role, weighted (Rao-Scott): not computed. {reason}',
  'weighting.not-done': '{weighting}: not done. {reason}',
  'weighting.all-else-unweighted': 'All other sections are unweighted.',

  'weighting.no-response-weights':
    'No response has a weight. If a column of the export holds one, import it with {example}',
  'weighting.absurd-weights':
    '{answers} answers have a weight above {largest}. A weight says how many people an answer stands for, so the column holds something else.',
  'weighting.negative-weights':
    '{answers} answers have a weight below 0. A weight says how many people an answer stands for, so the column holds something else, or is damaged.',
  'weighting.no-weight-above-0': 'No answer has a weight above 0.',
  'weighting.equal-weights': 'Every answer has the same weight, so nothing would change.',
  'weighting.zero-weights':
    'By response weight, answers left out: with the weight 0 {zero}, without a weight {missing}.',
  'weighting.no-values': 'No account that answered has an annual value above 0 in the customer file.',
  'weighting.no-currency': 'none stated',
  'weighting.several-currencies':
    'The annual values are in several currencies ({currencies}), which must not be added up. Convert them to one, or look at one: --where currency=EUR',
  'weighting.accounts-valued': 'By annual value: {known} of {accounts} accounts that answered have one above 0.',
  'weighting.single.account': 'Fewer than two accounts are known.',
  'weighting.single.role': 'Fewer than two roles answered.',
  'weighting.balanced.account': 'Every account answered equally often, so nothing would change.',
  'weighting.balanced.role': 'Every role answered equally often, so nothing would change.',
  'weighting.file-matches-nobody': 'No answer belongs to an id in {file}.',
  'weighting.no-margins': 'No margins are configured. In crm-sat.config.yaml, for example: {example}',
  'weighting.small-groups':
    'Weights of single accounts, or of fewer people than may be shown, would let their answers be worked out.',
  'weighting.margins-do-not-fit': 'The margins do not fit the answers: {reasons}.',
  'weighting.group-without-target': '{margin} has no known share for {groups}',
  'weighting.group-without-answers': '{margin} has a share for {groups}, where nobody answered',
  'weighting.raked': 'To known margins: settled after {rounds} rounds; the farthest margin is {miss} from its target.',
  'weighting.raked-capped':
    'To known margins: settled after {rounds} rounds; {answers} answers are cut at {cap} times the mean weight, which leaves the farthest margin {miss} from its target.',

  'finding.weighting-changes':
    '{survey}: weighting changes the answer. {weighting}, {figure} moves by {change} {interval} (so much by chance alone: p = {p}, n {answers}, worth {effective}).',
  'finding.weighting-figure.csat': 'the share of satisfied answers',
  'finding.weighting-figure.nps': 'the NPS',
} as const;
