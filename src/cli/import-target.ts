/** Into which database do imported files go, and when is it opened? */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IdentityKey } from '../import/identity-key.js';
import type { RecordSink } from '../import/record-sink.js';
import type { Database } from '../storage/database.js';
import type { CommandRun } from './command.js';

/** `without`: people are to be replaced; `known`: the key that recognises who was erased, if there is one. */
interface IdentityKeys {
  readonly without: IdentityKey | undefined;
  readonly known: IdentityKey | undefined;
}

interface TargetFlags {
  readonly db: string;
  readonly dryRun?: true;
}

interface Target {
  readonly sink: RecordSink;
  /** Undefined while nothing made it necessary. */
  readonly database: () => Database | undefined;
  readonly close: () => void;
}

/**
 * The database named by --db, opened when the first file has passed its checks: a file that is refused leaves nothing behind,
 * and nothing has to be removed that another program may have begun to use. For a trial the same one, in a transaction that
 * is never committed: what a file would repeat, change and find is known only there.
 */
export async function openTarget(
  { environment, configuration }: CommandRun,
  { db, dryRun }: TargetFlags,
  { without, known }: IdentityKeys,
): Promise<Target> {
  const { openDatabase, openForTrial } = await import('../storage/open-database.js');
  const { createRecordSink } = await import('../storage/save-records.js');
  const { importAuthorOf } = await import('./outcome/author.js');
  const { settleIdentity } = await import('../storage/settle-identity.js');
  const { keptOut } = await import('../storage/kept-out.js');
  const { closeWhenStopped } = await import('./stop-import.js');
  const path = resolve(environment.workingFolder, db);
  let database: Database | undefined;
  let opened: RecordSink | undefined;
  const keepingOut = (plain: RecordSink, { connection }: Database): RecordSink => {
    const out = keptOut(connection, without ?? known);
    return out ? { ...plain, openFile: (file) => ({ ...plain.openFile(file), ...out }) } : plain;
  };
  const sinkOf = (): RecordSink => {
    database ??= dryRun ? openForTrial(path) : openDatabase(path);
    if (opened) return opened;
    settleIdentity(database, without?.check);
    opened = keepingOut(createRecordSink(database, importAuthorOf(environment, configuration())), database);
    return opened;
  };
  const sink: RecordSink = {
    ...(dryRun ? { isTrial: true } : {}),
    importedBefore: (file) => (opened || existsSync(path) ? sinkOf().importedBefore(file) : undefined),
    openFile: (file) => sinkOf().openFile(file),
  };
  const calledOff = closeWhenStopped(environment, { database: () => database, path });
  const close = (): void => {
    calledOff();
    database?.connection.close();
  };
  if (!without) return { sink, database: () => database, close };
  const { withoutIdentity } = await import('../import/without-identity.js');
  return { sink: withoutIdentity(sink, without), database: () => database, close };
}
