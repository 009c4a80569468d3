/** Runs the built command line on the arguments of this process. */
'use strict';

const { loadProgram } = require('./load-program.js');

loadProgram().commandLine.start();
