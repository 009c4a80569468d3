#!/usr/bin/env node
/** Checks that this Node can run crm-sat, then hands over to the built command line. */
/* Old syntax on purpose: an old Node must be able to read this file to be told that it is too old. */
'use strict';

var fs = require('fs');
var path = require('path');

var oldestMajor = 20;
var oldestMinor = 19;
var built = path.join(__dirname, '..', 'dist', 'command-line', 'entry.cjs');

function isTooOld(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  return major < oldestMajor || (major === oldestMajor && Number(parts[1]) < oldestMinor);
}

function stop(sentence, hint, exitCode) {
  process.stderr.write('crm-sat: ' + sentence + '\n' + hint + '\n');
  process.exitCode = exitCode;
}

function nodeIsTooOld() {
  var sentence = 'This is Node ' + process.versions.node + '; crm-sat needs Node ';
  sentence += oldestMajor + '.' + oldestMinor + ' or newer.';
  stop(sentence, 'Install a newer Node from https://nodejs.org and run the command again.', 2);
}

function notBuilt() {
  stop('The command line is not built: ' + built + ' is missing.', 'In the folder of crm-sat run: npm install', 70);
}

if (isTooOld(process.versions.node)) nodeIsTooOld();
else if (!fs.existsSync(built)) notBuilt();
else require('./start.js');
