/** Names of statistical methods and of reasons for a missing number, as they stand in JSON; `text/` has a sentence for each. */

export type Method =
  | 'wilson'
  | 'wilson-clustered'
  | 't'
  | 't-clustered'
  | 'adjusted-wald'
  | 'adjusted-wald-clustered'
  | 'count'
  | 'median'
  | 'fisher-z'
  | 'pearson'
  | 'spearman'
  | 'kruskal-wallis'
  | 'kruskal-wallis-clustered'
  | 'mann-whitney'
  | 'mann-whitney-clustered'
  | 'cronbach-alpha'
  | 'cronbach-alpha-standardised';

export type WithheldReason =
  | 'no-answers'
  | 'too-few-answers'
  | 'no-variation'
  | 'anonymity'
  | 'roles-disagree'
  | 'scale-not-0-10'
  | 'several-questions';
