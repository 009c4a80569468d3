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
  vandereijk2001:
    'van der Eijk, C. (2001). Measuring agreement in ordered rating scales. Quality & Quantity 35, 325-341.',
  efron1979: 'Efron, B. (1979). Bootstrap methods: another look at the jackknife. Annals of Statistics 7, 1-26.',
  tiptonpustejovsky2015:
    'Tipton, E., Pustejovsky, J. E. (2015). Small-sample adjustments for tests of moderators and model fit using robust variance estimation in meta-regression. Journal of Educational and Behavioral Statistics 40, 604-634.',
  bellmccaffrey2002:
    'Bell, R. M., McCaffrey, D. F. (2002). Bias reduction in standard errors for linear regression with multi-stage samples. Survey Methodology 28, 169-181.',
  aapor2023:
    'American Association for Public Opinion Research (2023). Standard definitions: final dispositions of case codes and outcome rates for surveys. 10th ed.',
  manski1995: 'Manski, C. F. (1995). Identification problems in the social sciences. Harvard University Press.',
  cohen1988: 'Cohen, J. (1988). Statistical power analysis for the behavioral sciences. 2nd ed., Lawrence Erlbaum.',
  cronbach1951:
    'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika 16, 297-334.',
  johnson2000:
    'Johnson, J. W. (2000). A heuristic method for estimating the relative weight of predictor variables in multiple regression. Multivariate Behavioral Research 35, 1-19.',
  gromping2006:
    'Grömping, U. (2006). Relative importance for linear regression in R: the package relaimpo. Journal of Statistical Software 17(1).',
  davisonhinkley1997:
    'Davison, A. C., Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge University Press.',
  harrell2015: 'Harrell, F. E. (2015). Regression modeling strategies. 2nd ed., Springer, section 4.4.',
  martillajames1977:
    'Martilla, J. A., James, J. C. (1977). Importance-performance analysis. Journal of Marketing 41(1), 77-79.',
  mcdonald1999: 'McDonald, R. P. (1999). Test theory: a unified treatment. Lawrence Erlbaum.',
  guttman1945: 'Guttman, L. (1945). A basis for analyzing test-retest reliability. Psychometrika 10, 255-282.',
  pearson1895:
    'Pearson, K. (1895). Note on regression and inheritance in the case of two parents. Proceedings of the Royal Society of London 58, 240-242.',
  bonettwright2000:
    'Bonett, D. G., Wright, T. A. (2000). Sample size requirements for estimating Pearson, Kendall and Spearman correlations. Psychometrika 65, 23-28.',
  kitagawa1955: 'Kitagawa, E. M. (1955). Components of a difference between two rates. JASA 50, 1168-1194.',
  binder1983:
    'Binder, D. A. (1983). On the variances of asymptotically normal estimators from complex surveys. International Statistical Review 51, 279-292.',
  newcombe1998:
    'Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions. Statistics in Medicine 17, 873-890.',
  welch1947:
    "Welch, B. L. (1947). The generalization of 'Student's' problem when several different population variances are involved. Biometrika 34, 28-35.",
  holm1979:
    'Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65-70.',
  bloom1995:
    'Bloom, H. S. (1995). Minimum detectable effects: a simple way to report the statistical power of experimental designs. Evaluation Review 19(5), 547-556.',
  westernelectric1956: 'Western Electric (1956). Statistical Quality Control Handbook. Indianapolis.',
  laney2002: 'Laney, D. B. (2002). Improved control charts for attributes. Quality Engineering 14(4), 531-537.',
  spiegelhalter2005:
    'Spiegelhalter, D. J. (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24, 1185-1202.',
  woodruff1952:
    'Woodruff, R. S. (1952). Confidence intervals for medians and other position measures. JASA 47, 635-646.',
  kaplanmeier1958:
    'Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from incomplete observations. JASA 53, 457-481.',
  faybrittain2013:
    'Fay, M. P., Brittain, E. H., Proschan, M. A. (2013). Pointwise confidence intervals for a survival distribution with small samples or heavy censoring. Biostatistics 14, 723-736.',
  linwei1989:
    'Lin, D. Y., Wei, L. J. (1989). The robust inference for the Cox proportional hazards model. JASA 84, 1074-1078.',
  landis1978:
    'Landis, J. R., Heyman, E. R., Koch, G. G. (1978). Average partial association in three-way contingency tables: a review and discussion of alternative tests. International Statistical Review 46, 237-254.',
  boos1992: 'Boos, D. D. (1992). On generalized score tests. The American Statistician 46, 327-333.',
  cochran1954:
    'Cochran, W. G. (1954). The combination of estimates from different experiments. Biometrics 10, 101-129.',
  efronstein1981: 'Efron, B., Stein, C. (1981). The jackknife estimate of variance. Annals of Statistics 9, 586-596.',
  fengcliff2004:
    'Feng, D., Cliff, N. (2004). Monte Carlo evaluation of ordinal d with improved confidence interval. Journal of Modern Applied Statistical Methods 3, 322-332.',
  dumouchelduncan1983:
    'DuMouchel, W. H., Duncan, G. J. (1983). Using sample survey weights in multiple regression analyses of stratified samples. JASA 78, 535-543.',
  kish1992: 'Kish, L. (1992). Weighting for unequal Pi. Journal of Official Statistics 8(2), 183-200.',
  demingstephan1940:
    'Deming, W. E., Stephan, F. F. (1940). On a least squares adjustment of a sampled frequency table when the expected marginal totals are known. Annals of Mathematical Statistics 11, 427-444.',
  debellkrosnick2009:
    'DeBell, M., Krosnick, J. A. (2009). Computing weights for American National Election Study survey data. ANES Technical Report nes012427.',
  raoscott1984:
    'Rao, J. N. K., Scott, A. J. (1984). On chi-squared tests for multiway contingency tables with cell proportions estimated from survey data. Annals of Statistics 12, 46-60.',
  delong1988:
    'DeLong, E. R., DeLong, D. M., Clarke-Pearson, D. L. (1988). Comparing the areas under two or more correlated receiver operating characteristic curves. Biometrics 44, 837-845.',
  johnson2005:
    'Johnson, J. A. (2005). Ascertaining the validity of individual protocols from web-based personality inventories. Journal of Research in Personality 39, 103-129.',
  meadecraig2012:
    'Meade, A. W., Craig, S. B. (2012). Identifying careless responses in survey data. Psychological Methods 17, 437-455.',
  dunn2018:
    'Dunn, A. M., Heggestad, E. D., Shanock, L. R., Theilgard, N. (2018). Intra-individual response variability as an indicator of insufficient effort responding. Journal of Business and Psychology 33, 105-121.',
  leiner2019:
    'Leiner, D. J. (2019). Too fast, too straight, too weird: non-reactive indicators for meaningless data in internet surveys. Survey Research Methods 13(3), 229-248.',
  goldammer2024:
    'Goldammer, P. et al. (2024). Careless responding detection revisited: accuracy of direct and indirect measures. Behavior Research Methods 56, 8422-8449.',
  obuchowski1997:
    'Obuchowski, N. A. (1997). Nonparametric analysis of clustered ROC curve data. Biometrics 53, 567-578.',
  practice:
    'Practice of customer-success programmes: success is agreed with the person who pays and verified by that person.',
} as const;

export type SourceId = keyof typeof sources;
