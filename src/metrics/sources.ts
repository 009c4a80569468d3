/** Where definitions and methods come from; metric files cite the keys. */

export const sources = {
  reichheld2003: 'Reichheld, F. (2003). The one number you need to grow. Harvard Business Review 81(12), 46-54.',
  rocks2016:
    'Rocks, B. (2016). Interval estimation for the Net Promoter Score. The American Statistician 70(4), 365-372.',
  wilson1927:
    'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.',
  korngraubard1998:
    'Korn, E. L., Graubard, B. I. (1998). Confidence intervals for proportions with small expected number of positive counts estimated from survey data. Survey Methodology 24, 193-201.',
  student1908: 'Student (1908). The probable error of a mean. Biometrika 6, 1-25.',
  lumley2004: 'Lumley, T. (2004). Analysis of complex survey samples. Journal of Statistical Software 9(8).',
  jonessasser1995:
    'Jones, T. O., Sasser, W. E. (1995). Why satisfied customers defect. Harvard Business Review 73(6), 88-99.',
  kruskalwallis1952:
    'Kruskal, W. H., Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. JASA 47, 583-621.',
  lumleyscott2013:
    'Lumley, T., Scott, A. J. (2013). Two-sample rank tests under complex sampling. Biometrika 100(4), 831-842.',
  romano2006:
    "Romano, J. et al. (2006). Appropriate statistics for ordinal level data: should we really be using t-test and Cohen's d? Florida Association of Institutional Research.",
  cohen1988: 'Cohen, J. (1988). Statistical power analysis for the behavioral sciences. 2nd ed., Lawrence Erlbaum.',
  cronbach1951:
    'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika 16, 297-334.',
  bonettwright2000:
    'Bonett, D. G., Wright, T. A. (2000). Sample size requirements for estimating Pearson, Kendall and Spearman correlations. Psychometrika 65, 23-28.',
  dumouchelduncan1983:
    'DuMouchel, W. H., Duncan, G. J. (1983). Using sample survey weights in multiple regression analyses of stratified samples. JASA 78, 535-543.',
  binder1983:
    'Binder, D. A. (1983). On the variances of asymptotically normal estimators from complex surveys. International Statistical Review 51, 279-292.',
  kish1992: 'Kish, L. (1992). Weighting for unequal Pi. Journal of Official Statistics 8(2), 183-200.',
  demingstephan1940:
    'Deming, W. E., Stephan, F. F. (1940). On a least squares adjustment of a sampled frequency table when the expected marginal totals are known. Annals of Mathematical Statistics 11, 427-444.',
  debellkrosnick2009:
    'DeBell, M., Krosnick, J. A. (2009). Computing weights for American National Election Study survey data. ANES Technical Report nes012427.',
  raoscott1984:
    'Rao, J. N. K., Scott, A. J. (1984). On chi-squared tests for multiway contingency tables with cell proportions estimated from survey data. Annals of Statistics 12, 46-60.',
  practice:
    'Practice of customer-success programmes: success is agreed with the person who pays and verified by that person.',
} as const;

export type SourceId = keyof typeof sources;
