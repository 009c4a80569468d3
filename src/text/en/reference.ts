/** Sentences of `explain`, `list` and `doctor`. */
export const referenceText = {
  'explain.title': '{name} ({id})',
  'explain.question': 'Question',
  'explain.formula': 'Formula',
  'explain.interval': 'Interval',
  'interval.wilson':
    '(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), p the share and z of the confidence level (1.96 at 95 %)',
  'interval.wilson-clustered':
    'where accounts answered more than once, Wilson’s with t in place of z (k − 1 degrees of freedom, k accounts) and with the number of answers they are worth in place of n: p(1 − p) ÷ V, at most n, where V = k/(k − 1) · Σ((hits − p · answers of the account) ÷ n)²; where V is 0, n² ÷ Σ(answers of the account)²',
  'interval.t':
    'mean ± t · s ÷ √n, s the standard deviation, t with n − 1 degrees of freedom; cut at the ends of the scale',
  'interval.t-clustered':
    'where accounts answered more than once, mean ± t · √V with k − 1 degrees of freedom, k accounts; V = k/(k − 1) · Σ((sum of the account − mean · answers of the account) ÷ n)², at least s² ÷ n; cut at the ends of the scale',
  'interval.adjusted-wald':
    'with P and D the numbers of promoters and detractors, each 0.75 more, and n three more: 100 × ((P − D)/n ± z · √(((P + D)/n − ((P − D)/n)²) ÷ n)), cut at −100 and +100 and never without the score itself',
  'interval.adjusted-wald-clustered':
    'where accounts answered more than once, the same with t in place of z (k − 1 degrees of freedom, k accounts) and all three numbers first reduced to the number of answers they are worth: variance of one answer ÷ V, at most n, where V = k/(k − 1) · Σ((sum of the account − score · answers of the account) ÷ n)²',
  'interval.bootstrap-percentile':
    'the answers - whole accounts where one answered more than once - are drawn anew with replacement, as many as there are, and the figure computed of each draw; the interval holds the middle of these figures',
  'interval.delong':
    '1 ÷ (1 + exp(−(ln(A ÷ (1 − A)) ± z · SE ÷ (A(1 − A))))), A the area and SE² = variance of the placements of the one kind ÷ its n + the same of the other (DeLong)',
  'interval.delong-paired':
    'A₁ − A₂ ± z · SE, SE² = variance over accounts of the placements by the first measure less those by the second, of the one kind ÷ its n + the same of the other',
  'interval.lift-clustered':
    'lift × exp(± z · √(k ÷ (k − 1) · Σ(aᵢ ÷ a − Fᵢ ÷ F − Dᵢ ÷ D + Nᵢ ÷ N)²)) over k accounts: a left among the worst, F the worst, D that left, N all',
  'interval.worst-best-case':
    'no confidence interval: at worst all missing voices are dissatisfied, at best all satisfied',
  'interval.newcombe':
    'd − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), d = p₁ − p₂, [l, u] the Wilson intervals of both shares',
  'interval.welch':
    'difference of the means ± t · √(s₁² ÷ n₁ + s₂² ÷ n₂), t with the degrees of freedom of Satterthwaite',
  'interval.adjusted-wald-difference':
    'difference of both scores with three answers added to each (0.75 at each end) ± z · √(the sum of their variances)',
  'interval.linearised-difference':
    'd ± t · √(k ÷ (k − 1) · Σ rᵢ²) over k accounts, rᵢ = (sum − n · mean of the later period) ÷ its n − the same of the earlier; t with k − 2 degrees of freedom',
  'interval.linearised-part':
    'd ± t · √(k ÷ (k − 1) · Σ rᵢ²) over k accounts, rᵢ = (sum − n · mean) ÷ n of the answers that are kept − the same of all answers; t with k − 1 degrees of freedom',
  'interval.t-paired':
    'mean change ± t · s ÷ √n over n people, s the standard deviation of their changes; t with n − 1 degrees of freedom',
  'interval.t-paired-clustered':
    'mean change ± t · √(k ÷ (k − 1) · Σ (sum of changes − people · mean change)²) ÷ people, over k accounts; t with k − 1 degrees of freedom',
  'interval.kitagawa':
    'effect ± t · √(k ÷ (k − 1) · Σ rᵢ²) over k accounts, rᵢ what the answers of an account move the effect by, to first order; t with k − 2 degrees of freedom',
  'interval.linear-trend':
    'slope ± t · √(k ÷ (k − 1) · Σ rᵢ²) over k accounts, rᵢ = Σ (x − mean of x) · (score − mean of its period) ÷ Σ (x − mean of x)²; t with k − 2 degrees of freedom',
  'interval.t-weighting-difference':
    'd ± t·√V, d = Σwy/Σw − Σy/n, t with k − 1 degrees of freedom (k accounts), V = k/(k − 1) · Σz², z of an account the sum over its answers of w(y − weighted mean)/Σw − (y − mean)/n; at least the V of answers that stand alone',
  'interval.spearman': 'tanh(artanh r ± z · √((1 + r²/2) ÷ (n − 3)))',
  'interval.kaplan-meier': 'S^exp(± z · √(Σ d ÷ (n(n − d))) ÷ ln S), S: share still there, d of n left at each time',
  'interval.cliffs-delta':
    '(1 + (d − d³ ± z·s·√((1 − d²)² + z²s²)) ÷ (1 − d² + z²s²)) ÷ 2, d = 2·AUC − 1, s its standard error',
  'explain.worked-example': 'Worked example',
  'explain.example': '{words} = {value}',
  'explain.unit': 'Unit',
  'explain.direction': 'Direction',
  'explain.small': 'Small base',
  'explain.small-below': 'marked with * below {answers} answers',
  'explain.limits': 'Limits',
  'explain.source': 'Source',
  'direction.higher-is-better': 'higher is better',
  'direction.lower-is-better': 'lower is better',
  'direction.neither': 'neither high nor low is good in itself',

  'list.metrics': 'Metrics',
  'list.layouts': 'Layouts of exports',
  'list.roles': 'Stakeholder roles',
  'list.constructs': 'What a question can measure',
  'list.topics': 'Topics of analyze',
  'list.problems': 'Problems and what to do',
  'list.surveys': 'Surveys in the database',
  'list.imports': 'Imports into the database',
  'list.nothing': 'Nothing to list.',
  'column.id': 'Id',
  'column.name': 'Name',
  'column.what-question': 'What it answers',
  'column.exit-code': 'Exit code',
  'column.problem': 'Problem',
  'column.what-to-do': 'What to do',
  'column.responses': 'Responses',
  'column.questions-of-survey': 'Questions',
  'column.shown-as': 'Shown as',
  'column.fingerprint': 'SHA-256',
  'layout.title': 'Export layout {id}',
  'layout.tool': 'Tool',
  'layout.any-tool': 'any tool',
  'layout.of-tool': '{tool}: {text}',
  'layout.export-as': 'Which export',
  'layout.records': 'Records',
  'layout.any-kind': 'any kind',
  'layout.recognised-by': 'Recognised by',
  'layout.left-out': 'Rows left out',
  'layout.nothing-left-out': 'none; every row is a record, or rejected with its reason',
  'layout.special': 'Special',
  'layout.header-rows': 'Answers begin below {rows} header rows.',
  'layout.long': 'A row is one answer; the rows of one response are joined.',
  'layout.blanks': 'Means nothing: {words}',
  'layout.may-hide-zeros':
    'Some versions of the tool have left an answer of 0 empty: empty recommendations are counted and warned of.',
  'layout.overrule': 'Overrule',
  'layout.overrule-with':
    '--layout {id} reads a file so that was not recognised; --layout plain reads it as any table.',
  'layout.each-in-full':
    'Which export to choose, what is left out and what is special of one of them: crm-sat explain surveymonkey',
  'column.survey-kind': 'Kind',
  'survey-kind.relationship': 'relationship',
  'survey-kind.transactional': 'transactional',
  'survey-kind.outcome': 'outcome',
  'survey-kind.downstream': 'downstream',
  'confidentiality.attributed': 'attributed',
  'confidentiality.confidential': 'confidential',

  'doctor.title': 'Does everything crm-sat needs work here',
  'doctor.check': 'Check',
  'doctor.result': 'Result',
  'doctor.found': 'Found',
  'doctor.ok': 'works',
  'doctor.bad': 'does not work',
  'doctor.node': 'Node version',
  'doctor.sqlite': 'SQLite',
  'doctor.write': 'Writing a database and reading it back',
  'doctor.chinese': 'Chinese text encodings',
  'doctor.demo': 'Demo files',
} as const;
