/** Finishes the built program: plain ASCII, what its commonest calls say, and what V8 compiled for the usual commands. */
'use strict';

const { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PassThrough, Writable } = require('node:stream');
const { compiled, loadProgram, program, saidAtOnce } = require('./load-program.js');

const demo = join(__dirname, '..', 'fixtures', 'demo-company');
const nowhere = () => new Writable({ write: (chunk, encoding, done) => done() });

const environment = {
  workingFolder: demo,
  programFile: join(__dirname, 'crm-sat.js'),
  variables: {},
  input: new PassThrough().end(),
  errors: nowhere(),
  now: () => new Date(),
};

/** V8 keeps a text of ASCII in half the memory and reads it in half the time; esbuild leaves only patterns as written. */
function writeInAscii() {
  const escaped = (character) =>
    character.length > 1
      ? `\\u{${character.codePointAt(0).toString(16)}}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(program, readFileSync(program, 'utf8').replace(/[^\0-\x7F]/gu, escaped));
}

async function run({ main }, words, output = nowhere()) {
  const code = await main(words, { ...environment, output });
  if (code !== 0) throw new Error(`crm-sat ${words.join(' ')} ended with exit code ${code}`);
}

async function said(commandLine, words) {
  const output = new PassThrough();
  await run(commandLine, words, output);
  return output.read().toString();
}

async function writeKnownAnswers(commandLine) {
  const [help, version] = [await said(commandLine, ['--help']), await said(commandLine, ['--version'])];
  const answers = { '--help': help, '-h': help, help, '--version': version, '-V': version };
  writeFileSync(saidAtOnce, JSON.stringify(answers));
}

async function keepCompiled(folder) {
  writeInAscii();
  const { commandLine, script } = loadProgram();
  const files = readdirSync(demo).filter((name) => name.endsWith('.csv'));
  const database = join(folder, 'demo.db');
  await writeKnownAnswers(commandLine);
  await run(commandLine, ['analyze', ...files]);
  await run(commandLine, ['import', ...files, '--db', database]);
  await run(commandLine, ['analyze', '--db', database, '--json']);
  await run(commandLine, ['analyze', '--db', database, '--lang', 'zh-CN']);
  await run(commandLine, ['explain', 'nps']);
  writeFileSync(compiled, script.createCachedData());
}

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-build-'));
keepCompiled(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
