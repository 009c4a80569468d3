/** Sentences about how many are to be asked, and whom. */
export const planningText = {
  'plan.title.width': 'How many to invite to know {measure} to within {size}',
  'plan.title.detect': 'How many to invite to see {measure} change by {size} from one period to the next',
  'plan.measure.share': 'a share',
  'plan.measure.mean': 'a mean',
  'plan.measure.nps': 'the NPS',
  'plan.column.response': 'Response expected',
  'plan.column.share': 'Share supposed',
  'plan.column.deviation': 'Standard deviation supposed',
  'plan.column.design-effect': 'Design effect',
  'plan.column.needed': 'Answers needed',
  'plan.column.invite': 'Invite',
  'plan.column.expected': 'Answers expected',
  'plan.column.width': 'Half-width then',
  'plan.column.printed': 'As reports print it',
  'plan.column.smallest': 'Smallest change seen',
  'plan.column.remark': 'Whom to invite',
  'plan.more-than-there-are': 'more than there are',
  'plan.remark.sample': 'a sample',
  'plan.remark.census': 'everybody',
  'plan.remark.short': 'everybody, and it is not enough',
  'plan.note.width':
    'Half-width of a {confidence} interval: z·√(variance · design effect ÷ answers), corrected for the finite number of people (Cochran 1977), so it speaks of these people. Reports take those who answered for a part of many like them; their interval is the wider one.',
  'plan.note.detect-share':
    'Two periods with as many answers each, two-sided test at {level}, power {power}, as power.prop.test of R. Not corrected for the finite number of people, for reports test changes without it. Where the same people answer twice, less is needed.',
  'plan.note.detect-mean':
    'Two periods with as many answers each, two-sided test at {level}, power {power}, as power.t.test of R. Not corrected for the finite number of people, for reports test changes without it. Where the same people answer twice, less is needed.',
  'plan.note.response-measured':
    'Response: measured on {invitations} invitations (RR2 of AAPOR), by role from {fewest} invitations on, else over all of them.',
  'plan.note.response-stated': 'Response of roles without a measured one: as stated (--response).',
  'plan.note.response-usual':
    'No invitations tell how many answer: 30 % was supposed, which is no promise. State what you expect with --response.',
  'plan.note.spread-measured':
    'How far answers are apart: measured in {survey}, by role from {fewest} answers on, else over all roles.',
  'plan.note.spread-measured-in':
    'How far answers are apart: measured in {survey}, {period}, by role from {fewest} answers on, else over all roles.',
  'plan.note.spread-stated': 'How far answers are apart: as stated (--share, --deviation).',
  'plan.note.spread-usual':
    'How far answers are apart: nothing measured may be used, so the widest possible was supposed (half and half).',
  'plan.note.alike-measured':
    'Design effect 1 + ρ·(colleagues answering): people of one account are alike by ρ = {icc} over all roles, as measured.',
  'plan.note.alike-stated':
    'Design effect 1 + ρ·(colleagues answering): people of one account are alike by ρ = {icc}, as stated (--icc).',
  'plan.note.alike-none':
    'Too few accounts answered twice to tell how alike their people are: every answer counts as independent. State it with --icc.',
  'plan.note.alike-unknown':
    'Nothing says which accounts the stated people belong to: every answer counts as independent.',
  'plan.not-counted':
    'Not counted: {left} people of accounts that have left, {own} people with an address of our own domains.',
  'plan.not-narrowed': 'These filters narrow what was measured, and not who can be asked: {dimensions}.',
  'plan.protected':
    'Respondents were promised confidence: response is taken over all roles together, and nothing of how their answers are spread is used.',
  'definition.plan-width': 'interval of half-width {size} about the people of the role',
  'definition.plan-detect': 'change of {size} between two periods with as many answers each',
  'finding.plan-too-wide':
    '{role}: all {people} must be asked and it still gives {reached} instead of {size}, for about {answers} of them answer.',
  'finding.plan-unseen':
    '{role}: a period cannot show a change of {size}. All {people} asked, about {answers} answer, and then a change shows from {reached} on.',
  'finding.plan-nothing':
    '{role}: with about {answers} answers of all {people} asked, neither {size} nor any other change or width can be relied on.',
} as const;
