/** Which files belong to a database? Itself, and what SQLite writes beside it. */
export const databaseFiles = (database: string): readonly string[] =>
  ['', '-wal', '-shm', '-journal'].map((ending) => `${database}${ending}`);
