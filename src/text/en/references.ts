/** Sentences about records that name customers and people, and how they found them. */
import type { Join, ReferenceTo } from '../../domain/references.js';

type DomainKey = `references.by-${Join}` | `references.to.${ReferenceTo}`;

export const referencesText = {
  'references.title': 'Customers and people the records name, and how they were found',
  'references.records': 'Records',
  'references.to': 'Name',
  'references.to.customer': 'their customer',
  'references.to.contact': 'their person',
  'references.to.parent': 'their parent company',
  'references.by-id': 'By id',
  'references.by-email': 'By e-mail',
  'references.by-name': 'By exact name',
  'references.by-stated': 'As stated',
  'references.by-contact': 'Through the person',
  'references.several': 'Several fit',
  'references.unmatched': 'Found nothing',
  'references.distinct': 'Different ones',
  'references.blank': 'Name none',
  'references.note-kept':
    'Records that found nothing are kept: each different name or id counts as an account or person of its own.',
  'references.note-email': 'E-mail addresses are compared without regard to case and outer spaces.',
  'references.note-several':
    'Where several customers or people have the name or address, the record belongs to none of them.',
  'references.near-title': 'Names that found nothing but look like a customer',
  'references.looks-like': 'Looks like',
  'references.accept': 'If it is the same',
  'references.near-note': 'Proposed only: nothing was joined. What is stated is kept in the database.',
  'references.near-more': 'And {more} more.',
  'references.near-warning':
    'In no customer file, but like a customer in one: {names} (rows: {rows}). They count as accounts of their own until you state that they are the same, for example: {option}',
  'references.stated-title': 'Names stated to be the same',
  'references.meant': 'Means',
  'references.nothing-written': 'Stated for nothing: no record names the customer “{written}” (for “{meant}”).',
  'references.nobody-meant': 'Stated for nothing: no customer has the id or name “{meant}” (for “{written}”).',
} as const satisfies Record<DomainKey, string> & Record<string, string>;
