/** What was sent, as far as it is not too long? */
import type { IncomingMessage } from 'node:http';

/** All answers together: two dozen answers of full length in Chinese, written as a form sends them. */
export const longestBody = 512 * 1024;
/** Of a body that is too long so much more is read and thrown away, so that the browser reads the reason and no broken line. */
const longestThrownAway = 16 * 1024 * 1024;

export type Body = { readonly text: string } | { readonly fault: 'too-large' | 'broken' };

/** The body as text; bytes that are no UTF-8 are broken. Never rejects. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= longestBody) chunks.push(chunk);
      else chunks.length = 0;
      if (bytes > longestThrownAway) return { fault: 'too-large' };
    }
    if (bytes > longestBody) return { fault: 'too-large' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { fault: 'broken' };
  }
}
