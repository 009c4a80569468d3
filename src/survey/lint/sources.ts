/** On whose authority does a rule stand? Rules cite the keys. */

export const lintSources = {
  quaid:
    'Graesser, A. C., Cai, Z., Louwerse, M. M., Daniel, F. (2006). Question Understanding Aid (QUAID). Public Opinion Quarterly 70(1), 3-22.',
  qas99: 'Willis, G. B., Lessler, J. T. (1999). Question Appraisal System QAS-99. Research Triangle Institute.',
  tourangeau2000:
    'Tourangeau, R., Rips, L. J., Rasinski, K. (2000). The psychology of survey response. Cambridge University Press.',
  tourangeau2007:
    'Tourangeau, R., Couper, M. P., Conrad, F. (2007). Color, labels, and interpretive heuristics for response scales. Public Opinion Quarterly 71(1), 91-112.',
  tourangeauyan2007:
    'Tourangeau, R., Yan, T. (2007). Sensitive questions in surveys. Psychological Bulletin 133(5), 859-883.',
  krosnickpresser2010:
    'Krosnick, J. A., Presser, S. (2010). Question and questionnaire design. In: Marsden, P. V., Wright, J. D. (eds.), Handbook of survey research, 2nd ed. Emerald.',
  dillman2014:
    'Dillman, D. A., Smyth, J. D., Christian, L. M. (2014). Internet, phone, mail, and mixed-mode surveys: the tailored design method, 4th ed. Wiley.',
  schumanpresser1981: 'Schuman, H., Presser, S. (1981). Questions and answers in attitude surveys. Academic Press.',
  galesicbosnjak2009:
    'Galesic, M., Bosnjak, M. (2009). Effects of questionnaire length on participation and indicators of response quality in a web survey. Public Opinion Quarterly 73(2), 349-360.',
  trauzettel2012:
    'Trauzettel-Klosinski, S., Dietz, K. (2012). Standardized assessment of reading performance: the new International Reading Speed Texts IReST. Investigative Ophthalmology & Visual Science 53(9), 5452-5461.',
  jonessasser1995:
    'Jones, T. O., Sasser, W. E. (1995). Why satisfied customers defect. Harvard Business Review 73(6), 88-99.',
  reasoned: 'A rule of crm-sat by reasoning alone: no study is cited for it.',
  own: 'A rule of crm-sat: satisfaction, staying by choice and success are three questions, and each role answers its own.',
} as const;

export type LintSource = keyof typeof lintSources;
