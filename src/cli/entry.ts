/** Where the built program begins: runs the command line on the real process. */
import { processEnvironment } from './environment.js';
import { main } from './main.js';

// A reader that has seen enough (`| head`) closes the pipe: that is success, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exitCode = 0;
});

void main(process.argv.slice(2), processEnvironment()).then((code) => {
  // Only the code is set: ending the process here would cut off output that still waits in a pipe.
  process.exitCode = code;
});
