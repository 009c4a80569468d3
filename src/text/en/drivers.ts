/** Sentences about drivers: what goes together with an outcome, and what that does not say. */
export const driversText = {
  'column.driver-of': 'Outcome',
  'column.driver': 'Driver',
  'column.lost-to-blanks': 'Left out',
  'column.explained': 'R²',
  'column.clearly-first': 'Clearly first',
  'column.r': 'r',
  'column.driver-share': 'Share of R²',
  'column.lmg': 'LMG',
  'column.largest': 'Largest share',
  'column.derived-importance': 'Importance',
  'column.performance-mean': 'Mean',
  'column.performance-share': 'High answers',
  'column.importance-gap': 'Stated − rated',
  'column.quadrant': 'Quadrant',

  'drivers.title': 'What goes together with satisfaction, loyalty and success: {survey}',
  'drivers.fit.title': 'How much do the drivers go with, and does one stand first?',
  'drivers.shares.title': 'Which driver goes with which outcome?',
  'drivers.ipa.title': 'Which drivers go with “{outcome}” closely and are rated low?',
  'drivers.roles.title': 'Is it the same in every role? Shares of R² for “{outcome}”',
  'drivers.tied': 'cannot be told apart: {names}',
  'drivers.none': 'none: no driver surely goes together with it',
  'drivers.little': 'none: all drivers together explain next to nothing (R² below {least})',
  'drivers.unknown': 'not known: too few accounts for an interval',
  'drivers.not-possible':
    'Drivers cannot be set against an outcome in {survey}: it needs an outcome (satisfaction, repurchase, renew, recommend, success) and two drivers (product, price, service, improvement). Map them, --map "COLUMN=service", or name questions on a scale: --drivers "COLUMN,COLUMN" --driver-of COLUMN',
  'drivers.usable': 'Questions on a scale that could be drivers: {names}.',
  'drivers.categories':
    'Kept as categories, not as answers on a scale, and so no drivers: {names}. They are counted among the questions and can be compared with --by.',
  'drivers.mixed-scales':
    'The questions on “{construct}” were asked on different scales, so that they have no mean: name single ones with --drivers, or bring them to one scale with --rescale.',
  'drivers.pairwise.change':
    'Do the responses left out change the picture? From every pair of answers instead, no share moves by more than {change} of R² ({outcome}).',
  'drivers.pairwise.other':
    '{outcome}: they do. From every pair of answers {other} has the largest share, not {first}.',
  'drivers.inflated':
    '{outcome}: {names} can nearly be computed from the other drivers (variance inflation up to {inflation}; above 10 is high). How their share is divided among them is largely chance: take them as one, or leave some out with --drivers.',
  'drivers.dependent':
    '{outcome}: no shares, because {names} follow exactly from one another. Leave one of them out: --drivers',
  'drivers.constant':
    '{outcome}: no shares, because everybody gave the same answer to {names}. Leave it out: --drivers',
  'drivers.too-few':
    '{outcome}: no shares. {drivers} drivers need {needed} responses that answered all of them, ten for each; there are {answers}. Name fewer: --drivers',
  'drivers.may-be-codes':
    'The numbers of {names} may be codes of groups or of the calendar. If they are, their order means nothing, and neither does their share or r: leave them out. If they are counts or amounts, or answers on a scale, the order counts; state it and this is not said again: --scale "COLUMN=LOW..HIGH"',
  'drivers.johnson-alone':
    '{outcome}: with {drivers} drivers LMG would need a model for every combination; Johnson’s weights, which come close to it, stand alone.',
  'drivers.quadrant.concentrate': 'closer link, lower rating',
  'drivers.quadrant.keep-up': 'closer link, higher rating',
  'drivers.quadrant.low-priority': 'weaker link, lower rating',
  'drivers.quadrant.possible-overkill': 'weaker link, higher rating',
  'drivers.quadrant.not-certain': 'not certain',
  'drivers.ceiling':
    'All drivers are rated high and nearly alike: their ratings differ by {range}, less than the uncertainty of one of them ({uncertainty}). The cross-hair makes “problems” out of chance here; do not act on a quadrant.',
  'drivers.bunched':
    'All drivers are rated nearly alike: their ratings differ by {range}, less than the uncertainty of one of them ({uncertainty}). The cross-hair divides them by chance; do not act on a quadrant.',
  'drivers.roles.one': 'No difference found: {first} has the largest share in every role.',
  'drivers.roles.same': 'No difference found: in no two roles do different drivers clearly stand first.',
  'drivers.roles.differ': 'The order differs: {role}: {first} clearly stands first; {otherRole}: {other}.',
  'drivers.roles.too-few':
    'Drivers by role: no two roles have {needed} responses that answered all questions, ten for each driver.',
  'drivers.roles.withheld':
    'Drivers by role are left out: a role with few people could be told from the others and the total.',

  'definition.driver-share':
    'part of R² of {outcome} on {drivers} drivers, over the responses that answered all of them',
  'definition.driver-share-resampled':
    'part of R² of {outcome} on {drivers} drivers, over the responses that answered all of them; intervals of both kinds of shares and of correlations: percentiles of the same {draws} resamples of whole accounts, seed {seed}',
  'definition.importance-gap': 'mean of (stated importance − rating) over those who answered both',

  'note.explained':
    'Left out: answered the outcome, but not every driver. R²: how much of the differences in the outcome all drivers together go with. What goes together need not be cause and effect.',
  'note.driver-shares':
    'Share of R²: Johnson’s relative weights, LMG beside them as a second opinion. A share has no sign: r, the simple correlation, says whether the outcome rises (+) or falls (−) with the driver.',
  'note.driver-resamples':
    'Intervals: percentiles of {draws} resamples of responses, seed {seed}, the same for both kinds of shares. Shares are never below 0, so an interval above 0 proves nothing.',
  'note.driver-resamples.accounts':
    'Intervals: percentiles of {draws} resamples of whole accounts, seed {seed}, the same for both kinds of shares. Shares are never below 0, so an interval above 0 proves nothing.',
  'note.driver-no-interval': 'No interval: it would need ten accounts, or ten responses without one.',
  'note.more-drivers': '{left} further shares, smaller than these, are in --json.',
  'note.crosshair':
    'Importance: the share of R² above. Cross-hair: importance {importance}, rating {performance}, the mean of each. A quadrant is named only where both intervals keep clear of it. Martilla & James (1977) call them, in this order, concentrate here, keep up the good work (closer links), low priority, possible overkill (weaker ones): advice that takes a link for a cause, and what is weak today for what stays weak.',
  'note.importance-gap': 'Stated − rated: mean of stated importance minus rating, over those who answered both.',

  'finding.driver':
    '{survey}: of the drivers, {first} goes together with “{outcome}” most closely: {share} {interval} of R² ({explained}), r {correlation}; next {second}, {secondShare} (ahead by {ahead}, n {answers}).',
} as const;
