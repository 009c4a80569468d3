/** Under which names is a server reached? */
import { hostname, networkInterfaces } from 'node:os';
import { fail } from '../../problems/problem.js';

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
const everywhere: readonly string[] = ['0.0.0.0', '::'];

/** Whether only this machine reaches it. */
export const isLoopback = (host: string): boolean => loopback.includes(host);

/** An address as it stands in a link. */
export const inLink = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function namesOf(host: string): readonly string[] {
  if (!everywhere.includes(host)) return isLoopback(host) ? loopback : [host];
  const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
  return [...loopback, hostname(), ...addresses];
}

/** As they stand in the header `host`; with the address of a server in front, where there is one. */
export function ownHosts(host: string, port: number, address: URL | undefined): readonly string[] {
  const own = namesOf(host).map((name) => `${inLink(name)}:${String(port)}`.toLowerCase());
  return [...own, ...(port === 80 ? namesOf(host).map(inLink) : []), ...(address ? [address.host] : [])];
}

/** The address that was stated. */
export function statedAddress(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isFine = address && ['http:', 'https:'].includes(address.protocol) && address.pathname === '/';
  return isFine ? address : fail('bad-address', { value: text });
}
