/** How does a person become a pseudonym that nobody without the key can lead back? */
import { createHmac } from 'node:crypto';

export interface IdentityKey {
  /** The pseudonym of an id, an address or a name: `p-` and twenty hexadecimal digits; case and outer spaces of addresses do not count. */
  pseudonym(text: string): string;
  /** Tells two keys apart, and tells nothing of either. */
  readonly check: string;
}

const digits = 20;

/** HMAC-SHA-256 under the key. */
export function identityKeyOf(secret: string): IdentityKey {
  const digest = (text: string): string => createHmac('sha256', secret).update(text).digest('hex').slice(0, digits);
  return {
    pseudonym: (text) => {
      const trimmed = text.trim();
      return `p-${digest(`person ${trimmed.includes('@') ? trimmed.toLowerCase() : trimmed}`)}`;
    },
    check: digest('check'),
  };
}
