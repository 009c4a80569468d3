/** Lets the threads of a test run TypeScript; the main one has vitest for that. */
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) {
  const { register } = await import('tsx/esm/api');
  register();
}
