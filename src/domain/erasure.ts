/** What of a person is erased? */

export const erasedKinds = [
  'contacts',
  'responses',
  'comments',
  'invitations',
  'tickets',
  'attempts',
  'replaced',
  'rejected',
  'cells',
] as const;
export type ErasedKind = (typeof erasedKinds)[number];

/** Records by kind: `comments` are answers in words, `replaced` earlier states, `cells` other texts that named the person. */
export type ErasedCounts = Readonly<Record<ErasedKind, number>>;
