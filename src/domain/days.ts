/** Days as whole numbers, so that they can be counted. */

const millisecondsPerDay = 86_400_000;

/** Days from 1970-01-01 to an ISO date; the time of the day is left out. */
export const dayNumber = (iso: string): number => Date.parse(iso.slice(0, 10)) / millisecondsPerDay;

/** The ISO day of a number. */
export const dayOfNumber = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
