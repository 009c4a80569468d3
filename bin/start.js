/** Runs the built command line on the arguments of this process. */
'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { loadProgram, saidAtOnce } = require('./load-program.js');
const { keepMemorySmall } = require('./small-run.js');

function start() {
  const { commandLine } = loadProgram();
  keepMemorySmall(process.argv.slice(2));
  commandLine.start();
}

/** What the program says to `--help` and `--version` was written down when it was built: nobody need wait for it to load. */
function knownAnswer(words) {
  if (words.length > 1 || !existsSync(saidAtOnce)) return undefined;
  return JSON.parse(readFileSync(saidAtOnce, 'utf8'))[words[0] ?? '--help'];
}

const text = knownAnswer(process.argv.slice(2));
if (text === undefined) start();
else {
  process.stdout.on('error', () => undefined);
  // A reader that went away is no error; anything else the program itself says best.
  process.stdout.write(text, (error) => {
    if (error && error.code !== 'EPIPE') start();
  });
}
