/** Words used all over a report. */
import type { Construct } from '../../domain/constructs.js';
import type { Method, WithheldReason } from '../../domain/methods.js';
import type { StandardRole } from '../../domain/roles.js';
import type { Unit } from '../value.js';

/** Keys that must exist because the domain has these words; a new method without a sentence does not compile. */
type DomainKey =
  | `role.${StandardRole}`
  | `method.${Method}`
  | `withheld.cell.${WithheldReason}`
  | `withheld.sentence.${WithheldReason}`
  | `unit.${Unit}`
  | `construct.${Construct}`;

export const sharedText = {
  'role.it': 'IT',
  'role.finance': 'Finance',
  'role.end_user': 'End users',
  'role.business_owner': 'Business owner',
  'role.other': 'Other roles',
  'role.unknown': 'Role not known',

  'construct.satisfaction': 'Satisfaction',
  'construct.product': 'Product',
  'construct.price': 'Price',
  'construct.service': 'Service',
  'construct.improvement': 'Power to keep improving',
  'construct.recommend': 'Would recommend',
  'construct.repurchase': 'Would buy again',
  'construct.renew': 'Would renew',
  'construct.effort': 'Effort',
  'construct.success': 'Success',
  'construct.switching_cost': 'Cost of switching',
  'construct.alternatives': 'Alternatives',
  'construct.downstream': 'Satisfaction of their customers',
  'construct.lost_time': 'Lost time',
  'construct.attention_check': 'Attention check',
  'construct.comment': 'Comment',
  'construct.other': 'Other question',

  'withheld.cell.no-answers': 'no answers',
  'withheld.cell.too-few-answers': 'withheld (too few)',
  'withheld.cell.too-few-answers.needed': 'withheld (n < {needed})',
  'withheld.cell.no-variation': 'withheld (no variation)',
  'withheld.cell.anonymity': 'withheld (anonymity)',
  'withheld.cell.roles-disagree': 'withheld (roles disagree)',
  'withheld.cell.scale-not-0-10': 'withheld (scale is not 0 to 10)',
  'withheld.cell.several-questions': 'withheld (several questions)',
  'withheld.sentence.no-answers': 'Nobody answered, so there is no figure.',
  'withheld.sentence.too-few-answers': 'Too few answers for this figure.',
  'withheld.sentence.too-few-answers.needed': 'Too few answers for this figure: it needs at least {needed}.',
  'withheld.sentence.no-variation': 'All answers are the same, so the figure cannot be computed.',
  'withheld.sentence.anonymity':
    'Not shown, so that nobody can be identified: the group is too small, or a small group could be worked out from it.',
  'withheld.sentence.roles-disagree':
    'Not shown as one figure, because the roles disagree; see the figure of each role.',
  'withheld.sentence.several-questions':
    'Not computed, because several questions ask for it; name the one that counts.',
  'withheld.sentence.scale-not-0-10':
    'Not computed, because the question was not asked on a scale of 0 to 10; ask for it by name to see it anyway.',

  'method.wilson': 'Share with the Wilson score interval.',
  'method.wilson-clustered':
    'Share with the Wilson interval on the effective number of answers, because answers of one account are not independent.',
  'method.t': 'Mean with a t interval.',
  'method.t-clustered':
    'Mean with a t interval clustered by account, because answers of one account are not independent.',
  'method.adjusted-wald': 'Net score with the adjusted Wald interval.',
  'method.adjusted-wald-clustered':
    'Net score with the adjusted Wald interval clustered by account, because answers of one account are not independent.',
  'method.count': 'A count; it has no interval.',
  'method.median': 'The middle answer; it has no interval.',
  'method.fisher-z': 'Correlation with an interval by Fisher’s z transformation.',
  'method.pearson': 'Pearson’s correlation.',
  'method.spearman': 'Spearman’s rank correlation.',
  'method.kruskal-wallis': 'Kruskal-Wallis rank test of a difference between groups.',
  'method.kruskal-wallis-clustered':
    'Kruskal-Wallis rank test with the answers of one account taken together, because they are not independent.',
  'method.mann-whitney': 'Mann-Whitney rank test of a difference between two groups.',
  'method.mann-whitney-clustered':
    'Mann-Whitney rank test with the answers of one account taken together, because they are not independent.',
  'method.cronbach-alpha': 'Cronbach’s alpha from the covariances of the items.',
  'method.cronbach-alpha-standardised': 'Cronbach’s alpha from the correlations of the items.',

  'unit.share': 'share',
  'unit.score': 'score, −100 to +100',
  'unit.rating': 'points on the scale',
  'unit.count': 'count',
  'unit.money': 'amount of money',
  'unit.p-value': 'p-value',
  'unit.statistic': 'test statistic',
  'unit.correlation': 'correlation, −1 to +1',
  'unit.minutes': 'minutes',
  'unit.coefficient': 'coefficient, at most 1',
  'unit.quantity': 'in the unit of the record',
  'unit.level': 'level of confidence',
  'value.minutes': '{number} min',

  'list.separator': ', ',
  'list.last': '{list} and {last}',
  'definition.line': '{term}: {text}',
  'table.pair': '{column}: {value}',
  'table.no-rows': 'No rows.',
  'quadrant.axes': 'Across: {across}. Up: {up}.',
  'axis.yes': '{axis}: yes',
  'axis.no': '{axis}: no',

  'report.title.stated': 'Customer satisfaction as of {date}',
  'report.title.latest-date-in-data': 'Customer satisfaction as of {date}, the latest date in the data',
  'report.title.unknown': 'Customer satisfaction',
  'report.basis': 'Every interval holds at {level} confidence. crm-sat {version}.',
  'report.files': 'Read from {files}.',
  'report.file': '{name} (rows: {rows})',
  'section.findings': 'Findings',
  'section.import': 'What was read',
  'section.undone': 'What was undone',
  'section.definitions': 'Definitions',

  'word.n': 'n',
  'word.answers': 'Answers',
  'word.accounts': 'Accounts',
  'word.account': 'Account',
  'word.role': 'Role',
  'word.group': 'Group',
  'word.survey': 'Survey',
  'word.period': 'Period',
  'word.question': 'Question',
  'word.figure': 'Figure',
  'word.value': 'Value',
  'word.interval': '{level} interval',
  'word.share': 'Share',
  'word.mean': 'Mean',
  'word.median': 'Median',
  'word.spread': 'Spread',
  'word.count': 'Count',
  'word.difference': 'Difference',
  'word.correlation': 'Correlation',
  'word.statistic': 'Statistic',
  'word.df': 'df',
  'word.p': 'p',
  'word.p-adjusted': 'p, adjusted',
  'word.effect': 'Effect',
  'word.method': 'Method',
  'word.definition': 'Definition',
  'word.reason': 'Reason',
  'word.scale': 'Scale',
  'word.all': 'All',
  'word.total': 'Total',
  'word.yes': 'yes',
  'word.no': 'no',
  'word.unknown': 'not known',
  'word.none': 'none',
} as const satisfies Record<DomainKey, string> & Record<string, string>;
