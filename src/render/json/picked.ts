/** Which keys of an object are written, and in which order? */

/** The keys of an object in the order given, those it does not have left out. */
export function picked<Source extends object, Key extends keyof Source>(
  source: Source,
  keys: readonly Key[],
): Pick<Source, Key> {
  const entries = keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]] as const);
  return Object.fromEntries(entries) as Pick<Source, Key>;
}
