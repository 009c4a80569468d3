import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problems/problem.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { undoImport } from '../../src/storage/undo-import.js';
import { bringIn, contentOf, imported, type Imported } from './undo-samples.js';

const runs = { numRuns: 60, seed: 20261126 };

/** A database with these imports, in order; their numbers are their places, from 1. */
function databaseOf(imports: readonly Imported[]) {
  const database = openDatabase(':memory:');
  imports.forEach((one, index) => bringIn(database, one, String(index)));
  return database;
}

describe('undoing an import', () => {
  it('leaves the database as it was before it', () => {
    fc.assert(
      fc.property(fc.array(imported, { minLength: 1, maxLength: 4 }), (imports) => {
        const database = databaseOf([]);
        const before = imports.map((one, index) => {
          const content = contentOf(database);
          return { content, id: bringIn(database, one, String(index)) };
        });
        for (const { content, id } of before.reverse()) {
          undoImport(database, id);
          expect(contentOf(database)).toEqual(content);
          expect(database.connection.pragma('foreign_key_check')).toEqual([]);
        }
        database.connection.close();
      }),
      runs,
    );
  });

  it('in any order leaves what the other imports alone would have made, or names those that must go first', () => {
    let undone = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(imported, { minLength: 2, maxLength: 4 }), fc.nat(), (imports, at) => {
        const database = databaseOf(imports);
        const index = at % imports.length;
        try {
          undoImport(database, index + 1);
          undone += 1;
          const others = databaseOf(imports.toSpliced(index, 1));
          expect(contentOf(database)).toEqual(contentOf(others));
          others.connection.close();
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          refused += 1;
          expect(error.problem.code).toBe('undo-others-first');
          const gone = [...String(error.problem.params['others']).split(', ').map(Number), index + 1];
          for (const id of gone) undoImport(database, id);
          const others = databaseOf(imports.filter((_, place) => !gone.includes(place + 1)));
          expect(contentOf(database)).toEqual(contentOf(others));
          others.connection.close();
        }
        database.connection.close();
      }),
      runs,
    );
    // Both happen, or the test would show nothing.
    expect(Math.min(undone, refused)).toBeGreaterThan(10);
  });

  it('and importing the same again makes the same again', () => {
    fc.assert(
      fc.property(imported, imported, (first, second) => {
        const database = databaseOf([first, second]);
        const after = contentOf(database);
        undoImport(database, 2);
        bringIn(database, second, 'again');
        expect(contentOf(database)).toEqual(after);
        database.connection.close();
      }),
      runs,
    );
  });
});
