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
    'Half-width of a {confidence} interval: z·√(variance · design effect ÷ answers), corrected for the finite number of people (Cochran 1977), so it speaks of these people. Reports take those who answered for a part of many like them; their interval is another one, of a share Wilson’s with the same design effect.',
  'plan.note.detect':
    'Two periods with as many answers each, two-sided test at {level}, power {power}, as {formula} of R. Not corrected for the finite number of people, for reports test changes without it. Where the same people answer twice, less is needed.',
  'plan.note.response-measured':
    'Response: measured on {invitations} invitations (RR2 of AAPOR), by role from {fewest} invitations on, else over all of them.',
  'plan.note.response-stated': 'Response of roles without a measured one: as stated (--response).',
  'plan.note.response-usual':
    'No invitations tell how many answer: 30 % was supposed, which is no promise. State what you expect with --response.',
  'plan.note.spread-measured':
    'How far answers are apart: measured in {survey}, by role from {fewest} answers on, else over all roles. A share is taken as (hits + 2) ÷ (answers + 4), which is nearer to a half than the one in reports, so that a few answers that are alike do not promise too much.',
  'plan.note.spread-measured-in':
    'How far answers are apart: measured in {survey}, {period}, by role from {fewest} answers on, else over all roles. A share is taken as (hits + 2) ÷ (answers + 4), which is nearer to a half than the one in reports, so that a few answers that are alike do not promise too much.',
  'plan.note.spread-stated': 'How far answers are apart: as stated (--share, --deviation).',
  'plan.note.spread-usual':
    'How far answers are apart: nothing measured may be used, so the widest possible was supposed (half and half).',
  'plan.note.alike-measured':
    'Design effect 1 + ρ·(colleagues answering): people of one account are alike by ρ = {icc} over all roles, as measured.',
  'plan.note.alike-stated':
    'Design effect 1 + ρ·(colleagues answering): people of one account are alike by ρ = {icc}, as stated (--icc).',
  'plan.note.alike-none':
    'Nothing that may be used tells how alike people of one account answer (too few accounts answered twice, or confidence was promised): every answer counts as independent. State it with --icc.',
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
  'invite.title': '{survey}: {invited} people to invite',
  'invite.column.eligible': 'May be invited',
  'invite.column.invited': 'Invited',
  'invite.column.payers': 'Payers among them',
  'invite.column.missing': 'Missing voices among them',
  'invite.column.reason': 'Reason',
  'invite.not-invited': 'Who is not invited',
  'invite.not-invited-people': 'Who is not invited, one by one',
  'invite.note.order':
    'Payers are all invited; then roles not heard in their account in the latest period; then by lot. Accounts take turns within a role.',
  'invite.note.first-reason': 'Each person is counted once, under the first of these reasons that holds.',
  'invite.reason.left-account': 'The account has left.',
  'invite.reason.own-staff': 'The address is one of our own domains.',
  'invite.reason.kept-out': 'The person was erased and is kept out.',
  'invite.reason.no-address': 'There is no address.',
  'invite.reason.same-address': 'The address stands at another contact already.',
  'invite.reason.load-without-day': 'Invitations without a day, counted as sent now, would break the rule.',
  'invite.reason.load': 'One more invitation would break the rule.',
  'invite.reason.not-drawn': 'May be invited, was not drawn.',
  'invite.seed':
    'Drawn with the seed {seed} (--seed) for {day}: the same data give the same people. The tokens are other ones each time.',
  'invite.rule':
    'Rule: at most {most} invitations of a person within {days} days, over all surveys on record (--most-invitations, --load-days). It is kept for sending on {day} or later, as long as no other survey is sent in between.',
  'invite.voices-unknown':
    'Which roles were not heard in an account is not known, or must not show because respondents were promised confidence: no voice goes first but those of payers.',
  'invite.more-payers': 'More are invited than asked for, for payers are never left out: {invited}.',
  'invite.not-narrowed': 'These filters narrow answers, and not who is invited: {dimensions}.',
  'invite.tokens':
    'Each token lets one person answer once. The database keeps only a hash of it, with the invitation it belongs to. Whoever has the list can answer in the name of those on it.',
  'invite.tokens-confidential':
    'Each token lets one person answer once. Confidence was promised: the database keeps nothing beside a token, neither person nor invitation, account, role or day, so no answer leads back to it and the form asks for the role. Delete the column token from the list once it has been sent.',
  'invite.import-back':
    'When they are sent, write the day into sent_at and import the list: it is then on record who was asked, for the next one.',
} as const;
