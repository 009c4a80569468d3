/** Where the built program begins: runs the command line on the real process. */
import { processEnvironment } from './environment.js';
import { main } from './main.js';

export { main };

/** Runs the arguments of this process and sets its exit code. */
export function start(): void {
  // Whoever writes a result is told when that fails. Unheard, the same error would end the program with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  void main(process.argv.slice(2), processEnvironment()).then((code) => {
    // Only the code is set: ending the process here would cut off output that still waits in a pipe.
    process.exitCode = code;
  });
}
