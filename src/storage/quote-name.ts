/** How is a name from the data written inside SQL without being able to become SQL? */

/** An SQL identifier: in double quotes, those inside doubled. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('\u0000', '').replaceAll('"', '""')}"`;
}
