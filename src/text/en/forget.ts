/** Sentences about a person who was erased. */

export const forgetText = {
  'section.forgotten': 'What was erased',
  'forget.done-sentence':
    'The person was erased, and the files of the database were written anew: they were searched for ids, addresses and names afterwards.',
  'forget.trial-sentence': 'This would be erased; nothing was changed.',
  'forget.title': 'What named the person, and what became of it',
  'forget.word.what': 'What',
  'forget.word.count': 'Count',
  'forget.word.became': 'What became of it',
  'forget.what.contacts': 'The contact',
  'forget.what.responses': 'Responses',
  'forget.what.comments': 'Answers in words',
  'forget.what.invitations': 'Invitations',
  'forget.what.tickets': 'Tickets',
  'forget.what.attempts': 'Contact attempts',
  'forget.what.replaced': 'Earlier states of records, kept for undoing',
  'forget.what.rejected': 'Rejected rows, kept as read',
  'forget.what.cells': 'Other texts that named the person',
  'forget.became.removed': 'removed',
  'forget.became.kept-without': 'stays, without the person',
  'forget.became.word': 'a word without meaning stands instead',
  'forget.answers-kept-note':
    'Of a response stay the ratings, the role, the customer, the groups, the period and the day; its id, the time of day, the title and every answer in words are gone. Where few people of a customer answered, whoever knows them may still guess: --with-answers removes the responses too.',
  'forget.answers-removed-note': 'The responses are gone, so that figures of their surveys are others than before.',
  'forget.shared':
    'Stays, because other people have it as well: addresses {emails}, names {names}. In records of this person it is gone.',
  'forget.left':
    'A text of this person is still found in {places} places of the files: there it is the id of something else, such as a customer, or part of a longer word.',
  'forget.copies':
    'Older copies of the database stand beside it and hold the person still; remove them when they are no longer needed (--remove-copies): {files}.',
  'forget.copies-removed': 'Older copies of the database that held the person were removed: {files}.',
  'forget.outside':
    'Not reached: the exports themselves, the name of the database file, reports written before, backups made elsewhere, and first names, last names alone, nicknames, initials and other scripts in the comments of others (name them with --also).',
  'forget.comes-back':
    'Importing an export that still holds the person brings the person back; with --keep-out its rows of the person would be dropped.',
  'forget.kept-out':
    'Later imports drop rows of this person and count them as dropped: by id and address, and, under another id, by the same name at the same customer (the same name elsewhere is somebody else). The database keeps only pseudonyms, whose key is outside it.',
} as const;
