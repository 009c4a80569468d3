/** Does a call come from a page of this server? Another site must not be able to send answers in somebody's name. */
import type { IncomingMessage } from 'node:http';

export interface OwnAddress {
  /** As in the header `host`, in lower case: those under which the server is reached. */
  readonly hosts: readonly string[];
}

/** Under a name that is not ours some page may have pointed its own name at this machine. */
export function isOwnHost({ headers }: IncomingMessage, { hosts }: OwnAddress): boolean {
  return hosts.includes((headers.host ?? '').toLowerCase());
}

/**
 * Browsers say where a form was sent from. Some hide the origin (`null`); then their word on the site is needed, which they give
 * only where the line is safe. A program that is no browser says neither.
 */
export function isFromOwnPage({ headers }: IncomingMessage, { hosts }: OwnAddress): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  if (origin === 'null') return site === 'same-origin';
  return hosts.includes(origin.toLowerCase().replace(/^https?:\/\//, ''));
}
