/** How is a form served? By the web server of Node alone, with little patience for whoever is slow or too many. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerCall, languageOfCall, said, type Answer, type Serving } from './answer-calls.js';
import { servedPolicy } from './pages.js';
import { createRateLimit } from './rate-limit.js';

const seconds = 1000;

/** Kept by nobody, shown in no frame, told to no other site. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': servedPolicy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // No other site is told an address; we ourselves must be, or a browser would not say that a form is ours.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-robots-tag': 'noindex, nofollow',
} as const;

function write(request: IncomingMessage, response: ServerResponse, { status, page }: Answer): void {
  const bytes = Buffer.from(page, 'utf8');
  // After a body that was not read to its end no further call can follow on the line.
  const isLeft = !request.complete || status === 413 ? { connection: 'close' } : {};
  const wait = status === 429 || status === 503 ? { 'retry-after': '60' } : {};
  response.writeHead(status, { ...headers, ...isLeft, ...wait, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The server, not listening yet. Neither address nor browser of a caller is written anywhere. */
export function createFormServer(serving: Serving): Server {
  const limit = createRateLimit();
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const isTooMany = limit.isExceeded(request.socket.remoteAddress ?? '', serving.now().getTime());
    if (isTooMany) return said('too-many', languageOfCall(request, serving));
    return await answerCall(serving, request);
  };
  const server = createServer(
    {
      headersTimeout: 10 * seconds,
      requestTimeout: 30 * seconds,
      keepAliveTimeout: 5 * seconds,
      connectionsCheckingInterval: seconds,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      response.on('error', () => undefined);
      answer(request)
        .catch((error: unknown): Answer => {
          serving.onTrouble(error);
          return said('busy', serving.language);
        })
        .then((found) => {
          write(request, response, found);
        })
        .catch(serving.onTrouble);
    },
  );
  server.maxConnections = 500;
  server.setTimeout(60 * seconds);
  return server;
}
