/** Loads the built command line. A file of its own: an old Node could not even read it to be told that it is too old. */
'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

const program = join(__dirname, '..', 'dist', 'command-line', 'entry.cjs');
const compiled = `${program}.compiled`;
/** What the commonest calls print, word by word as the program says it. */
const saidAtOnce = `${program}.said.json`;

// A run of half a second never earns back what V8's optimiser costs: by default a function is optimised after some 70 kB of
// bytecode, here after 1.5 MB, which a loop over large data reaches within milliseconds. Saves a quarter of the processor
// time of a short run; later versions of V8 count otherwise.
if (/^(?:20|22)\./.test(process.versions.node)) setFlagsFromString('--interrupt-budget=1500000');

/**
 * The program, and the script it was compiled to. Compiling takes a fifth of a short run, so what an earlier run compiled is
 * taken over where it was kept; V8 refuses what another version of it made, and then compiles anew.
 */
function loadProgram() {
  const kept = existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {};
  const script = new vm.Script(wrap(readFileSync(program, 'latin1')), {
    filename: program,
    ...kept,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
  return { commandLine: module.exports, script };
}

module.exports = { compiled, loadProgram, program, saidAtOnce };
