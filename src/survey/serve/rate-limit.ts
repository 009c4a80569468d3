/** Who calls too often? Addresses are counted for a minute, in memory, and written nowhere. */

/** A company behind one address fills in a survey with far fewer; a program that tries links makes far more. */
const mostCallsPerMinute = 600;
const minute = 60_000;
/** More addresses within a minute than this are an attack: then all are counted together. */
const mostAddresses = 10_000;

export interface RateLimit {
  /** Whether this call is one too many; `now` in milliseconds. */
  readonly isExceeded: (address: string, now: number) => boolean;
}

export function createRateLimit(most = mostCallsPerMinute): RateLimit {
  let since = Number.NEGATIVE_INFINITY;
  const calls = new Map<string, number>();
  return {
    isExceeded: (address, now) => {
      if (now - since >= minute) {
        calls.clear();
        since = now;
      }
      const key = calls.has(address) || calls.size < mostAddresses ? address : '';
      const count = (calls.get(key) ?? 0) + 1;
      calls.set(key, count);
      return count > most;
    },
  };
}
