/** What does somebody confirm who verifies an outcome? The same lists stand in migration 10, whose triggers hold to them. */

/** The value, what it was to reach, and how it is read. */
export const verifiedFields = [
  'customer_id',
  'measure',
  'unit',
  'direction',
  'baseline',
  'target',
  'actual',
  'measured_on',
] as const;

export const verificationFields = ['verified_by', 'verified_role', 'verified_on'] as const;

/** What a measurement says, together. */
export const measurementFields = ['actual', 'measured_on', 'evidence', 'asserted_by'] as const;
