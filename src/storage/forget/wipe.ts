/** What do the files of a database still hold after records went: log, journal, free pages? */
import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../problems/problem.js';
import { type Database, withDatabaseProblems } from '../database.js';
import { databaseFiles } from '../database-files.js';

/**
 * The log is merged and given up before anything is erased, which no other program may hinder: were one reading an older
 * state, the log would have to keep it.
 */
export function takeAlone({ connection, path }: Database): void {
  withDatabaseProblems(path, () => {
    connection.pragma('wal_checkpoint(TRUNCATE)');
    // Not given up while another program has the file open.
    const mode = connection.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') fail('database-busy', { file: path });
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('secure_delete = ON');
    // Sorting must not put texts into files of its own.
    connection.pragma('temp_store = MEMORY');
  });
}

/** Writes the file anew, without what lies in and between its pages, and closes it. */
export function wipe({ connection, path }: Database): void {
  withDatabaseProblems(path, () => {
    connection.exec('VACUUM');
    connection.pragma('locking_mode = NORMAL');
    connection.pragma('journal_mode = WAL');
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
  });
}

/** Copies that crm-sat made when it brought the database to a newer format: their names. */
export function olderCopies(path: string): readonly string[] {
  const name = `${basename(path)}.format-`;
  return readdirSync(dirname(path))
    .filter((file) => file.startsWith(name))
    .sort();
}

/** Removes them, with the log of one that was opened; returns how many. They cannot be cleaned: their format is of another time. */
export function removeCopies(path: string): number {
  const copies = olderCopies(path);
  for (const name of copies) rmSync(join(dirname(path), name));
  return copies.length;
}

const pieceBytes = 4 * 1024 * 1024;

/** In how many places the files of the database hold one of the texts, without regard to case, in UTF-8 or UTF-16. */
export function placesInFiles(path: string, texts: readonly string[]): number {
  const files = databaseFiles(path).filter((file) => existsSync(file));
  const sought = [...new Set(texts.flatMap(spellings))];
  return files.reduce((sum, file) => sum + placesIn(file, sought), 0);
}

/** Bytes as characters, so that one search does for every encoding. */
const asBytes = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

function spellings(text: string): readonly string[] {
  const cases = [text, text.toLowerCase(), text.toUpperCase()];
  return cases.flatMap((one) => {
    const utf16 = Buffer.from(one, 'utf16le');
    return [Buffer.from(one), utf16, Buffer.from(utf16).swap16()].map(asBytes);
  });
}

function placesIn(file: string, sought: readonly string[]): number {
  const longest = Math.max(...sought.map(({ length }) => length), 1);
  const piece = Buffer.alloc(pieceBytes);
  const handle = openSync(file, 'r');
  let places = 0;
  let rest = '';
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      const text = rest + asBytes(piece.subarray(0, read));
      rest = text.slice(-(longest - 1) || text.length);
      for (const one of sought) places += occurrences(text, one, rest.length);
    }
    for (const one of sought) places += occurrences(rest, one, 0);
  } finally {
    closeSync(handle);
  }
  return places;
}

/** Those that begin before the last `behind` characters: the others are met again with the next piece. */
function occurrences(text: string, one: string, behind: number): number {
  let count = 0;
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) if (at < text.length - behind) count += 1;
  return count;
}
