/** Runs the usual commands on the demo once, and keeps what V8 compiled for them beside the built program. */
'use strict';

const { mkdtempSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PassThrough, Writable } = require('node:stream');
const { compiled, loadProgram } = require('./load-program.js');

const demo = join(__dirname, '..', 'fixtures', 'demo-company');
const nowhere = () => new Writable({ write: (chunk, encoding, done) => done() });

const environment = {
  workingFolder: demo,
  programFile: join(__dirname, 'crm-sat.js'),
  variables: {},
  input: new PassThrough().end(),
  output: nowhere(),
  errors: nowhere(),
};

async function run({ main }, words) {
  const code = await main(words, environment);
  if (code !== 0) throw new Error(`crm-sat ${words.join(' ')} ended with exit code ${code}`);
}

async function keepCompiled(folder) {
  const { commandLine, script } = loadProgram();
  const files = readdirSync(demo).filter((name) => name.endsWith('.csv'));
  const database = join(folder, 'demo.db');
  await run(commandLine, ['--help']);
  await run(commandLine, ['analyze', ...files]);
  await run(commandLine, ['import', ...files, '--db', database]);
  await run(commandLine, ['analyze', '--db', database, '--json']);
  await run(commandLine, ['analyze', '--db', database, '--lang', 'zh-CN']);
  await run(commandLine, ['explain', 'nps']);
  writeFileSync(compiled, script.createCachedData());
}

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-build-'));
keepCompiled(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
