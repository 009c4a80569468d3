/** Which moment do the seconds since 1970 in a cell name? */

const tenDigits = /^[1-4]\d{9}$/;
// Beyond 2100-01-01 ten digits are an id or a telephone number, not a moment somebody answered.
const year2100 = 4_102_444_800;

/** `2024-06-10T06:13:20Z` for `1718000000`; undefined for what is no moment between 2001 and 2100. */
export function unixTime(cell: string): string | undefined {
  if (!tenDigits.test(cell)) return undefined;
  const seconds = Number(cell);
  return seconds < year2100 ? new Date(seconds * 1000).toISOString().replace('.000', '') : undefined;
}
